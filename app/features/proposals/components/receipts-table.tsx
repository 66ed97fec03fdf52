import { type ReceiptState, receiptState } from '~/domain/proposal/seal'
import { useLanguage } from '~/i18n/context'
import { formatInstant } from '~/i18n/format'
import { path } from '~/paths'
import { Badge, type BadgeTone } from '~/ui/badge'
import { Hash } from '~/ui/hash'
import { ResponsiveTable } from '~/ui/responsive-table'
import { TextLink } from '~/ui/text-link'
import { Time } from '~/ui/time'

export type ReceiptRow = {
  number: number
  contentHash: string
  receivedAt: Date
  withdrawnAt: Date | null
  lapsedAt: Date | null
}

const TONES: Record<ReceiptState, BadgeTone> = {
  valid: 'success',
  superseded: 'neutral',
  withdrawn: 'warning',
  lapsed: 'warning',
}

/** What a receipt is worth now, in words. */
export function ReceiptBadge({ state }: { state: ReceiptState }) {
  const { t } = useLanguage()
  return <Badge tone={TONES[state]}>{t(`proposal.receiptState.${state}`)}</Badge>
}

/** All receipts of a proposal, the newest first. */
export function ReceiptsTable({
  proposalId,
  receipts,
}: {
  proposalId: string
  receipts: readonly ReceiptRow[]
}) {
  const { t, locale } = useLanguage()
  const newest = receipts.at(-1)?.number ?? 0
  if (receipts.length === 0) return <p>{t('proposal.receipts.none')}</p>
  return (
    <ResponsiveTable
      caption={t('proposal.receipts.caption')}
      isCaptionHidden
      rows={receipts.toReversed()}
      rowKey={(row) => String(row.number)}
      columns={[
        {
          key: 'number',
          label: t('proposal.fact.number'),
          isRowHeader: true,
          cell: ({ number }) => (
            <TextLink href={path(locale, 'proposalReceipt', { proposalId, number: String(number) })}>
              {t('proposal.receipts.open', { number })}
            </TextLink>
          ),
        },
        {
          key: 'received',
          label: t('proposal.fact.received'),
          cell: ({ receivedAt }) => (
            <Time dateTime={receivedAt.toISOString()} text={formatInstant(locale, receivedAt)} />
          ),
        },
        {
          key: 'hash',
          label: t('proposal.fact.hash'),
          cell: ({ contentHash }) => <Hash value={contentHash} />,
        },
        {
          key: 'state',
          label: t('proposal.fact.state'),
          cell: (row) => <ReceiptBadge state={receiptState(row, newest)} />,
        },
      ]}
    />
  )
}
