import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { TextField } from '~/ui/text-field'

/** Another password for one's own account; the present one proves that it is the owner. */
export function PasswordForm({ email, answer }: { email: string; answer: FormAnswer | undefined }) {
  const { t } = useLanguage()
  const page = usePageForm<{ currentPassword: string; newPassword: string }>({
    id: 'password',
    prefix: 'account.password',
    answer,
  })
  return (
    <PageForm page={page}>
      <input type="email" name="username" autoComplete="username" defaultValue={email} hidden readOnly />
      <TextField
        {...page.field('currentPassword')}
        type="password"
        autoComplete="current-password"
        width="half"
      />
      <TextField {...page.field('newPassword')} type="password" autoComplete="new-password" width="half" />
      <FormActions>
        <Button>{t('account.password.submit')}</Button>
      </FormActions>
    </PageForm>
  )
}
