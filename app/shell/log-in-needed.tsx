import { Form, useLocation } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Button } from '~/ui/button'
import { Container } from '~/ui/container'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { TextField } from '~/ui/text-field'
import { TextLink } from '~/ui/text-link'
import { toTarget } from './travelling-fields'

type Props = {
  /** whether a session has ended, or there was none */
  kind: 'sessionExpired' | 'logInNeeded'
  kept: string | null
}

/**
 * A log-in in the place of a page whose form was sent without a session; what was typed travels with it. Whoever
 * has no account yet gets one in a second window, so that the typed text stays in this one.
 */
export function LogInNeeded({ kind, kept }: Props) {
  const { t, locale } = useLanguage()
  const { pathname, search } = useLocation()
  return (
    <Container width="reading">
      <Heading level={1}>{t(`error.${kind}.title`)}</Heading>
      <p>{t(`error.${kind}.${kept ? 'text' : 'textWithoutValues'}`)}</p>
      {/* A whole new page: followed inside this one, the log-in would lead a signed-in person away at once. */}
      <Form method="post" action={path(locale, 'logIn')} reloadDocument>
        {kept ? (
          <input type="hidden" name="kept" value={kept} />
        ) : (
          <input type="hidden" name="weiter" value={pathname + search} />
        )}
        <TextField
          id="login-email"
          name="email"
          type="email"
          label={t('account.field.email')}
          autoComplete="username"
          isRequired
        />
        <TextField
          id="login-password"
          name="password"
          type="password"
          label={t('account.field.password')}
          autoComplete="current-password"
          isRequired
        />
        <FormActions>
          <Button>{t('shell.account.logIn')}</Button>
        </FormActions>
      </Form>
      {kind === 'logInNeeded' && (
        <>
          <p>
            {t('error.logInNeeded.noAccount')}{' '}
            <TextLink href={`${path(locale, 'signUp')}${toTarget(pathname)}`} target="_blank">
              {t('error.logInNeeded.signUp')}
            </TextLink>
          </p>
          {kept && <p>{t('error.logInNeeded.keep')}</p>}
        </>
      )}
    </Container>
  )
}
