import type { ReactNode } from 'react'
import type { SimilarKind } from '#search/similar/kinds.server'
import { useLanguage } from '~/i18n/context'
import { type Locale, path } from '~/paths'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { Card } from '~/ui/card'
import { CardList } from '~/ui/card-list'
import { EmptyState } from '~/ui/empty-state'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { Note } from '~/ui/note'
import { Stack } from '~/ui/stack'
import type { SimilarHit } from '../operations/find-similar.server'

type Hit = SimilarHit & { isJoined: boolean; mayJoin: boolean }
type Answer = (FormAnswer & { targetId?: string }) | undefined
type Props = {
  hits: readonly Hit[]
  answer: Answer
  /** where a thing stands, as the pages of its kind show it */
  badgeOf: (stands: Hit['stands']) => ReactNode
}

/** In the order of the page. */
const KINDS = ['challenge', 'pilot', 'registerEntry'] as const satisfies readonly SimilarKind[]

/** What is similar, kind by kind; of a kind that has nothing the page says that it was looked for. */
export function SimilarHits({ hits, answer, badgeOf }: Props) {
  const { t } = useLanguage()
  if (hits.length === 0) {
    return (
      <EmptyState title={t('similar.none')}>
        <p>{t('similar.noneText')}</p>
      </EmptyState>
    )
  }
  return (
    <>
      {KINDS.map((kind) => {
        const ofKind = hits.filter((hit) => hit.kind === kind)
        return (
          <Stack key={kind}>
            <Heading level={2}>{t(`similar.list.${kind}`)}</Heading>
            {ofKind.length > 0 ? (
              <Hits kind={kind} hits={ofKind} answer={answer} badgeOf={badgeOf} />
            ) : (
              <p>{t(`similar.none.${kind}`)}</p>
            )}
          </Stack>
        )
      })}
    </>
  )
}

/** Each with its state, the words in common, and a way to join it where that can be. */
function Hits({ kind, hits, answer, badgeOf }: Props & { kind: SimilarKind }) {
  const { t, locale } = useLanguage()
  return (
    <CardList label={t(`similar.list.${kind}`)} columns={1}>
      {hits.map((hit) => (
        <Stack key={hit.id}>
          <Card
            href={addressOf(locale, hit)}
            title={hit.title}
            level={3}
            preline={hit.isOwn ? t('similar.own') : hit.organisation}
            lang={locale === 'de' ? undefined : 'de'}
            marks={<span lang={locale}>{badgeOf(hit.stands)}</span>}
            footer={hit.words.length > 0 && t('similar.words', { words: hit.words.join(', ') })}
          />
          {hit.isJoined && <Note>{t('similar.joined')}</Note>}
          {hit.mayJoin && <JoinForm hit={hit} answer={answer?.targetId === hit.id ? answer : undefined} />}
        </Stack>
      ))}
    </CardList>
  )
}

function addressOf(locale: Locale, { kind, id }: Hit): string {
  if (kind === 'pilot') return path(locale, 'pilot', { pilotId: id })
  if (kind === 'registerEntry') return path(locale, 'registerEntry', { entryId: id })
  return path(locale, 'challenge', { challengeId: id })
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
