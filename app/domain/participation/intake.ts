import { countLinks } from './count-links'
import { isFlood } from './flood'

/** Why a contribution is not taken in. */
export type IntakeRefusal =
  /** the moderation has paused this person's posting; `until` says for how long */
  | 'postingPaused'
  | 'noPseudonym'
  | 'tooFast'
  | 'duplicate'
  | 'tooManyLinks'
  | 'tooMany'
  /** the form was filled in as only programs do it; sent once more by a person it is taken */
  | 'proofNeeded'
  | 'unreadable'

/** Why a change of a contribution is not taken. */
export type ChangeRefusal =
  | IntakeRefusal
  /** everybody reads it already, and as it would be it had to wait for a check */
  | 'wouldWait'

/** Why a contribution waits for its first check: only its author reads it until then. */
export type HoldReason =
  | 'firstPostWithLink'
  /** a proof of work was asked for and did not come, as without JavaScript */
  | 'unproven'

/** What becomes of a contribution on its way in. */
export type Intake =
  | { ok: true; text: string; held: HoldReason | null }
  | { ok: false; reason: IntakeRefusal; until?: Date }

/** What becomes of a change. */
export type ChangeIntake = Intake | { ok: false; reason: 'wouldWait'; until?: Date }

/** What was sent beside the text: what a form without a person behind it gives away. */
export type SentForm = {
  /** a field that nobody sees */
  honeypot: string
  /** when the form was shown, as sealed in it; null where the page came out of a cache */
  shownAt: Date | null
  /** the number of a proof of work that was checked already, '' where there is none */
  proof: string
  /** the line it came from, as a keyed hash; absent where nobody knows it */
  network?: string
}

/** Nobody writes a contribution in less. */
export const LEAST_SECONDS = 3
/** A form that stood open longer says nothing about haste. */
const LONGEST_HOURS = 24
/** An account is new for a day, and until so many of its contributions have stood. */
export const NEW_HOURS = 24
export const FEW_CONTRIBUTIONS = 3
export const MOST_LINKS_OF_NEW = 2

export type IntakeAuthor = {
  pseudonym: string | null
  createdAt: Date
  /** contributions of theirs that everybody can read */
  visibleCount: number
  /** the end of a pause that the moderation has decided */
  pausedUntil: Date | null
}

export type IntakeFacts = {
  /** as it would be kept */
  text: string
  needsPseudonym: boolean
  sent: SentForm
  author: IntakeAuthor
  /** many accounts or contributions came from the same line lately */
  isCrowded: boolean
}

/** Whether so little is known of an account that the rules for new ones apply. */
export function isNewAuthor({ createdAt, visibleCount }: IntakeAuthor, at: Date): boolean {
  return at.getTime() - createdAt.getTime() < NEW_HOURS * 3_600_000 || visibleCount < FEW_CONTRIBUTIONS
}

/** Whether a proof of work is worth asking for; known accounts are never asked. */
export function isRisky(facts: Pick<IntakeFacts, 'text' | 'author' | 'isCrowded'>, at: Date): boolean {
  return isNewAuthor(facts.author, at) && (facts.isCrowded || countLinks(facts.text) > 0)
}

/**
 * What becomes of a contribution as far as it can be said without counting: a refusal with its reason, or the
 * text, and why it waits for a first check. Counted limits come after it.
 */
export function judgeIntake(facts: IntakeFacts, at: Date): Intake {
  const { author, sent, text } = facts
  if (author.pausedUntil && author.pausedUntil > at)
    return { ok: false, reason: 'postingPaused', until: author.pausedUntil }
  if (facts.needsPseudonym && !author.pseudonym) return { ok: false, reason: 'noPseudonym' }
  if (sent.honeypot !== '') return { ok: false, reason: 'proofNeeded' }
  if (isHasty(sent.shownAt, at)) return { ok: false, reason: 'tooFast' }
  if (isFlood(text)) return { ok: false, reason: 'unreadable' }
  const links = countLinks(text)
  if (links > MOST_LINKS_OF_NEW && isNewAuthor(author, at)) return { ok: false, reason: 'tooManyLinks' }
  if (links > 0 && author.visibleCount === 0) return { ok: true, text, held: 'firstPostWithLink' }
  if (isRisky(facts, at) && sent.proof === '') return { ok: true, text, held: 'unproven' }
  return { ok: true, text, held: null }
}

function isHasty(shownAt: Date | null, at: Date): boolean {
  if (!shownAt) return false
  const passed = at.getTime() - shownAt.getTime()
  return passed < LEAST_SECONDS * 1000 && passed > -LONGEST_HOURS * 3_600_000
}
