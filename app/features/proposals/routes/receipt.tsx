/** A team comes here for the receipt of what it submitted, to keep, to print and to check. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { formatInstant } from '~/i18n/format'
import { path } from '~/paths'
import { Container } from '~/ui/container'
import { DefinitionList } from '~/ui/definition-list'
import { Hash } from '~/ui/hash'
import { HeadlineGroup } from '~/ui/headline-group'
import { TextLink } from '~/ui/text-link'
import { Time } from '~/ui/time'
import { CopyFiles } from '../components/copy-files'
import { HandedInWith } from '../components/handed-in-with'
import { ProposalTrail } from '../components/proposal-trail'
import { ReceiptCheck, ReceiptWords } from '../components/receipt-check'
import { ReceiptBadge } from '../components/receipts-table'
import { SignedReceipt } from '../components/signed-receipt'
import { findReceipt } from '../operations/find-receipt.server'
import { requireProposal } from '../operations/require-proposal.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { t, proposal, authorized } = await requireProposal(args, 'proposal.view')
  const receipt = await findReceipt(authorized, args.params['number'])
  const { challenge, organisation } = proposal
  return {
    title: t('receipt.title', { number: receipt.number, title: challenge.title }),
    proposal: { id: proposal.id, title: t('proposal.for', { title: challenge.title }) },
    organisation: organisation.name,
    challenge: { id: challenge.id, title: challenge.title, authority: challenge.authority.name },
    deadlineAt: challenge.deadlineAt,
    receipt,
  }
}

export default function Receipt() {
  const { t, locale } = useLanguage()
  const { title, proposal, organisation, challenge, deadlineAt, receipt } = useLoaderData<typeof loader>()
  const instant = (at: Date) => <Time dateTime={at.toISOString()} text={formatInstant(locale, at)} />
  const when = (term: string, at: Date | null) => (at ? [{ term, value: instant(at) }] : [])
  return (
    <Container width="reading">
      <ProposalTrail proposal={proposal} current={t('receipt.heading')} />
      <HeadlineGroup preline={t('receipt.heading')} title={title} />
      <DefinitionList
        items={[
          { term: t('proposal.fact.state'), value: <ReceiptBadge state={receipt.state} /> },
          ...when(t('proposal.fact.received'), receipt.receivedAt),
          ...when(t('proposal.fact.deadline'), deadlineAt),
          ...when(t('receipt.withdrawnAt'), receipt.withdrawnAt),
          { term: t('proposal.fact.number'), value: String(receipt.number) },
          { term: t('proposal.fact.hash'), value: <Hash value={receipt.contentHash} /> },
          { term: t('proposal.fact.challenge'), value: `${challenge.title} (${challenge.id})` },
          { term: t('proposal.fact.authority'), value: challenge.authority },
          { term: t('proposal.fact.organisation'), value: organisation },
          ...when(t('consortium.frozen.lapsedAt'), receipt.lapsedAt),
          ...(receipt.partners.length > 0
            ? [{ term: t('consortium.rule.title'), value: t(`consortium.rule.${receipt.rule}`) }]
            : []),
        ]}
      />
      {receipt.lapsedAt && <p>{t('consortium.frozen.lapsed')}</p>}
      <HandedInWith partners={receipt.partners} confirmations={receipt.confirmations} />
      <CopyFiles proposalId={proposal.id} files={receipt.files} none={t('proposalFile.noneFrozen')} />
      <SignedReceipt proposalId={proposal.id} number={receipt.number} code={receipt.code} />
      <ReceiptWords />
      <p className="print:hidden">{t('receipt.print')}</p>
      <ReceiptCheck canonical={receipt.canonical} />
      <p className="print:hidden">
        <TextLink href={path(locale, 'proposal', { proposalId: proposal.id })}>{t('receipt.back')}</TextLink>
      </p>
    </Container>
  )
}
