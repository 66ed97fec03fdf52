import type { AskObjection } from '~/domain/proposal/reader-questions'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { DateTimeField } from '~/ui/date-time-field'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { Note } from '~/ui/note'
import { TextareaField } from '~/ui/textarea-field'

export type Asking = {
  /** minted with the page: sent twice, it is one question */
  id: string
  /** local times in Germany, as the control wants them */
  proposed: string
  least: string
  leastDays: number
  objection: Extract<AskObjection, 'holidaysMissing' | 'procedureOver' | 'notOpened'> | null
}

/** A reader who may write asks this one team. */
export function AskTeamForm({ asking, answer }: { asking: Asking; answer: FormAnswer | undefined }) {
  const { t } = useLanguage()
  const page = usePageForm<Record<'id' | 'question' | 'dueAt', string>>({
    id: 'ask-team',
    prefix: 'readerQuestion.field',
    defaultValue: { dueAt: asking.proposed },
    answer,
  })
  const typedId = page.fields.id.initialValue
  return (
    <section>
      <Heading level={3}>{t('readerQuestion.ask')}</Heading>
      <p>{t('readerQuestion.askLead')}</p>
      {asking.objection ? (
        <Alert tone="info" title={t(`readerQuestion.objection.${asking.objection}`)} level={4} />
      ) : (
        <PageForm page={page}>
          <input type="hidden" name="intent" value="ask" />
          <input type="hidden" name="id" value={typeof typedId === 'string' ? typedId : asking.id} />
          <TextareaField {...page.field('question')} rows={4} />
          <DateTimeField {...page.field('dueAt')} min={asking.least} />
          <Note>{t('readerQuestion.least', { count: asking.leastDays })}</Note>
          <FormActions>
            <Button>{t('readerQuestion.askSend')}</Button>
          </FormActions>
        </PageForm>
      )}
    </section>
  )
}
