export const POLL_KINDS = ['single', 'multiple', 'ranked'] as const
export type PollKind = (typeof POLL_KINDS)[number]

export const POLL_LIMITS = {
  polls: 5,
  fewestOptions: 2,
  mostOptions: 10,
  question: 300,
  option: 200,
} as const

/** From so many ballots on it is told how many each option has. */
export const LEAST_BALLOTS = 5

/** Whether the polls of a consultation may still be changed: what people answer to stays as they have read it. */
export const mayEditPolls = (state: string): boolean => state === 'draft'

type Poll = {
  kind: PollKind
  /** multiple: at most so many; null for any number */
  mostChoices: number | null
  optionIds: readonly string[]
}

export type BallotObjection = 'nothingChosen' | 'onlyOne' | 'tooManyChosen' | 'chosenTwice' | 'optionUnknown'

/** Why a ballot cannot count, or null. */
export function ballotObjection(poll: Poll, chosen: readonly string[]): BallotObjection | null {
  if (chosen.length === 0) return 'nothingChosen'
  if (chosen.some((id) => !poll.optionIds.includes(id))) return 'optionUnknown'
  if (new Set(chosen).size < chosen.length) return 'chosenTwice'
  if (poll.kind === 'single' && chosen.length > 1) return 'onlyOne'
  if (poll.kind === 'multiple' && poll.mostChoices !== null && chosen.length > poll.mostChoices) {
    return 'tooManyChosen'
  }
  return null
}

export type PollObjection = 'tooFewOptions' | 'tooManyOptions' | 'optionTwice' | 'mostChoicesTooLarge'

/** Why a poll cannot be asked like this, or null. Options that differ in case or spaces alone are the same. */
export function pollObjection({
  kind,
  options,
  mostChoices,
}: {
  kind: PollKind
  options: readonly string[]
  mostChoices: number | null
}): PollObjection | null {
  if (options.length < POLL_LIMITS.fewestOptions) return 'tooFewOptions'
  if (options.length > POLL_LIMITS.mostOptions) return 'tooManyOptions'
  const keys = new Set(options.map((text) => text.trim().replace(/\s+/g, ' ').toLowerCase()))
  if (keys.size < options.length) return 'optionTwice'
  if (kind === 'multiple' && mostChoices !== null && mostChoices > options.length)
    return 'mostChoicesTooLarge'
  return null
}
