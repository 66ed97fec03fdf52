import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { TravellingFields, toTarget } from '~/shell/travelling-fields'
import { Button } from '~/ui/button'
import { CheckboxField } from '~/ui/checkbox-field'
import { FormActions } from '~/ui/form-actions'
import { TextField } from '~/ui/text-field'
import { TextLink } from '~/ui/text-link'

type Shape = { email: string; displayName: string; password: string; accepted: boolean }

type Props = {
  answer: FormAnswer | undefined
  /** filled in already, for example from an invitation */
  email?: string
  /** where another page than the sign-up shows the form and has its own way to the log-in */
  action?: string
  /** where to go on to once the address is confirmed */
  target?: string | null
}

/** What is needed for an account, and the way to the log-in for those who have one. */
export function SignUpForm({ answer, email, action, target = null }: Props) {
  const { t, locale } = useLanguage()
  const page = usePageForm<Shape>({
    id: 'sign-up',
    prefix: 'account.signUp',
    ...(email !== undefined && { defaultValue: { email } }),
    answer,
  })
  const isAccepted = answer?.lastResult.initialValue?.['accepted'] === 'on'
  return (
    <PageForm page={page} {...(action && { action })}>
      <TravellingFields answer={answer} travelling={{ weiter: target }} />
      <TextField {...page.field('email')} type="email" autoComplete="email" width="half" />
      <TextField {...page.field('displayName')} autoComplete="nickname" width="half" />
      <TextField {...page.field('password')} type="password" autoComplete="new-password" width="half" />
      <p>
        <TextLink href={path(locale, 'privacy')}>{t('account.signUp.privacy')}</TextLink>
        {' · '}
        <TextLink href={path(locale, 'howItWorks')}>{t('account.signUp.rules')}</TextLink>
      </p>
      <CheckboxField {...page.field('accepted')} isChecked={isAccepted} />
      <FormActions>
        <Button>{t('account.signUp.submit')}</Button>
      </FormActions>
      {!action && (
        <p>
          {t('account.signUp.hasAccount')}{' '}
          <TextLink href={`${path(locale, 'logIn')}${toTarget(target)}`}>{t('shell.account.logIn')}</TextLink>
        </p>
      )}
    </PageForm>
  )
}
