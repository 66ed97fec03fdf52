const MINUTE = 60_000

/** Whoever looks again so soon still reads: that leaves no second event. */
export const SAME_READING_MS = MINUTE

/** Whether a look at an instant still belongs to the reading that began at another one. */
export function isSameReading(readAt: Date, at: Date): boolean {
  const passed = at.getTime() - readAt.getTime()
  return passed >= 0 && passed < SAME_READING_MS
}

type Received = { id: string; receivedAt: Date }

/**
 * The order in which proposals are read and numbered: as they came in. Nothing can change it after the opening,
 * neither a new name of an organisation nor the way a list is sorted.
 */
export function inReadingOrder<Row extends Received>(rows: readonly Row[]): Row[] {
  return [...rows].sort(
    (one, other) => one.receivedAt.getTime() - other.receivedAt.getTime() || compare(one.id, other.id),
  )
}

const POSITION = /^[1-9]\d{0,3}$/

/** A place in the reading order, counted from 1, or null where there is none of that number. */
export function readPosition(text: string | undefined, count: number): number | null {
  if (text === undefined || !POSITION.test(text)) return null
  const position = Number(text)
  return position <= count ? position : null
}

/** The places before and after one; null at the ends. */
export function neighbours(
  position: number,
  count: number,
): { previous: number | null; next: number | null } {
  return { previous: position > 1 ? position - 1 : null, next: position < count ? position + 1 : null }
}

/** So many proposals can be read beside each other. */
export const MOST_COMPARED = 4

/** The places that somebody has chosen to compare: each once, in the order chosen, no more than fit. */
export function chosenPositions(texts: readonly string[], count: number): number[] {
  const positions = texts.map((text) => readPosition(text, count)).filter((one) => one !== null)
  return [...new Set(positions)].slice(0, MOST_COMPARED)
}

export const READING_SORTS = ['received', 'organisation', 'costs'] as const
export type ReadingSort = (typeof READING_SORTS)[number]

type Sortable = { position: number; sortKey: string; totalCents: string }

/** The opened proposals for a list; what is equal stays in the reading order. */
export function sortOpened<Row extends Sortable>(rows: readonly Row[], by: ReadingSort): Row[] {
  const order: Record<ReadingSort, (one: Row, other: Row) => number> = {
    received: () => 0,
    organisation: (one, other) => compare(one.sortKey, other.sortKey),
    costs: (one, other) => compare(BigInt(one.totalCents), BigInt(other.totalCents)),
  }
  return [...rows].sort((one, other) => order[by](one, other) || one.position - other.position)
}

function compare<Value extends string | bigint>(one: Value, other: Value): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

/** The way to sort of that name; by arrival where there is none. */
export function readingSortFrom(text: string | null): ReadingSort {
  return READING_SORTS.find((one) => one === text) ?? 'received'
}
