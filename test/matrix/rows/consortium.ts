import { type ActionRow, action, page, provider, providerWriters, type Row } from '../reviewed'

/** People of an organisation that has joined a team, and of one that is asked to. */
export const partner = ['partnerViewer', 'partnerEditor'] as const
export const partnerWriters = ['partnerEditor'] as const
const invited = ['invitedViewer', 'invitedEditor'] as const

/** The lead and those who have joined it read and write alike. */
export const proposalTeam = [...provider, ...partner] as const
export const proposalWriters = [...providerWriters, ...partnerWriters] as const

// Several organisations with one proposal.
export const CONSORTIUM_PAGES: readonly Row[] = [
  page('proposalPartners', 'sealed', [...proposalTeam, ...invited]),
  page('proposalPartners', 'opened', [...proposalTeam, ...invited]),
]

const HASH = 'ab'.repeat(32)
const yes = { step: 'confirmCopy', version: '99', contentHash: HASH, name: 'N', role: 'R' }
const asked = { organisationId: 'INVITED' }
const joined = { organisationId: 'PARTNER' }
const onSealed = (who: ActionRow['who'], form: Record<string, string>) =>
  action('proposalPartners', 'sealed', who, form, { intent: form['step'] ?? '' })

export const CONSORTIUM_ACTIONS: readonly ActionRow[] = [
  // Unfinished forms: who sees the page is answered, and nothing happens.
  action('proposalPartners', 'sealed', [...proposalTeam, ...invited]),
  action('proposalPartners', 'opened', [...proposalTeam, ...invited]),
  // Steps from a state in which they are not possible.
  onSealed(providerWriters, { step: 'invite', ...asked }),
  onSealed(['invitedEditor'], { step: 'leave', ...asked }),
  onSealed(partnerWriters, { step: 'join', ...joined }),
  onSealed(partnerWriters, { step: 'decline', ...joined }),
  onSealed(providerWriters, { step: 'remove', organisationId: 'AUTHORITY' }),
  action('proposal', 'sealed', partnerWriters, { ...yes, ...joined }, { intent: 'confirmCopy' }),
]
