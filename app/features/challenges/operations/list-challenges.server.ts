import { Prisma } from '#prisma/generated/client'
import type { PublicPhase } from '~/domain/challenge/view'
import { db } from '~/platform/database/client.server'
import { type ChallengeCursor, cursorOf } from './challenge-cursor.server'
import { type ChallengeFilter, filterConditions } from './challenge-filter.server'

export const PAGE_SIZE = 20

/** One line of the public list. */
export type ListedChallenge = {
  id: string
  state: 'published' | 'opened' | 'withdrawn' | 'archived'
  title: string
  summary: string
  english: unknown
  domains: string[]
  districts: string[]
  deadlineAt: Date
  publishedAt: Date
  authorityId: string
  authorityName: string
}
export type ChallengePage = {
  rows: ListedChallenge[]
  next: string | null
  counts: Record<PublicPhase, number>
}

const OPEN = (at: Date) => Prisma.sql`c."state" = 'published' AND c."deadlineAt" > ${at}::timestamptz`
const PHASES: Record<Exclude<PublicPhase, 'open'>, (at: Date) => Prisma.Sql> = {
  closed: (at) => Prisma.sql`c."state" = 'published' AND c."deadlineAt" <= ${at}::timestamptz`,
  opened: () => Prisma.sql`c."state" = 'opened'`,
  withdrawn: () => Prisma.sql`c."state" = 'withdrawn'`,
  archived: () => Prisma.sql`c."state" = 'archived'`,
}

/**
 * Public challenges, a page at a time: open ones first, the nearest deadline on top, then the others, the
 * latest publication on top. At most three statements however many there are.
 * @param cursor where the page before ended, or null
 * @param at the instant by which open and closed are told apart
 */
export async function findChallenges(
  filter: ChallengeFilter,
  cursor: ChallengeCursor | null,
  at: Date,
  size: number = PAGE_SIZE,
): Promise<ChallengePage> {
  const conditions = filterConditions(filter)
  const counts = await countPhases(conditions, at)
  const wantsOpen = filter.phase === undefined || filter.phase === 'open'
  const open = wantsOpen && cursor?.part !== 'others' ? await openOnes(conditions, cursor, at, size + 1) : []
  const rest = size + 1 - open.length
  const others =
    filter.phase !== 'open' && rest > 0 ? await otherOnes(conditions, filter, cursor, at, rest) : []
  const found = [...open, ...others]
  const rows = found.slice(0, size)
  const last = rows.at(-1)
  const next = found.length > size && last ? cursorOf(last, open.includes(last) ? 'open' : 'others') : null
  return { rows, next, counts }
}

/** The public challenges that end next. One statement. */
export function findNextChallenges(at: Date, size: number): Promise<ListedChallenge[]> {
  return openOnes(filterConditions({}), null, at, size)
}

const COLUMNS = Prisma.sql`c."id", c."state"::text AS "state", c."title", c."summary", c."english", c."domains",
  c."districts", c."deadlineAt", c."publishedAt", c."authorityId", a."name" AS "authorityName"`
const FROM = Prisma.sql`"Challenge" c JOIN "Organisation" a ON a."id" = c."authorityId"`

function openOnes(conditions: Prisma.Sql, cursor: ChallengeCursor | null, at: Date, limit: number) {
  const after = cursor
    ? Prisma.sql`AND (c."deadlineAt", c."id") > (${cursor.at}::timestamptz, ${cursor.id})`
    : Prisma.empty
  return db.$queryRaw<ListedChallenge[]>`SELECT ${COLUMNS} FROM ${FROM}
    WHERE ${OPEN(at)} AND ${conditions} ${after}
    ORDER BY c."deadlineAt", c."id" LIMIT ${limit}`
}

function otherOnes(
  conditions: Prisma.Sql,
  { phase }: ChallengeFilter,
  cursor: ChallengeCursor | null,
  at: Date,
  limit: number,
) {
  const which = phase === undefined || phase === 'open' ? Prisma.sql`NOT (${OPEN(at)})` : PHASES[phase](at)
  const after =
    cursor?.part === 'others'
      ? Prisma.sql`AND (c."publishedAt", c."id") < (${cursor.at}::timestamptz, ${cursor.id})`
      : Prisma.empty
  return db.$queryRaw<ListedChallenge[]>`SELECT ${COLUMNS} FROM ${FROM}
    WHERE ${which} AND ${conditions} ${after}
    ORDER BY c."publishedAt" DESC, c."id" DESC LIMIT ${limit}`
}

async function countPhases(conditions: Prisma.Sql, at: Date): Promise<Record<PublicPhase, number>> {
  const [row] = await db.$queryRaw<Record<PublicPhase, number>[]>`SELECT
      count(*) FILTER (WHERE ${OPEN(at)})::int AS "open",
      count(*) FILTER (WHERE ${PHASES.closed(at)})::int AS "closed",
      count(*) FILTER (WHERE ${PHASES.opened(at)})::int AS "opened",
      count(*) FILTER (WHERE ${PHASES.withdrawn(at)})::int AS "withdrawn",
      count(*) FILTER (WHERE ${PHASES.archived(at)})::int AS "archived"
    FROM ${FROM} WHERE ${conditions}`
  return row ?? { open: 0, closed: 0, opened: 0, withdrawn: 0, archived: 0 }
}
