import type { ContentField, ProposalContent } from '~/domain/proposal/content'
import { totalCents } from '~/domain/proposal/content'
import { useLanguage } from '~/i18n/context'
import { formatMoney } from '~/i18n/format'
import { ResponsiveTable } from '~/ui/responsive-table'

/** One field of a content as people read it. Texts are shown as they are, so that nothing is hidden by markup. */
export function ContentValue({ content, field }: { content: ProposalContent; field: ContentField }) {
  const { t, label } = useLanguage()
  if (field === 'costs') return <Costs costs={content.costs} />
  const value = content[field]
  if (value === null || value === '') return <>{t('shell.none')}</>
  if (field === 'resultLicence') return <>{label('licenceModel', String(value))}</>
  if (field === 'readiness') {
    return (
      <>
        {t('proposalForm.readinessLevel', {
          level: String(value),
          label: label('readiness', String(value)),
        })}
      </>
    )
  }
  return <span className="whitespace-pre-line break-words">{String(value)}</span>
}

function Costs({ costs }: Pick<ProposalContent, 'costs'>) {
  const { t, locale } = useLanguage()
  if (costs.length === 0) return <>{t('shell.none')}</>
  const rows = [
    ...costs.map((row, index) => ({ ...row, key: String(index) })),
    { item: t('proposalForm.total'), cents: String(totalCents(costs)), key: 'total' },
  ]
  return (
    <ResponsiveTable
      caption={t('proposalForm.costs')}
      isCaptionHidden
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        { key: 'item', label: t('proposalForm.item'), cell: (row) => row.item, isRowHeader: true },
        {
          key: 'amount',
          label: t('proposalForm.amount'),
          isNumeric: true,
          cell: ({ cents }) =>
            cents === null ? t('proposalForm.noAmount') : formatMoney(locale, BigInt(cents)),
        },
      ]}
    />
  )
}
