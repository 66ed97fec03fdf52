import { Form } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Button } from '~/ui/button'
import { Container } from '~/ui/container'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { TextField } from '~/ui/text-field'

/** A log-in in the place of a page whose form was sent too late; what was typed travels with it. */
export function SessionExpired({ kept }: { kept: string | null }) {
  const { t, locale } = useLanguage()
  return (
    <Container>
      <Heading level={1}>{t('error.sessionExpired.title')}</Heading>
      <p>{t(kept ? 'error.sessionExpired.text' : 'error.sessionExpired.textWithoutValues')}</p>
      {/* A whole new page: followed inside this one, the log-in would lead a signed-in person away at once. */}
      <Form method="post" action={path(locale, 'logIn')} reloadDocument>
        {kept && <input type="hidden" name="kept" value={kept} />}
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
    </Container>
  )
}
