export type InvitationFacts = {
  /** published and before the deadline */
  isOpen: boolean
  isVerifiedProvider: boolean
  /** somebody belongs to the provider and to the authority */
  sharesMembers: boolean
  takesInvitations: boolean
}
export type InvitationObjection =
  | 'challengeNotRunning'
  | 'providerNotVerified'
  | 'providerExcluded'
  | 'takesNoInvitations'

/**
 * Why an authority cannot invite a provider to its challenge now, or null. Whether the provider has said that the
 * challenge does not suit it, or has a proposal, is no part of it: the answer would give it away.
 */
export function invitationObjection(facts: InvitationFacts): InvitationObjection | null {
  if (!facts.isOpen) return 'challengeNotRunning'
  if (!facts.isVerifiedProvider) return 'providerNotVerified'
  if (facts.sharesMembers) return 'providerExcluded'
  return facts.takesInvitations ? null : 'takesNoInvitations'
}
