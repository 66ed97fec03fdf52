import { Form } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import type { FormAnswer } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { ButtonLink } from '~/ui/button-link'
import { FormActions } from '~/ui/form-actions'
import { ChoosePasswordForm } from './choose-password-form'

type Props = {
  link:
    | { kind: 'invalid'; canRenew: boolean }
    | { kind: 'confirmEmail' | 'resetPassword'; mustChoose: boolean; email: string }
  answer: FormAnswer | undefined
  isSignedIn?: boolean
}

/** What can be done with a link from a mail. It always takes a button: programs that scan mails press none. */
export function MailLinkPanel({ link, answer, isSignedIn = false }: Props) {
  const { t, locale } = useLanguage()
  if (link.kind === 'invalid') {
    return (
      <Form method="post">
        <input type="hidden" name="intent" value="renew" />
        <FormActions>
          {link.canRenew && <Button>{t('account.link.renew')}</Button>}
          <ButtonLink look="secondary" href={path(locale, isSignedIn ? 'workspace' : 'logIn')}>
            {t(isSignedIn ? 'account.workspace.title' : 'shell.account.logIn')}
          </ButtonLink>
        </FormActions>
      </Form>
    )
  }
  const { email } = link
  if (link.mustChoose) {
    const key = link.kind === 'resetPassword' ? 'account.reset.text' : 'account.confirm.again'
    return (
      <>
        <p>{t(key, { email })}</p>
        <ChoosePasswordForm email={email} answer={answer} />
      </>
    )
  }
  return (
    <>
      <p>{t('account.confirm.text', { email })}</p>
      <Form method="post">
        <Button>{t('account.confirm.submit')}</Button>
      </Form>
    </>
  )
}
