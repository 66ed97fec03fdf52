/** What stands in each field, as a mark: two texts are the same where their marks are. */
export type Marks = Readonly<Partial<Record<string, string>>>
export type Choice = 'yours' | 'saved'

export type Attempt = {
  fields: readonly string[]
  /** what somebody sends */
  mine: Marks
  /** what is saved now */
  saved: Marks
  /** what they started from */
  base: Marks
  /** what they were shown as the saved text of a conflict */
  seen: Marks
  choices: Readonly<Partial<Record<string, Choice>>>
}

/**
 * Merges what two people wrote at the same time, field by field. A field that only one of them changed takes
 * the change. Where both changed it, the second chooses, with both texts before their eyes: a choice counts
 * only for the very text that was shown.
 * @returns the fields that take what was sent, and those in which nobody has chosen yet
 */
export function mergeFields({ fields, mine, saved, base, seen, choices }: Attempt) {
  const taken: string[] = []
  const conflicting: string[] = []
  for (const field of fields) {
    if (mine[field] === saved[field]) continue
    const choice = seen[field] === saved[field] ? choices[field] : undefined
    if (choice === 'saved') continue
    if (choice === 'yours' || base[field] === saved[field]) taken.push(field)
    else if (base[field] !== mine[field]) conflicting.push(field)
  }
  return { taken, conflicting }
}
