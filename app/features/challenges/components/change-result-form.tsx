import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { ConfirmPanel } from '~/ui/confirm-panel'
import { SelectField } from '~/ui/select-field'
import { TextareaField } from '~/ui/textarea-field'

type Props = {
  id: string
  correctsId: string
  outcomes: readonly { value: string; label: string }[]
  answer: FormAnswer | undefined
}

/** An expert sets another class than the answers led to, and says why. */
export function ChangeResultForm({ id, correctsId, outcomes, answer }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<{ outcome: string; reason: string }>({
    id: 'change',
    prefix: 'assessment.field',
    answer,
  })
  return (
    <PageForm page={page}>
      <input type="hidden" name="intent" value="change" />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="correctsId" value={correctsId} />
      <ConfirmPanel
        tone="good"
        summary={t('assessment.change')}
        confirmLabel={t('assessment.changeSave')}
        isOpen={answer !== undefined}
      >
        <p>{t('assessment.changeText')}</p>
        <SelectField {...page.field('outcome')} emptyText={t('assessment.choose')} options={outcomes} />
        <TextareaField {...page.field('reason')} rows={4} />
      </ConfirmPanel>
    </PageForm>
  )
}
