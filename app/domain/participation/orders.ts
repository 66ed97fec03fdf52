/** In which order a discussion is read; the first one is what everybody gets who has chosen none. */
export const THREAD_ORDERS = ['best', 'newest', 'oldest', 'discussed'] as const
export type ThreadOrder = (typeof THREAD_ORDERS)[number]

/** So many contributions that begin a conversation stand on one page, and so many answers below each. */
export const ROOTS_ON_A_PAGE = 20
export const ANSWERS_BELOW = 3

/** From here on nobody counts how much was said: the page says that it is more. */
export const MOST_COUNTED = 10_000

/** With fewer votes a contribution is a newcomer: its rank says more about chance than about itself. */
export const NEWCOMER_VOTES = 5
/** Every so manieth place belongs to a newcomer, the latest first, as long as there are any. */
export const NEWCOMER_PLACE = 4

/** The order that an address asks for. */
export function threadOrderFrom(text: string | null): ThreadOrder {
  return THREAD_ORDERS.find((order) => order === text) ?? 'best'
}

/**
 * Mixes two lists that are each in order: those with votes by rank, and the newcomers by age. The same lists give
 * the same mixture, and a page begins where the one before has ended, since its size is a multiple of the distance
 * between two newcomers. Where one list is at its end, the other one fills the places.
 */
export function mixNewcomers<Row>(
  ranked: readonly Row[],
  newcomers: readonly Row[],
  size: number,
): { rows: Row[]; ranked: number; newcomers: number; hasMore: boolean } {
  const rows: Row[] = []
  const used = { ranked: 0, newcomers: 0 }
  while (rows.length < size) {
    const isNewcomersTurn = (rows.length + 1) % NEWCOMER_PLACE === 0
    const [first, second] = isNewcomersTurn
      ? (['newcomers', 'ranked'] as const)
      : (['ranked', 'newcomers'] as const)
    const lists = { ranked, newcomers }
    const from = used[first] < lists[first].length ? first : second
    const row = lists[from][used[from]]
    if (row === undefined) break
    rows.push(row)
    used[from] += 1
  }
  const hasMore = used.ranked < ranked.length || used.newcomers < newcomers.length
  return { rows, ...used, hasMore }
}
