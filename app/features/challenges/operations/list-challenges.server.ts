import { Prisma } from '#prisma/generated/client'
import { bestFirst, type ListText } from '#search/postgres/list-text.server'
import { PUBLIC_PHASES, type PublicPhase } from '~/domain/challenge/view'
import type { ChallengeKind } from '~/domain/competition/competition'
import {
  countDistricts,
  countIn,
  type DistrictCounts,
  type DistrictGroup,
} from '~/domain/taxonomy/district-counts'
import { db } from '~/platform/database/client.server'
import { createKeeper } from '~/platform/lists/kept-answers.server'
import { offered } from '~/platform/public-data/codes.server'
import { byDistrictsOfToday } from '~/platform/public-data/districts-of-today.server'
import { type ChallengeCursor, cursorOf } from './challenge-cursor.server'
import { type ChallengeFilter, filterConditions, readText } from './challenge-filter.server'

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
  kind: ChallengeKind
  opensAt: Date | null
  deadlineAt: Date
  publishedAt: Date
  authorityId: string
  authorityName: string
  partnerCount: number
  /** all prizes of a competition together */
  prizeCents: bigint | null
}
export type ChallengePage = {
  rows: ListedChallenge[]
  next: string | null
  counts: Record<PublicPhase, number>
  /** those of the chosen phase, or the open ones, whatever the district that is chosen */
  districts: DistrictCounts
}

const OPEN = (at: Date) => Prisma.sql`c."state" = 'published' AND c."deadlineAt" > ${at}::timestamptz`
const PHASES: Record<PublicPhase, (at: Date) => Prisma.Sql> = {
  open: OPEN,
  closed: (at) => Prisma.sql`c."state" = 'published' AND c."deadlineAt" <= ${at}::timestamptz`,
  opened: () => Prisma.sql`c."state" = 'opened'`,
  withdrawn: () => Prisma.sql`c."state" = 'withdrawn'`,
  archived: () => Prisma.sql`c."state" = 'archived'`,
}

/**
 * Public challenges, a page at a time: open ones first, the nearest deadline on top, then the others, the
 * latest publication on top. With a text what fits it best comes first, unless the filter says otherwise. At most
 * three statements however many there are, with a text those more that read it; the counts are kept for a moment.
 * @param cursor where the page before ended, or null
 * @param at the instant by which open and closed are told apart
 */
export async function findChallenges(
  filter: ChallengeFilter,
  cursor: ChallengeCursor | null,
  at: Date,
  size: number = PAGE_SIZE,
): Promise<ChallengePage> {
  const text = await readText(filter)
  const conditions = filterConditions(filter, text)
  const groups = byDistrictsOfToday(await groupsOf(filter, text, at))
  const ofPhase = (phase: PublicPhase) => groups.filter((group) => group.phase === phase)
  const counts = Object.fromEntries(
    PUBLIC_PHASES.map((phase) => [phase, countIn(ofPhase(phase), filter.district)]),
  ) as Record<PublicPhase, number>
  const districts = countDistricts(ofPhase(filter.phase ?? 'open'), offered('district'))
  if (text && filter.order !== 'deadline')
    return { ...(await bestOnes(text, conditions, filter, cursor, at, size)), counts, districts }
  const page = await inOrder(conditions, filter, cursor?.part === 'best' ? null : cursor, at, size)
  return { ...page, counts, districts }
}

async function inOrder(
  conditions: Prisma.Sql,
  filter: ChallengeFilter,
  cursor: ChallengeCursor | null,
  at: Date,
  size: number,
): Promise<Pick<ChallengePage, 'rows' | 'next'>> {
  const wantsOpen = filter.phase === undefined || filter.phase === 'open'
  const open = wantsOpen && cursor?.part !== 'others' ? await openOnes(conditions, cursor, at, size + 1) : []
  const rest = size + 1 - open.length
  const others =
    filter.phase !== 'open' && rest > 0 ? await otherOnes(conditions, filter, cursor, at, rest) : []
  const found = [...open, ...others]
  const rows = found.slice(0, size)
  const last = rows.at(-1)
  const next = found.length > size && last ? cursorOf(last, open.includes(last) ? 'open' : 'others') : null
  return { rows, next }
}

/** Two statements: which ones, and what is shown of them. */
async function bestOnes(
  text: ListText,
  conditions: Prisma.Sql,
  { phase }: ChallengeFilter,
  cursor: ChallengeCursor | null,
  at: Date,
  size: number,
): Promise<Pick<ChallengePage, 'rows' | 'next'>> {
  const ofPhase = phase === undefined ? Prisma.sql`true` : PHASES[phase](at)
  const listed = Prisma.sql`SELECT c."id", row_number() OVER (ORDER BY ${OPEN(at)} DESC,
      CASE WHEN ${OPEN(at)} THEN c."deadlineAt" END, c."publishedAt" DESC, c."id") AS place
    FROM "Challenge" c WHERE ${ofPhase} AND ${conditions}`
  const beside = cursor?.part === 'best' ? { direction: 'after' as const, id: cursor.id } : null
  const ids = await bestFirst(text, listed, beside, size + 1)
  const shown = ids.slice(0, size)
  const found = await db.$queryRaw<ListedChallenge[]>`SELECT ${COLUMNS} FROM ${FROM}
    WHERE c."id" = ANY(${shown}::text[]) AND ${filterConditions({}, null)}`
  const byId = new Map(found.map((row) => [row.id, row]))
  const rows = shown.flatMap((id) => byId.get(id) ?? [])
  const last = rows.at(-1)
  return { rows, next: ids.length > size && last ? cursorOf(last, 'best') : null }
}

/** The public challenges that end next. One statement. */
export function findNextChallenges(at: Date, size: number): Promise<ListedChallenge[]> {
  return openOnes(filterConditions({}, null), null, at, size)
}

const COLUMNS = Prisma.sql`c."id", c."state"::text AS "state", c."title", c."summary", c."english", c."domains",
  c."districts", c."kind"::text AS "kind", c."opensAt", c."deadlineAt", c."publishedAt", c."authorityId", a."name" AS "authorityName",
  (SELECT count(*)::int FROM "ChallengePartner" p WHERE p."challengeId" = c."id" AND p."state" = 'confirmed')
    AS "partnerCount",
  CASE WHEN c."kind" = 'competition' THEN
    (SELECT sum(z."amountCents")::bigint FROM "Prize" z WHERE z."challengeId" = c."id") END AS "prizeCents"`
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

type Group = DistrictGroup & { phase: PublicPhase }

const keepGroups = createKeeper<Group[]>()

/**
 * How many challenges of which phase name which districts: every count of the page follows from that, so
 * one statement serves whatever phase or district is chosen.
 */
function groupsOf(
  { phase: _, district: __, order: ___, ...filter }: ChallengeFilter,
  text: ListText | null,
  at: Date,
): Promise<Group[]> {
  return keepGroups(
    JSON.stringify(Object.entries(filter).sort()),
    () => db.$queryRaw<Group[]>`
      SELECT CASE WHEN c."state" <> 'published' THEN c."state"::text WHEN ${OPEN(at)} THEN 'open' ELSE 'closed' END
        AS "phase", c."districts", count(*)::int AS "count"
      FROM "Challenge" c WHERE ${filterConditions(filter, text)} GROUP BY 1, 2`,
  )
}
