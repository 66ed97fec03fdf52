import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { TextField } from '~/ui/text-field'

/** Another address for one's own account. */
export function EmailChangeForm({ answer }: { answer: FormAnswer | undefined }) {
  const { t } = useLanguage()
  const page = usePageForm<{ newEmail: string }>({ id: 'address', prefix: 'account.address', answer })
  return (
    <PageForm page={page}>
      <input type="hidden" name="intent" value="request" />
      <TextField {...page.field('newEmail')} type="email" autoComplete="email" width="half" />
      <FormActions>
        <Button>{t('account.address.submit')}</Button>
      </FormActions>
    </PageForm>
  )
}
