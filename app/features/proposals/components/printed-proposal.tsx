import type { ProposalContent } from '~/domain/proposal/content'
import type { CopyPartner } from '~/domain/proposal/copy'
import type { GonePartner } from '~/domain/proposal/gone-partners'
import type { ProposalState } from '~/domain/proposal/lifecycle'
import { receiptState } from '~/domain/proposal/seal'
import { useLanguage } from '~/i18n/context'
import { formatInstant } from '~/i18n/format'
import { DefinitionList } from '~/ui/definition-list'
import { Hash } from '~/ui/hash'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { ResponsiveTable } from '~/ui/responsive-table'
import { Time } from '~/ui/time'
import { ContentBySection } from './content-by-section'
import { type CopyFile, PrintedFiles } from './copy-files'
import { type Confirmed, HandedInWith } from './handed-in-with'
import type { ReceiptRow } from './receipts-table'

export type PrintedProposalView = {
  id: string
  title: string
  challenge: { id: string; title: string; authority: string }
  organisation: string
  content: ProposalContent
  partners: readonly CopyPartner[]
  /** organisations that costs still name after they have left the team */
  former: readonly CopyPartner[]
  confirmations: readonly Confirmed[]
  /** partners that take part no more; only for the authority */
  gone: readonly GonePartner[]
  files: readonly CopyFile[]
  hash: string
  /** the team's own view; the authority reads a frozen submission and has none of this */
  team: { state: ProposalState; hasChanges: boolean; isSealed: boolean } | null
  receipts: readonly ReceiptRow[]
  printedAt: Date
}

/** A whole proposal on paper: the content by sections, the sum of the costs, hash and receipts. */
export function PrintedProposal({ view }: { view: PrintedProposalView }) {
  const { t, locale } = useLanguage()
  const { challenge, organisation, content, hash, team, receipts } = view
  const instant = (at: Date) => <Time dateTime={at.toISOString()} text={formatInstant(locale, at)} />
  const newest = receipts.at(-1)?.number ?? 0
  return (
    <>
      <HeadlineGroup preline={organisation} title={view.title} />
      {team?.isSealed && <p>{t('face.print.sealed')}</p>}
      {team?.hasChanges && <p>{t('face.print.changes')}</p>}
      <DefinitionList
        items={[
          ...(team ? [{ term: t('face.print.state'), value: t(`proposal.state.${team.state}`) }] : []),
          { term: t('proposal.fact.challenge'), value: `${challenge.title} (${challenge.id})` },
          { term: t('proposal.fact.authority'), value: challenge.authority },
          { term: t('face.print.id'), value: view.id },
          { term: t('face.print.hashNow'), value: <Hash value={hash} /> },
          { term: t('face.print.printedAt'), value: instant(view.printedAt) },
        ]}
      />
      <HandedInWith partners={view.partners} confirmations={view.confirmations} gone={view.gone} />
      <ContentBySection
        content={content}
        team={{ lead: organisation, partners: view.partners, former: view.former }}
      />
      <PrintedFiles files={view.files} />
      <section>
        <Heading level={2} look="medium">
          {t('face.print.receipts')}
        </Heading>
        {receipts.length === 0 ? (
          <p>{t('proposal.receipts.none')}</p>
        ) : (
          <ResponsiveTable
            caption={t('face.print.receipts')}
            isCaptionHidden
            rows={receipts}
            rowKey={({ number }) => String(number)}
            columns={[
              {
                key: 'number',
                label: t('proposal.fact.number'),
                isRowHeader: true,
                cell: ({ number }) => number,
              },
              { key: 'received', label: t('proposal.fact.received'), cell: (row) => instant(row.receivedAt) },
              {
                key: 'state',
                label: t('face.print.state'),
                cell: (row) => t(`proposal.receiptState.${receiptState(row, newest)}`),
              },
              {
                key: 'hash',
                label: t('proposal.fact.hash'),
                cell: ({ contentHash }) => <Hash value={contentHash} />,
              },
            ]}
          />
        )}
      </section>
    </>
  )
}
