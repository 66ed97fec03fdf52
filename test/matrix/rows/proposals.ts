import {
  type ActionRow,
  action,
  authority,
  everybody,
  page,
  providerWriters,
  type Row,
  signedIn,
} from '../reviewed'
import { proposalTeam, proposalWriters } from './consortium'

// Proposals.
export const PROPOSALS_PAGES: readonly Row[] = [
  page('proposalNew', 'published', signedIn),
  page('proposalNew', 'draft', []),
  page('proposal', 'sealed', proposalTeam),
  page('proposal', 'opened', [...proposalTeam, ...authority]),
  page('proposalPrint', 'sealed', proposalTeam),
  page('proposalPrint', 'opened', [...proposalTeam, ...authority]),
  page('proposalEdit', 'sealed', proposalWriters),
  page('proposalEdit', 'opened', proposalWriters),
  page('proposalReceipt', 'sealed', proposalTeam),
  page('proposalReceipt', 'opened', proposalTeam),
  page('proposalReceiptPdf', 'sealed', proposalTeam),
  page('proposalReceiptPdf', 'opened', proposalTeam),
  page('receiptCheck', 'none', everybody),
  page('receiptKeys', 'none', everybody),
]

export const PROPOSALS_ACTIONS: readonly ActionRow[] = [
  action('proposalNew', 'published', providerWriters, { id: 'NEW', organisationId: 'PROVIDER' }),
  action('proposalEdit', 'sealed', proposalWriters),
  action('receiptCheck', 'none', everybody),
  action('proposal', 'sealed', providerWriters, { step: 'submit', version: '99' }, { intent: 'submit' }),
  action('proposal', 'sealed', providerWriters, { step: 'withdraw', number: '99' }, { intent: 'withdraw' }),
  action(
    'proposal',
    'sealed',
    providerWriters,
    { step: 'confirm', number: '99', change: '1' },
    { intent: 'confirm' },
  ),
  action('proposal', 'opened', providerWriters, { step: 'withdraw', number: '1' }, { intent: 'withdraw' }),
]
