import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { Callout } from '~/ui/callout'
import { Heading } from '~/ui/heading'
import { PlainText } from '~/ui/plain-text'

type Props = { name: string; authorityName: string; withdrawnAt: Date; reason: string }

/** What is left of a withdrawn entry: that it was there, since when it is not, and why. */
export function Tombstone({ name, authorityName, withdrawnAt, reason }: Props) {
  const { t, locale } = useLanguage()
  const date = formatDate(locale, withdrawnAt)
  return (
    <Callout title={t('register.gone')}>
      <p>{t('register.goneText', { name, authority: authorityName, date })}</p>
      <Heading level={3} look="small">
        {t('register.goneReason')}
      </Heading>
      <PlainText text={reason} />
    </Callout>
  )
}
