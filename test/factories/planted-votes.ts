import { type Ballots, collectBallots, type Vote } from '~/domain/participation/opinion/ballots'

/** Numbers from 0 to below 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Planted = {
  people: number
  statements: number
  /** default 2 */
  camps?: number
  /** how many of the statements a person votes on, from 0 to 1; default 1 */
  share?: number
  /** how often somebody departs from what their camp thinks; default 0.1 */
  noise?: number
  seed?: number
}

/** People of some camps: each camp has a side on each statement, and its people mostly take it. */
export function plantVotes(planted: Planted): Vote[][] {
  return [...plantRows(planted)]
}

/** The same, one person after the other, so that many of them need not be held. */
export function* plantRows({ people, statements, camps = 2, share = 1, noise = 0.1, seed = 7 }: Planted) {
  const random = seeded(seed)
  const sides = Array.from({ length: camps }, () =>
    Array.from({ length: statements }, () => (random() < 0.5 ? 1 : -1)),
  )
  for (let person = 0; person < people; person += 1) {
    const row: Vote[] = []
    for (let column = 0; column < statements; column += 1) {
      if (random() >= share) continue
      const side = sides[person % camps]?.[column] ?? 0
      const drawn = random()
      row.push({ column, value: drawn < noise ? -side : drawn < noise * 1.5 ? 0 : side })
    }
    yield row
  }
}

export function ballotsOf(rows: Iterable<readonly Vote[]>, columns: number): Ballots {
  const collected = collectBallots(columns)
  for (const row of rows) collected.add(row)
  return collected.done()
}

/** The list in another order, the same one for the same seed. */
export function shuffled<Item>(list: readonly Item[], seed: number): Item[] {
  const random = seeded(seed)
  return list
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}
