import { Form } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { path } from '~/paths'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { ButtonLink } from '~/ui/button-link'
import { FormActions } from '~/ui/form-actions'

/** Says that the person's address does not work, since when, and what can be done about it. */
export function BounceAlert({ bounce }: { bounce: { email: string; at: string } }) {
  const { t, locale } = useLanguage()
  const at = formatDate(locale, new Date(bounce.at))
  return (
    <Alert tone="warning" title={t('notices.bounced.title')}>
      <p>{t('notices.bounced.text', { at, email: bounce.email })}</p>
      <Form method="post" action={path(locale, 'notificationSettings')}>
        <input type="hidden" name="intent" value="checkAddress" />
        <FormActions>
          <ButtonLink look="secondary" href={path(locale, 'emailChange')}>
            {t('notices.bounced.change')}
          </ButtonLink>
          <Button look="secondary">{t('notices.bounced.check')}</Button>
        </FormActions>
      </Form>
    </Alert>
  )
}
