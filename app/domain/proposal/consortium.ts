import { decide, type TransitionTable } from '../lifecycle/transition'
import type { OrganisationState } from '../organisation/lifecycle'
import { isAllowed, type Standing } from '../permission/matrix'
import type { OrganisationKind } from '../taxonomy/vocabulary'
import { PROPOSING_STATES } from './eligibility'
import { type CallFacts, type ClosedBecause, openObjection, type ProposalState } from './lifecycle'

/** none: was never asked. declined, left and removed are over, and can be asked again. */
export type PartnerState = 'none' | 'invited' | 'joined' | 'declined' | 'left' | 'removed'
export const PARTNER_STATES: readonly PartnerState[] = [
  ...(['none', 'invited', 'joined'] as const),
  ...(['declined', 'left', 'removed'] as const),
]

/** States in which an organisation takes up a place in the team. */
export const COUNTED_PARTNER_STATES = ['invited', 'joined'] as const satisfies readonly PartnerState[]

/** The lead and nine others: more cannot agree on one text, and the page stays one page. */
export const MOST_PARTNERS = 9

/**
 * The life of a partner of a proposal. The organisation that leads invites and removes; the other one answers
 * and may leave. All of it ends with the deadline: who hands in together then stays together.
 */
export const PARTNER_TRANSITIONS = {
  invite: {
    from: ['none', 'declined', 'left', 'removed'],
    to: 'invited',
    permission: 'proposal.managePartners',
    guard: 'openAndInvitable',
    event: 'proposal.partnerInvited',
  },
  join: {
    from: ['invited'],
    to: 'joined',
    permission: 'proposal.answerPartner',
    guard: 'openAndFree',
    event: 'proposal.partnerJoined',
  },
  decline: {
    from: ['invited'],
    to: 'declined',
    permission: 'proposal.answerPartner',
    guard: 'open',
    event: 'proposal.partnerDeclined',
  },
  leave: {
    from: ['joined'],
    to: 'left',
    permission: 'proposal.answerPartner',
    guard: 'open',
    event: 'proposal.partnerLeft',
  },
  remove: {
    from: ['invited', 'joined'],
    to: 'removed',
    permission: 'proposal.managePartners',
    guard: 'open',
    event: 'proposal.partnerRemoved',
  },
} as const satisfies TransitionTable<PartnerState, PartnerGuard>
export type PartnerAction = keyof typeof PARTNER_TRANSITIONS
export const PARTNER_ACTIONS = Object.keys(PARTNER_TRANSITIONS) as PartnerAction[]
export type PartnerGuard = 'openAndInvitable' | 'openAndFree' | 'open'

/** What decides whether an organisation may hand in with the lead. */
export type Candidate = {
  kind: OrganisationKind
  state: OrganisationState
  isLead: boolean
  /** it stands behind the challenge */
  isBehindChallenge: boolean
  /** writing members who belong to no authority behind the challenge: somebody has to be able to answer */
  freeWriters: number
  /** it has a proposal of its own for this phase, or is in another team */
  isInAnotherTeam: boolean
}
export type PartnerFacts = {
  call: CallFacts
  candidate: Candidate
  /** organisations that are asked or have joined */
  counted: number
}
export type PartnerObjection =
  | ClosedBecause
  | 'partnerIsLead'
  | 'partnerMayNotPropose'
  | 'partnerCannotAnswer'
  | 'teamFull'
  | 'inAnotherTeam'

/** Why an organisation can be no partner of this proposal at all, or null. */
export function candidateObjection(one: Candidate): PartnerObjection | null {
  if (one.isLead) return 'partnerIsLead'
  const mayPropose = one.kind !== 'authority' && PROPOSING_STATES.includes(one.state)
  if (!mayPropose || one.isBehindChallenge) return 'partnerMayNotPropose'
  return one.freeWriters === 0 ? 'partnerCannotAnswer' : null
}

/**
 * The objections of each guard, or null where nothing stands against the step. Whoever invites is never told
 * whether the other organisation has a proposal of its own: only that one learns it, when it answers.
 */
export function partnerGuards({ call, candidate, counted }: PartnerFacts) {
  const open = () => openObjection(call)
  return {
    open,
    openAndInvitable: () =>
      open() ?? candidateObjection(candidate) ?? (counted >= MOST_PARTNERS ? 'teamFull' : null),
    openAndFree: () =>
      open() ?? candidateObjection(candidate) ?? (candidate.isInAnotherTeam ? 'inAnotherTeam' : null),
  } satisfies Record<PartnerGuard, () => PartnerObjection | null>
}

