import type { LegalStatus } from '~/domain/calendar/holidays'
import { LEGAL_KEYS, type LegalKey, type LegalUnit, unitOf } from '~/domain/legal/legal-value'
import { useLanguage } from '~/i18n/context'
import { formatDate, formatMoney } from '~/i18n/format'
import { path } from '~/paths'
import { Badge } from '~/ui/badge'
import { ResponsiveTable } from '~/ui/responsive-table'
import { TextLink } from '~/ui/text-link'
import { LegalStatusBadge } from './legal-status'

export type LegalValueRow = {
  key: LegalKey
  value: bigint
  validFrom: string
  validUntil: string | null
  checkedOn: string | null
  source: string
  status: LegalStatus
  /** it is the one that holds today */
  counts: boolean
}

/** Every value of a unit that was recorded, grouped by what it is about; and the way to add another one. */
export function LegalValueTable({ rows, unit }: { rows: readonly LegalValueRow[]; unit: LegalUnit }) {
  const { t, locale } = useLanguage()
  const day = (text: string) => formatDate(locale, new Date(`${text}T12:00:00Z`))
  const period = ({ validFrom, validUntil }: LegalValueRow) =>
    validUntil === null
      ? t('legalData.from', { from: day(validFrom) })
      : t('legalData.period', { from: day(validFrom), until: day(validUntil) })
  return LEGAL_KEYS.filter((key) => unitOf(key) === unit).map((key) => (
    <div key={key} className="flex flex-col gap-8">
      <ResponsiveTable
        caption={t(`legalData.key.${key}`)}
        rows={rows
          .filter((row) => row.key === key)
          .map((row, place) => ({ ...row, place: `${row.validFrom} ${place}` }))}
        rowKey={(row) => row.place}
        columns={[
          {
            key: 'value',
            label: t(`legalData.column.${unit === 'days' ? 'days' : 'value'}`),
            isRowHeader: true,
            cell: (row) =>
              unit === 'days'
                ? t('legalData.days', { count: Number(row.value) })
                : formatMoney(locale, row.value),
          },
          {
            key: 'period',
            label: t('legalData.column.period'),
            cell: (row) => (
              <>
                {period(row)} {row.counts && <Badge tone="info">{t('legalData.today')}</Badge>}
              </>
            ),
          },
          {
            key: 'source',
            label: t('legalData.column.source'),
            cell: (row) => (
              <>
                {row.source} <LegalStatusBadge status={row.status} />{' '}
                {row.checkedOn && t('legalData.checked', { date: day(row.checkedOn) })}
              </>
            ),
          },
        ]}
      />
      <TextLink href={path(locale, 'legalValueNew', { legalKey: key })}>
        {t('legalData.addValue', { name: t(`legalData.key.${key}`) })}
      </TextLink>
    </div>
  ))
}
