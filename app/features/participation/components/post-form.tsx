import { COMMENT_CATEGORIES, LONGEST_COMMENT } from '~/domain/participation/comment'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { SelectField } from '~/ui/select-field'
import { Stack } from '~/ui/stack'
import { TextField } from '~/ui/text-field'
import { TextLink } from '~/ui/text-link'
import { TextareaField } from '~/ui/textarea-field'
import type { ViewedParticipant } from '../operations/view-discussion.server'
import { FormGuard } from './form-guard'
import { ProblemNotice, type ShownProblem } from './problem-notice'

type Props = {
  participant: ViewedParticipant
  isOpen: boolean
  /** what is answered; null: it begins a conversation */
  answersId: string | null
  answer: FormAnswer | undefined
  problem: ShownProblem | null
}

/**
 * Where people write. Whoever is not signed in writes too, and logs in when it is sent; whoever has no pseudonym yet
 * chooses one here.
 */
export function PostForm({ participant, isOpen, answersId, answer, problem }: Props) {
  const { t, locale } = useLanguage()
  const isAnswer = answersId !== null
  return (
    <Stack>
      <Heading level={2} look="medium" id={isAnswer ? 'antworten' : 'schreiben'}>
        {t(isAnswer ? 'post.answerTitle' : 'post.title')}
      </Heading>
      {problem && <ProblemNotice problem={problem} />}
      {!isOpen && (
        <Alert tone="info" title={t('post.closed')} level={3}>
          <p>{t('post.closedText')}</p>
        </Alert>
      )}
      {isOpen && (
        <p>
          <TextLink href={path(locale, 'conduct')}>{t('post.rules')}</TextLink>
        </p>
      )}
      {(isOpen || answer !== undefined) && <Fields {...{ participant, answersId, answer }} />}
    </Stack>
  )
}

function Fields({ participant, answersId, answer }: Pick<Props, 'participant' | 'answersId' | 'answer'>) {
  const { t } = useLanguage()
  const page = usePageForm<Record<'id' | 'text' | 'category' | 'pseudonym', string>>({
    id: 'post',
    prefix: 'post.field',
    answer,
  })
  const typedId = page.fields.id.initialValue
  const id = typeof typedId === 'string' ? typedId : participant?.freshId
  const limit = LONGEST_COMMENT
  const remainingText = (count: number) => t('shell.charactersLeft', { count })
  const counter = { limit, staticText: t('shell.maxCharacters', { count: limit }), remainingText }
  const send = participant ? (answersId === null ? 'post.send' : 'post.sendAnswer') : 'post.sendSignedOut'
  return (
    <PageForm page={page}>
      <input type="hidden" name="intent" value="post" />
      <input type="hidden" name="answersId" value={answersId ?? ''} />
      {id && <input type="hidden" name="id" value={id} />}
      {participant?.pseudonym === null && (
        <TextField {...page.field('pseudonym')} autoComplete="off" spellCheck={false} width="half" />
      )}
      {answersId === null && (
        <SelectField
          {...page.field('category', { optional: true })}
          options={COMMENT_CATEGORIES.map((value) => ({ value, label: t(`commentCategory.${value}`) }))}
          emptyText={t('post.noCategory')}
        />
      )}
      <TextareaField {...page.field('text')} rows={5} counter={counter} />
      <FormGuard guard={participant?.guard ?? null} />
      <FormActions note={noteOf(t, participant)}>
        <Button>{t(send)}</Button>
      </FormActions>
    </PageForm>
  )
}

function noteOf(t: ReturnType<typeof useLanguage>['t'], participant: ViewedParticipant): string {
  if (!participant) return t('post.signedOutNote')
  return participant.pseudonym === null
    ? t('pseudonym.lead')
    : t('post.as', { pseudonym: participant.pseudonym })
}
