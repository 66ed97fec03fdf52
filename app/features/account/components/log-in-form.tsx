import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { TextField } from '~/ui/text-field'
import { TextLink } from '~/ui/text-link'

type Props = { answer: FormAnswer | undefined; target: string | null }

/** E-mail and password; where to go on to and values kept from an ended session travel along. */
export function LogInForm({ answer, target }: Props) {
  const { t, locale } = useLanguage()
  const page = usePageForm<{ email: string; password: string }>({
    id: 'log-in',
    prefix: 'account.field',
    answer,
  })
  const sent = answer?.lastResult.initialValue
  const weiter = typeof sent?.['weiter'] === 'string' ? sent['weiter'] : target
  const kept = typeof sent?.['kept'] === 'string' ? sent['kept'] : null
  return (
    <PageForm page={page} action={path(locale, 'logIn')}>
      {weiter && <input type="hidden" name="weiter" value={weiter} />}
      {kept && <input type="hidden" name="kept" value={kept} />}
      <TextField {...page.field('email')} type="email" autoComplete="username" width="half" />
      <TextField {...page.field('password')} type="password" autoComplete="current-password" width="half" />
      <FormActions>
        <Button>{t('shell.account.logIn')}</Button>
      </FormActions>
      <p>
        <TextLink href={path(locale, 'forgottenPassword')}>{t('account.logIn.forgotten')}</TextLink>
      </p>
      <p>
        {t('account.logIn.noAccount')}{' '}
        <TextLink href={path(locale, 'signUp')}>{t('account.logIn.signUp')}</TextLink>
      </p>
    </PageForm>
  )
}
