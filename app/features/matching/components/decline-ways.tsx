import { Form } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Button } from '~/ui/button'
import { TextLink } from '~/ui/text-link'

type Props = { organisationId: string; challengeId: string; title: string; isDeclined: boolean }

/** Hides a challenge by way of a page that asks why, or shows it again with one press. */
export function DeclineWay({ organisationId, challengeId, title, isDeclined }: Props) {
  const { t, locale } = useLanguage()
  const page = path(locale, 'matchDecline', { organisationId, challengeId })
  if (!isDeclined) {
    const label = t('decline.open')
    return (
      <TextLink lang={locale} href={page} className="relative z-10" aria-label={`${label}: ${title}`}>
        {label}
      </TextLink>
    )
  }
  return (
    <Form method="post" action={page} lang={locale} className="relative z-10">
      <Button look="secondary" name="intent" value="undo" aria-label={`${t('decline.undo')}: ${title}`}>
        {t('decline.undo')}
      </Button>
    </Form>
  )
}
