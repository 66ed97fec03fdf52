import {
  type ActionRow,
  action,
  authority,
  everybody,
  page,
  provider,
  providerWriters,
  type Row,
  signedIn,
} from '../reviewed'

// Proposals.
export const PROPOSALS_PAGES: readonly Row[] = [
  page('proposalNew', 'published', signedIn),
  page('proposalNew', 'draft', []),
  page('proposal', 'sealed', provider),
  page('proposal', 'opened', [...provider, ...authority]),
  page('proposalPrint', 'sealed', provider),
  page('proposalPrint', 'opened', [...provider, ...authority]),
  page('proposalEdit', 'sealed', providerWriters),
  page('proposalEdit', 'opened', providerWriters),
  page('proposalReceipt', 'sealed', provider),
  page('proposalReceipt', 'opened', provider),
  page('proposalReceiptPdf', 'sealed', provider),
  page('proposalReceiptPdf', 'opened', provider),
  page('receiptCheck', 'none', everybody),
  page('receiptKeys', 'none', everybody),
]

export const PROPOSALS_ACTIONS: readonly ActionRow[] = [
  action('proposalNew', 'published', providerWriters, { id: 'NEW', organisationId: 'PROVIDER' }),
  action('proposalEdit', 'sealed', providerWriters),
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
