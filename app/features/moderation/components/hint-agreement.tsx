import { useLanguage } from '~/i18n/context'
import { formatDate, formatNumber } from '~/i18n/format'
import { ResponsiveTable } from '~/ui/responsive-table'
import type { HintReport, SourceAgreement } from '../operations/read-agreement.server'

/** How often people agreed with the hints, a row for each version, and what the built-in classifier learnt from. */
export function HintAgreement({ report }: { report: HintReport }) {
  const { t, locale } = useLanguage()
  const number = (value: number) => formatNumber(locale, value)
  const share = (value: number | null) => (value === null ? '–' : `${number(Math.round(value * 100))} %`)
  const { model, sources } = report
  return (
    <>
      <p>
        {model === null
          ? t('hints.model.none')
          : t('hints.model.text', {
              ...{ version: model.version, date: formatDate(locale, model.trainedAt) },
              ...{ examples: number(model.examples), refused: number(model.refused) },
            })}
      </p>
      {sources.length === 0 ? (
        <p>{t('hints.agreement.none')}</p>
      ) : (
        <ResponsiveTable<SourceAgreement>
          caption={t('hints.agreement.caption')}
          isCaptionHidden
          rows={sources}
          rowKey={(row) => `${row.source} ${row.version}`}
          columns={[
            {
              ...{ key: 'source', label: t('hints.column.source'), isRowHeader: true },
              cell: (row) => `${sourceLabel(t, row.source)} ${row.version}`,
            },
            {
              key: 'decided',
              label: t('hints.column.decided'),
              cell: (row) => number(row.decided),
              isNumeric: true,
            },
            {
              key: 'agreed',
              label: t('hints.column.agreed'),
              cell: (row) => share(row.agreed),
              isNumeric: true,
            },
            {
              key: 'alarms',
              label: t('hints.column.alarms'),
              cell: (row) => number(row.falseAlarms),
              isNumeric: true,
            },
            {
              key: 'missed',
              label: t('hints.column.missed'),
              cell: (row) => number(row.missed),
              isNumeric: true,
            },
            {
              ...{ key: 'order', label: t('hints.column.order'), isNumeric: true },
              cell: ({ curve }) =>
                curve === null ? '–' : `${share(curve.area)} (${share(curve.low)}–${share(curve.high)})`,
            },
          ]}
        />
      )}
    </>
  )
}

function sourceLabel(t: ReturnType<typeof useLanguage>['t'], source: string): string {
  return source === 'ownDecisions' ? t('hints.source.ownDecisions') : t('hints.source.remote')
}
