/** So many matches stand in one message; the others of a person are only counted. */
export const MOST_IN_DIGEST = 10

/** Something new that an organisation is told. */
export type News = {
  /** the organisation whose people are told */
  ownerId: string
  /** what it is about: nobody is told of the same thing twice, even for two organisations */
  subject: string
  score: number
}

/** What one person is told at once. */
export type Digest<Item> = {
  userId: string
  /** the best first */
  items: Item[]
  /** how many more there are, which stand in the lists */
  more: number
}

/**
 * One digest for each person: of several organisations the best match of each subject, at most MOST_IN_DIGEST
 * in all, the best first; equal ones in the order of their subjects. Who has no news gets none.
 */
export function makeDigests<Item extends News>(
  news: readonly Item[],
  members: readonly { organisationId: string; userId: string }[],
): Digest<Item>[] {
  const ordered = [...news].sort((a, b) => b.score - a.score || (a.subject < b.subject ? -1 : 1))
  const people = [...new Set(members.map((one) => one.userId))].sort()
  return people.flatMap((userId) => {
    const own = new Set(members.filter((one) => one.userId === userId).map((one) => one.organisationId))
    const subjects = new Set<string>()
    const items = ordered.filter(({ ownerId, subject }) => {
      if (!own.has(ownerId) || subjects.has(subject)) return false
      subjects.add(subject)
      return true
    })
    if (items.length === 0) return []
    const shown = items.slice(0, MOST_IN_DIGEST)
    return [{ userId, items: shown, more: items.length - shown.length }]
  })
}
