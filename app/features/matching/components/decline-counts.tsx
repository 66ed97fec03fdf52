import type { DeclineCounts as Counts } from '~/domain/matching/decline'
import { useLanguage } from '~/i18n/context'
import { Heading } from '~/ui/heading'

/** How often which reason was given, without names; or why that is not shown. */
export function DeclineCounts({ declines }: { declines: Counts | null }) {
  const { t } = useLanguage()
  return (
    <section className="ui-stack">
      <Heading level={2} look="medium">
        {t('decline.counts.title')}
      </Heading>
      {declines === null ? (
        <p>{t('decline.counts.few')}</p>
      ) : (
        <>
          <p>{t('decline.counts.text', { count: declines.total })}</p>
          <ul className="list-disc ps-kern-space-default">
            {declines.counts.map(({ reason, count }) => (
              <li key={reason}>
                {t('decline.counts.row', { reason: t(`decline.reason.${reason}`), count })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
