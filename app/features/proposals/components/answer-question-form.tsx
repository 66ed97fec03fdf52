import { useLanguage } from '~/i18n/context'
import { formatInstant } from '~/i18n/format'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { TextareaField } from '~/ui/textarea-field'
import type { ReaderQuestionView } from '../operations/list-reader-questions.server'

type Props = {
  question: ReaderQuestionView
  answer: FormAnswer | undefined
  isLate: boolean
  /** when the answer was given that the person knows of */
  seen: Date | null
}

/** Where a team answers a question, or answers it anew until its deadline. What was typed too late stays. */
export function AnswerQuestionForm({ question, answer, isLate, seen }: Props) {
  const { t, locale } = useLanguage()
  const page = usePageForm<Record<'answer', string>>({
    id: `answer-${question.id}`,
    prefix: 'readerQuestion.field',
    labels: { answer: t('readerQuestion.yourAnswer') },
    defaultValue: { answer: question.answer ?? '' },
    answer,
  })
  return (
    <PageForm page={page}>
      <input type="hidden" name="id" value={question.id} />
      <input type="hidden" name="seen" value={seen?.toISOString() ?? ''} />
      <TextareaField {...page.field('answer')} rows={6} />
      {!isLate && (
        <FormActions note={t('readerQuestion.until', { date: formatInstant(locale, question.dueAt) })}>
          <Button>{t(question.answer === null ? 'readerQuestion.send' : 'readerQuestion.change')}</Button>
        </FormActions>
      )}
    </PageForm>
  )
}
