import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { TextareaField } from '~/ui/textarea-field'

/** One field for the code of a receipt, as it was copied. */
export function ReceiptCheckForm({ answer }: { answer: FormAnswer | undefined }) {
  const { t } = useLanguage()
  const page = usePageForm<{ code: string }>({ id: 'receipt-check', prefix: 'signedReceipt.check', answer })
  return (
    <PageForm page={page}>
      <TextareaField {...page.field('code')} rows={8} />
      <FormActions>
        <Button>{t('signedReceipt.check.submit')}</Button>
      </FormActions>
    </PageForm>
  )
}
