/**
 * Where a page of the public list ended: in which part, at which time of its order, at which row; behind which
 * hit where the best ones come first. */
export type ChallengeCursor = { part: 'open' | 'others' | 'best'; at: Date; id: string }

const SHAPE = /^(o|x|b)(\d{1,15})-([0-9a-f-]{36})$/

/** Writes the place behind a row for the address of the next page. */
export function cursorOf(
  row: { id: string; deadlineAt: Date; publishedAt: Date },
  part: ChallengeCursor['part'],
): string {
  if (part === 'best') return `b0-${row.id}`
  const at = part === 'open' ? row.deadlineAt : row.publishedAt
  return `${part === 'open' ? 'o' : 'x'}${at.getTime()}-${row.id}`
}

const PARTS = { o: 'open', x: 'others', b: 'best' } as const

/** Reads a cursor from an address; anything else starts at the beginning. */
export function readCursor(text: string | null): ChallengeCursor | null {
  const match = SHAPE.exec(text ?? '')
  if (!match?.[3]) return null
  const at = new Date(Number(match[2]))
  if (Number.isNaN(at.getTime()) || at.getUTCFullYear() > 9999) return null
  return { part: PARTS[match[1] as keyof typeof PARTS], at, id: match[3] }
}
