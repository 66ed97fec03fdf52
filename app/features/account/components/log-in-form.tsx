import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { type Travelling, TravellingFields, toTarget } from '~/shell/travelling-fields'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { TextField } from '~/ui/text-field'
import { TextLink } from '~/ui/text-link'

type Props = { answer: FormAnswer | undefined; travelling: Travelling }

/** E-mail and password; where to go on to and values kept from an ended session travel along. */
export function LogInForm({ answer, travelling }: Props) {
  const { t, locale } = useLanguage()
  const page = usePageForm<{ email: string; password: string }>({
    id: 'log-in',
    prefix: 'account.field',
    answer,
  })
  return (
    <PageForm page={page} action={path(locale, 'logIn')}>
      <TravellingFields answer={answer} travelling={travelling} />
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
        <TextLink href={`${path(locale, 'signUp')}${toTarget(travelling.weiter)}`}>
          {t('account.logIn.signUp')}
        </TextLink>
      </p>
    </PageForm>
  )
}
