import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { TextField } from '~/ui/text-field'

/** A new password for the owner of a mailbox. */
export function ChoosePasswordForm({ email, answer }: { email: string; answer: FormAnswer | undefined }) {
  const { t } = useLanguage()
  const page = usePageForm<{ password: string }>({ id: 'choose', prefix: 'account.choose', answer })
  return (
    <PageForm page={page}>
      {/* for password keepers, which store the password with the account's name */}
      <input type="email" name="email" autoComplete="username" defaultValue={email} hidden readOnly />
      <TextField {...page.field('password')} type="password" autoComplete="new-password" width="half" />
      <FormActions>
        <Button>{t('account.choose.submit')}</Button>
      </FormActions>
    </PageForm>
  )
}
