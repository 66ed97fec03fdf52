import { ENDLESS } from '#search/lag/classes'
import type { Lag } from '#search/lag/lag.server'
import { useLanguage } from '~/i18n/context'
import { formatNumber } from '~/i18n/format'
import { Heading } from '~/ui/heading'
import { StatList } from '~/ui/stat'

/** How long it took of late until changes were found, for each engine that takes them in. */
export function SearchLag({ lags }: { lags: readonly Lag[] }) {
  const { t, locale } = useLanguage()
  const within = (milliseconds: number | null) =>
    milliseconds === null || milliseconds === ENDLESS
      ? t('searchLag.longer')
      : t('searchLag.within', { seconds: formatNumber(locale, milliseconds / 1000) })
  return (
    <>
      <Heading level={2}>{t('searchLag.title')}</Heading>
      <p>{lags.length > 0 ? t('searchLag.lead') : t('searchLag.none')}</p>
      {lags.map((lag) => (
        <StatList
          key={lag.engine}
          items={(['median', 'p95', 'p99'] as const).map((share) => ({
            label: t(`searchLag.${lag.engine}.${share}`),
            value: within(lag[share]),
          }))}
        />
      ))}
    </>
  )
}
