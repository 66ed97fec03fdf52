import type { TransitionTable } from '../lifecycle/transition'

/** none: these two have nothing between them that still stands. */
export type IntroductionState = 'none' | 'asked' | 'agreed' | 'declined' | 'withdrawn' | 'expired'

/**
 * One organisation asks another one to be introduced. Before the yes nobody sees a contact; after a no, a
 * withdrawal or the end of the time nothing is left but the state. Who holds the permissions of `ask` and
 * `withdraw` stands on the side that asks, of the others on the side that is asked.
 */
export const INTRODUCTION_TRANSITIONS = {
  ask: {
    from: ['none'],
    to: 'asked',
    permission: 'introduction.ask',
    guard: 'mayAsk',
    event: 'introduction.asked',
  },
  agree: {
    from: ['asked'],
    to: 'agreed',
    permission: 'introduction.answer',
    guard: 'mayAgree',
    event: 'introduction.agreed',
  },
  decline: {
    from: ['asked'],
    to: 'declined',
    permission: 'introduction.answer',
    guard: null,
    event: 'introduction.declined',
  },
  withdraw: {
    from: ['asked'],
    to: 'withdrawn',
    permission: 'introduction.ask',
    guard: null,
    event: 'introduction.withdrawn',
  },
} as const satisfies TransitionTable<IntroductionState, 'mayAsk' | 'mayAgree'>

/** What the platform does by itself when nobody has answered in time, or one of the two is no more. */
export const INTRODUCTION_EXPIRY = { from: 'asked', to: 'expired', event: 'introduction.expired' } as const

export type IntroductionAction = keyof typeof INTRODUCTION_TRANSITIONS
export const INTRODUCTION_ACTIONS = Object.keys(INTRODUCTION_TRANSITIONS) as IntroductionAction[]
export type IntroductionStep = Exclude<IntroductionAction, 'ask'>

const DAY = 86_400_000
export const ANSWER_DAYS = 30
export const DAYS_AFTER_NO = 90
export const ASKED_A_DAY = 5
export const MESSAGE_LENGTH = 1_000

/** Until when a question that was put at an instant can be answered. */
export function introductionEnd(askedAt: Date): Date {
  return new Date(askedAt.getTime() + ANSWER_DAYS * DAY)
}

/** From when on the same organisation may be asked again after its no. */
export function mayAskAgainFrom(declinedAt: Date): Date {
  return new Date(declinedAt.getTime() + DAYS_AFTER_NO * DAY)
}

/** An organisation as an introduction needs it. */
export type IntroducedSide = {
  /** checked by staff, and not dissolved */
  isVerified: boolean
  /** the profile names an address or a telephone, so that there is something to show */
  hasContact: boolean
}
export type AskFacts = {
  at: Date
  isSame: boolean
  kindsFit: boolean
  asking: IntroducedSide
  asked: IntroducedSide & { isProposedAsPartner: boolean }
  /** somebody works for both: they know each other */
  sharesMembers: boolean
  /** how many questions the asking one has put within the last day */
  askedToday: number
  /** when the asked one last said no to the asking one */
  declinedAt: Date | null
}
export type AskObjection =
  | 'introductionSame'
  | 'introductionKinds'
  | 'introductionNotVerified'
  | 'introductionOtherNotVerified'
  | 'introductionNotWanted'
  | 'introductionSharesMembers'
  | 'introductionNoContact'
  | 'introductionTooSoon'
  | 'introductionTooMany'

/** Why an organisation may not ask another one now, or null. */
export function askObjection(facts: AskFacts): AskObjection | null {
  const { asking, asked } = facts
  if (facts.isSame) return 'introductionSame'
  if (!facts.kindsFit) return 'introductionKinds'
  if (!asking.isVerified) return 'introductionNotVerified'
  if (!asked.isVerified) return 'introductionOtherNotVerified'
  if (!asked.isProposedAsPartner) return 'introductionNotWanted'
  if (facts.sharesMembers) return 'introductionSharesMembers'
  if (!asking.hasContact) return 'introductionNoContact'
  if (facts.declinedAt !== null && facts.at < mayAskAgainFrom(facts.declinedAt)) return 'introductionTooSoon'
  return facts.askedToday >= ASKED_A_DAY ? 'introductionTooMany' : null
}

export type AgreeFacts = { at: Date; expiresAt: Date; asking: IntroducedSide; asked: IntroducedSide }
export type AgreeObjection =
  | 'introductionOver'
  | 'introductionNotVerified'
  | 'introductionOtherNotVerified'
  | 'introductionNoContact'

/** Why the asked organisation may not agree now, or null. */
export function agreeObjection({ at, expiresAt, asking, asked }: AgreeFacts): AgreeObjection | null {
  if (at >= expiresAt) return 'introductionOver'
  if (!asked.isVerified) return 'introductionNotVerified'
  if (!asking.isVerified) return 'introductionOtherNotVerified'
  return asked.hasContact ? null : 'introductionNoContact'
}

/** Whether the contacts of both sides are shown to both: after the yes, as long as both are who they were. */
export function showsContacts(
  state: IntroductionState,
  asking: Pick<IntroducedSide, 'isVerified'>,
  asked: Pick<IntroducedSide, 'isVerified'>,
): boolean {
  return state === 'agreed' && asking.isVerified && asked.isVerified
}
