/** What a source says of a text. It orders the queue of the moderation; what is readable it does not touch. */
export type Hint = {
  /** what the score is about, for example `refusedBefore` */
  label: string
  /** 0 to 1 */
  score: number
  /** the words that caused it, the strongest first */
  words: string[]
}

/** Something that judges texts: trained here, or a classifier that the operator runs. */
export interface HintSource {
  name: string
  version: string
  /** null where it has nothing to say or fails: the text goes the normal way */
  judge(text: string): Promise<Hint | null>
}

/** From this score on a hint brings a contribution before the moderation, where people decide. */
export const SCORE_FOR_CASE = 0.9
/** From this score on a hint counts as "people will refuse this" when its agreement with them is measured. */
export const SCORE_FOR_REFUSAL = 0.5
