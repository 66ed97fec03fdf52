import type { ProposalAction, ProposalState } from '~/domain/proposal/lifecycle'

/** How a person stands towards a proposal, as this table tells them apart. */
export const PERSONS = [
  'owner',
  'admin',
  'editor',
  'viewer',
  'formerMember',
  'ownerAndAuthority',
  'authorityOwner',
  'otherProvider',
  'citizen',
  'staff',
  'administrator',
  'signedOut',
] as const
export type TablePerson = (typeof PERSONS)[number]

/**
 * done: it happens. again: it is answered as done, and nothing changes. wrongState: refused with this
 * reason. hidden: 404 as for an unknown proposal. logIn: the session is asked for, whatever the address.
 */
export type Expected = 'done' | 'again' | 'wrongState' | 'hidden' | 'logIn'

/** What happens for those who may write, while the challenge is open and the copy is complete. */
const WRITERS: Record<ProposalState, Record<ProposalAction, Expected>> = {
  draft: { save: 'done', submit: 'done', withdraw: 'wrongState', confirm: 'wrongState' },
  submitted: { save: 'done', submit: 'again', withdraw: 'done', confirm: 'done' },
  withdrawn: { save: 'done', submit: 'done', withdraw: 'wrongState', confirm: 'wrongState' },
}

/** Who may write at all; everybody else meets the same answer in every state. */
const OTHERS: Record<TablePerson, Expected | 'writes'> = {
  owner: 'writes',
  admin: 'writes',
  editor: 'writes',
  viewer: 'hidden',
  formerMember: 'hidden',
  ownerAndAuthority: 'hidden',
  authorityOwner: 'hidden',
  otherProvider: 'hidden',
  citizen: 'hidden',
  staff: 'hidden',
  administrator: 'hidden',
  signedOut: 'logIn',
}

/** The expected cell; written by hand, never derived from the transition table or the permission matrix. */
export function expectedCell(state: ProposalState, action: ProposalAction, person: TablePerson): Expected {
  const other = OTHERS[person]
  return other === 'writes' ? WRITERS[state][action] : other
}
