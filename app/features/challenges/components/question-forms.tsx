import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { Disclosure } from '~/ui/disclosure'
import { FormActions } from '~/ui/form-actions'
import { TextareaField } from '~/ui/textarea-field'
import type { ShownQuestion } from '../operations/list-questions.server'

type Intent = 'answer' | 'dismiss' | 'correct'
type Props = {
  question: ShownQuestion
  /** what the last attempt was answered, where it was about this question */
  answerTo: (intent: Intent, questionId: string) => FormAnswer | undefined
}

/** What the authority can do with one question. */
export function QuestionForms({ question, answerTo }: Props) {
  if (question.state === 'dismissed') return null
  const intents: readonly Intent[] = question.state === 'open' ? ['answer', 'dismiss'] : ['correct']
  return intents.map((intent) => (
    <HandleForm key={intent} question={question} intent={intent} answer={answerTo(intent, question.id)} />
  ))
}

type HandleProps = { question: ShownQuestion; intent: Intent; answer: FormAnswer | undefined }

function HandleForm({ question, intent, answer }: HandleProps) {
  const { t } = useLanguage()
  const name = intent === 'dismiss' ? 'reason' : 'answer'
  const page = usePageForm<Record<'answer' | 'reason', string>>({
    id: `${intent}-${question.number}`,
    prefix: 'question.field',
    defaultValue: intent === 'correct' ? { answer: question.answer } : {},
    answer,
  })
  return (
    <Disclosure summary={t(`question.handle.${intent}`)} isOpen={answer !== undefined}>
      <PageForm page={page}>
        <input type="hidden" name="intent" value={intent} />
        <input type="hidden" name="id" value={question.id} />
        <input type="hidden" name="version" value={question.version} />
        <TextareaField {...page.field(name)} rows={5} />
        <FormActions {...(intent !== 'answer' && { note: t(`question.${intent}Note`) })}>
          <Button look={intent === 'answer' ? 'primary' : 'secondary'}>{t(`question.send.${intent}`)}</Button>
        </FormActions>
      </PageForm>
    </Disclosure>
  )
}
