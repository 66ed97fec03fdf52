/** Why a contribution is not taken in. */
export type IntakeRefusal =
  /** the moderation has paused this person's posting; `until` says for how long */
  | 'postingPaused'
  | 'noPseudonym'
  | 'tooFast'
  | 'duplicate'
  | 'tooManyLinks'
  | 'tooMany'
  /** a proof of work is asked for, only on risk */
  | 'proofNeeded'
  | 'unreadable'

/** Why a contribution waits for its first check: only its author reads it until then. */
export type HoldReason = 'firstPostWithLink'

/** What becomes of a contribution on its way in. */
export type Intake =
  | { ok: true; text: string; held: HoldReason | null }
  | { ok: false; reason: IntakeRefusal; until?: Date }

/** What was sent beside the text: what a form without a person behind it gives away. */
export type SentForm = {
  /** a field that nobody sees */
  honeypot: string
  /** when the form was shown, as sealed in it; null where the page came out of a cache */
  shownAt: Date | null
  /** the answer to the proof of work, '' where none was asked for */
  proof: string
}
