/**
 * What the history of a proposal tells its team: what the team itself did, and that it was asked. Everything else
 * in its stream stays out, above all who of the authority read or asked what: readers are named to nobody.
 */
export const TOLD_ACTIVITY = [
  ...(['started', 'saved', 'submitted', 'withdrawn', 'lapsed', 'refused'] as const),
  ...(['reconfirmationAsked', 'reconfirmed', 'copyConfirmed'] as const),
  ...(['commented', 'commentResolved', 'commentReopened', 'sectionTaken', 'sectionGiven'] as const),
  ...(['filesAdded', 'fileRemoved', 'fileRenamed', 'fileMoved'] as const),
  ...(['partnerInvited', 'partnerJoined', 'partnerDeclined', 'partnerLeft', 'partnerRemoved'] as const),
] as const
export type ToldActivity = (typeof TOLD_ACTIVITY)[number]

const PREFIX = 'proposal.'

/** The actions of those events, as they are recorded. */
export const TOLD_ACTIONS = TOLD_ACTIVITY.map((one) => `${PREFIX}${one}`)

/** Which of them an action is, or null where the team is not told of it. */
export function toldActivity(action: string): ToldActivity | null {
  return TOLD_ACTIVITY.find((one) => `${PREFIX}${one}` === action) ?? null
}
