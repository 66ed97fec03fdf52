/** So many searches a person may keep. */
export const MOST_SAVED_SEARCHES = 50
/** So many new things a notice names; the others are counted. */
export const MOST_NAMED = 10
export const LONGEST_NAME = 100
/**
 * After a notice a search waits so long before the next one: what an import brings in over some minutes comes as few
 * messages. Nothing is lost meanwhile.
 */
export const QUIET_MINUTES = 10

/** What is proposed as a name: the words that were typed, then what was chosen. Cut between words. */
export function proposedName(text: string, choices: readonly string[]): string {
  const name = [...(text === '' ? [] : [text]), ...choices].join(', ')
  if (name.length <= LONGEST_NAME) return name
  const cut = name.slice(0, LONGEST_NAME - 1)
  const blank = cut.lastIndexOf(' ')
  return `${(blank > LONGEST_NAME / 2 ? cut.slice(0, blank) : cut).replace(/[,\s\uD800-\uDBFF]+$/, '')}…`
}

/** Whether more may be saved. */
export function isFull(saved: number): boolean {
  return saved >= MOST_SAVED_SEARCHES
}

/** The instant before which a search must have told last to tell again. */
export function quietSince(at: Date): Date {
  return new Date(at.getTime() - QUIET_MINUTES * 60_000)
}