/** Judges one step of a partnership from its state. Who acts has been judged by the guard of the page. */
export function judgePartnerStep(action: PartnerAction, state: PartnerState, facts: PartnerFacts) {
  return decide<PartnerState, PartnerGuard, PartnerObjection>(
    PARTNER_TRANSITIONS[action],
    state,
    partnerGuards(facts),
  )
}

/**
 * The steps that somebody sees at a partner while the call is open.
 * @param lead how the person stands towards the organisation that leads
 * @param own how the person stands towards the partner
 */
export function partnerSteps(
  state: PartnerState,
  { lead, own, call }: { lead: Standing; own: Standing; call: CallFacts },
): PartnerAction[] {
  if (openObjection(call) !== null) return []
  return PARTNER_ACTIONS.filter((action) => {
    const { from, permission } = PARTNER_TRANSITIONS[action]
    const standing = permission === 'proposal.managePartners' ? lead : own
    return [...from].some((one) => one === state) && isAllowed(permission, standing)
  })
}

/** What the authority chose: whether what stands submitted outlives the leaving of a partner. */
export const CONSORTIUM_RULES = ['staysValid', 'needsResubmission'] as const
export type ConsortiumRule = (typeof CONSORTIUM_RULES)[number]

/** Nobody takes this step: it follows from the leaving of a partner, by the rule that was frozen with the version. */
export const LAPSE = {
  from: ['submitted'],
  to: 'draft',
  event: 'proposal.lapsed',
} as const satisfies { from: readonly ProposalState[]; to: ProposalState; event: string }

/**
 * Whether what stands submitted stops counting when a partner goes. It does where the rule says so and the
 * frozen version was handed in with this partner; one from before it came is no business of its leaving.
 */
export function lapsesWithout(
  organisationId: string,
  submitted: { state: ProposalState; rule: ConsortiumRule; frozenPartners: readonly string[] },
): boolean {
  const stands = LAPSE.from.some((one) => one === submitted.state)
  return stands && submitted.rule === 'needsResubmission' && submitted.frozenPartners.includes(organisationId)
}

/** A partner's yes to the copy with this hash. */
export type Confirmation = { organisationId: string; contentHash: string }

/** The partners whose yes to exactly this copy is missing, in the order of the partners. */
export function unconfirmed<One extends { organisationId: string }>(
  partners: readonly One[],
  confirmations: readonly Confirmation[],
  contentHash: string,
): One[] {
  return partners.filter(
    ({ organisationId }) =>
      !confirmations.some((one) => one.organisationId === organisationId && one.contentHash === contentHash),
  )
}

/** A copy as it is asked about: its hash, and whether nothing is missing in it. */
export type AskedCopy = { hash: string; isComplete: boolean }

type CopyChange = {
  before: AskedCopy
  after: AskedCopy
  /** every yes to the copy before and after the change */
  confirmations: readonly Confirmation[]
  /** the partner that came with this change, where one did */
  joined?: string | undefined
}

/**
 * Which partners are to be asked for their yes after a change of the copy: for the first time once it is whole,
 * and again where they had said yes to it as it was. Whoever was asked and has not answered is not asked with
 * every save; a copy with gaps asks nobody.
 */
export function partnersToAsk(
  partners: readonly { organisationId: string }[],
  { before, after, confirmations, joined }: CopyChange,
): { first: string[]; again: string[] } {
  if (!after.isComplete) return { first: [], again: [] }
  const waiting = unconfirmed(partners, confirmations, after.hash).map((one) => one.organisationId)
  const had = (id: string) =>
    confirmations.some((one) => one.organisationId === id && one.contentHash === before.hash)
  const again = waiting.filter((id) => before.isComplete && had(id))
  const first = waiting.filter((id) => !again.includes(id) && (!before.isComplete || id === joined))
  return { first, again }
}

/** Why a partner cannot say yes to the copy now, or null: what has gaps is not confirmed. */
export function confirmObjection(call: CallFacts, missingFields: readonly string[]) {
  return openObjection(call) ?? (missingFields.length > 0 ? ('incomplete' as const) : null)
}
