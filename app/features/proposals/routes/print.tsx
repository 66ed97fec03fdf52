/** The team prints its proposal; after the opening the authority prints what it reads, and that is a reading. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isOpened } from '~/domain/proposal/seal'
import { path } from '~/paths'
import { PRINT_VIEW, PrintView } from '~/shell/print-view'
import { PrintedProposal } from '../components/printed-proposal'
import { readProposal } from '../operations/read-proposal.server'
import { requireReadableProposal } from '../operations/require-proposal.server'
import { viewProposal } from '../operations/view-proposal.server'

export { printMeta as meta } from '~/shell/print-view'
export const handle = PRINT_VIEW

export async function loader(args: LoaderFunctionArgs) {
  const page = await requireReadableProposal(args)
  const { t, locale, proposal } = page
  const { id, challenge, organisation, submissions } = proposal
  const title = t('proposal.for', { title: challenge.title })
  const common = {
    ...{ id, title },
    challenge: { id: challenge.id, title: challenge.title, authority: challenge.authority.name },
    organisation: organisation.name,
    printedAt: new Date(),
  }
  const back = path(locale, 'proposal', { proposalId: id })
  if (page.side === 'authority') {
    const { copy, contentHash, number, receivedAt, confirmations, gone } = await readProposal(page.authorized)
    const receipts = [{ number, contentHash, receivedAt, withdrawnAt: null, lapsedAt: null }]
    return {
      title,
      back,
      view: { ...common, ...copy, former: [], confirmations, gone, hash: contentHash, team: null, receipts },
    }
  }
  const view = await viewProposal(page.authorized, page.standing)
  const { content, files, partners, former, confirmations, hash, isUnchanged } = view
  const hasChanges = proposal.state === 'submitted' && !isUnchanged
  const team = { state: proposal.state, hasChanges, isSealed: !isOpened(challenge) }
  const copy = { content, files, partners, former, confirmations, gone: [] }
  return { title, back, view: { ...common, ...copy, hash, team, receipts: submissions } }
}

export default function PrintProposal() {
  const { back, view } = useLoaderData<typeof loader>()
  return (
    <PrintView backHref={back}>
      <PrintedProposal view={view} />
    </PrintView>
  )
}
