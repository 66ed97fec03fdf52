import { Prisma } from '#prisma/generated/client'
import type { Cursor } from '~/platform/lists/keyset'

/** Condition and order of a page of matches, best first; `id` is the column of the other side. */
export function matchPage(cursor: Cursor | null, id: Prisma.Sql) {
  const isBackwards = cursor?.direction === 'before'
  const order = isBackwards ? Prisma.sql`m.score, ${id} DESC` : Prisma.sql`m.score DESC, ${id}`
  const score = Number(cursor?.key)
  if (!cursor || cursor.key === '' || !Number.isFinite(score))
    return { beyond: Prisma.empty, order, cursor: null }
  const beyond = isBackwards
    ? Prisma.sql`AND (m.score > ${score}::float8 OR (m.score = ${score}::float8 AND ${id} < ${cursor.id}))`
    : Prisma.sql`AND (m.score < ${score}::float8 OR (m.score = ${score}::float8 AND ${id} > ${cursor.id}))`
  return { beyond, order, cursor }
}

/** The addresses' positions before and after the rows of a page. */
export function neighbours<Row extends { id: string; score: number }>(page: {
  rows: readonly Row[]
  hasNext: boolean
  hasPrevious: boolean
}): { next: Cursor | null; previous: Cursor | null } {
  const [first, last] = [page.rows[0], page.rows.at(-1)]
  return {
    next: page.hasNext && last ? { direction: 'after', key: String(last.score), id: last.id } : null,
    previous:
      page.hasPrevious && first ? { direction: 'before', key: String(first.score), id: first.id } : null,
  }
}
