import { useLanguage } from '~/i18n/context'
import { formatInstant } from '~/i18n/format'
import { Heading } from '~/ui/heading'
import { Time } from '~/ui/time'

type Props = { authority: string; count: number; latest: readonly Date[] }

/** When the authority has read the proposal: the office and the time, not the person. */
export function ReadingsList({ authority, count, latest }: Props) {
  const { t, locale } = useLanguage()
  return (
    <section>
      <Heading level={2}>{t('proposal.readings.title')}</Heading>
      {count === 0 ? (
        <p>{t('proposal.readings.none', { authority })}</p>
      ) : (
        <>
          <p>{t('proposal.readings.count', { authority, count })}</p>
          <ul>
            {latest.map((at) => (
              <li key={at.toISOString()}>
                <Time dateTime={at.toISOString()} text={formatInstant(locale, at)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
