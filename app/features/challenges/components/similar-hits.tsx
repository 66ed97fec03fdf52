import { phaseOf } from '~/domain/challenge/view'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { Card } from '~/ui/card'
import { CardList } from '~/ui/card-list'
import { EmptyState } from '~/ui/empty-state'
import { FormActions } from '~/ui/form-actions'
import { Note } from '~/ui/note'
import { Stack } from '~/ui/stack'
import type { SimilarHit } from '../operations/find-similar.server'
import { PhaseBadge } from './phase-badge'

type Hit = SimilarHit & { isJoined: boolean; mayJoin: boolean }
type Props = { hits: readonly Hit[]; at: Date; answer: (FormAnswer & { targetId?: string }) | undefined }

/** What is similar, each with its state, the words in common, and a way to join it. */
export function SimilarHits({ hits, at, answer }: Props) {
  const { t, locale } = useLanguage()
  if (hits.length === 0) {
    return (
      <EmptyState title={t('similar.none')}>
        <p>{t('similar.noneText')}</p>
      </EmptyState>
    )
  }
  return (
    <CardList label={t('similar.list')} columns={1}>
      {hits.map((hit) => (
        <Stack key={`${hit.kind} ${hit.id}`}>
          <Card
            href={path(locale, 'challenge', { challengeId: hit.id })}
            title={hit.title}
            preline={hit.isOwn ? t('similar.own') : hit.organisation}
            lang={locale === 'de' ? undefined : 'de'}
            marks={
              <span lang={locale}>
                <PhaseBadge
                  phase={phaseOf({ state: hit.state as 'draft', deadlineAt: hit.deadlineAt }, at)}
                />
              </span>
            }
            footer={hit.words.length > 0 && t('similar.words', { words: hit.words.join(', ') })}
          />
          {hit.isJoined && <Note>{t('similar.joined')}</Note>}
          {hit.mayJoin && <JoinForm hit={hit} answer={answer?.targetId === hit.id ? answer : undefined} />}
        </Stack>
      ))}
    </CardList>
  )
}

function JoinForm({ hit, answer }: { hit: Hit; answer: FormAnswer | undefined }) {
  const { t } = useLanguage()
  const page = usePageForm<{ intent: string; targetId: string }>({
    id: `join-${hit.id}`,
    prefix: 'similarForm',
    answer,
  })
  return (
    <PageForm page={page}>
      <input type="hidden" name="intent" value="join" />
      <input type="hidden" name="targetId" value={hit.id} />
      <FormActions note={t('similar.joinText')}>
        <Button look="secondary" aria-label={t('similar.joinOf', { title: hit.title })}>
          {t('similar.join')}
        </Button>
      </FormActions>
    </PageForm>
  )
}
