import { Prisma } from '#prisma/generated/client'
import { type Day, dayOf, isDay, yearOf } from '~/domain/calendar/day'
import { type ListedPilotPhase, type PublicPilotPhase, publicPilotPhase } from '~/domain/pilot/phase'
import { LISTED_PILOT_STATES, type PilotState } from '~/domain/pilot/pilot'
import { berlinDay } from '~/domain/time/berlin'
import { db } from '~/platform/database/client.server'
import { type Cursor, pageOfRows } from '~/platform/lists/keyset'
import { withRetired } from '~/platform/public-data/codes.server'

export const PILOTS_ON_A_PAGE = 20

/** What the public list is narrowed to. */
export type PilotFilter = {
  text?: string | undefined
  phase?: ListedPilotPhase | undefined
  authorityId?: string | undefined
  domain?: string | undefined
  district?: string | undefined
}

/** One card of a list. */
export type ListedPilot = {
  id: string
  title: string
  summary: string
  authorityName: string
  phase: PublicPilotPhase
  startsOn: Day | null
  endsOn: Day | null
}

type Row = Omit<ListedPilot, 'phase' | 'startsOn' | 'endsOn'> & {
  state: PilotState
  startsOn: Date
  endsOn: Date
}

/** A public one has days: its publication asks for them. What is withdrawn is listed no more. */
const LISTED = Prisma.sql`SELECT p."id", p."title", p."summary", p."state"::text AS "state", p."startsOn",
  p."endsOn", a."name" AS "authorityName"
  FROM "Pilot" p JOIN "Organisation" a ON a."id" = p."authorityId"
  WHERE p."state"::text = ANY(${[...LISTED_PILOT_STATES]}::text[])`

/** Public pilots, the latest start first: a page at a time. One statement. */
export async function listPilots(filter: PilotFilter, cursor: Cursor | null, at: Date) {
  const today = berlinDay(at)
  const place = cursor && isDayOfAColumn(cursor.key) ? cursor : null
  const isBack = place?.direction === 'before'
  const beside = place
    ? Prisma.sql`AND (p."startsOn", p."id") ${isBack ? Prisma.sql`>` : Prisma.sql`<`}
        (${place.key}::date, ${place.id})`
    : Prisma.empty
  const order = isBack ? Prisma.sql`p."startsOn", p."id"` : Prisma.sql`p."startsOn" DESC, p."id" DESC`
  const found = await db.$queryRaw<Row[]>`${LISTED} ${narrowed(filter, today)} ${beside}
    ORDER BY ${order} LIMIT ${PILOTS_ON_A_PAGE + 1}`
  const { rows, ...pages } = pageOfRows(found, PILOTS_ON_A_PAGE, place)
  return { pilots: rows.map((row) => listedOf(row, today)), ...pages }
}

/** The database knows no year 0. */
const isDayOfAColumn = (key: string) => isDay(key) && yearOf(key) > 0

/** The conditions of a filter; a phase says by the days what `pilotPhase` says. */
function narrowed({ text, phase, authorityId, domain, district }: PilotFilter, today: Day): Prisma.Sql {
  const goesOn = Prisma.sql`p."state" IN ('published', 'endInApproval')`
  const phases: Record<ListedPilotPhase, Prisma.Sql> = {
    planned: Prisma.sql`AND ${goesOn} AND p."startsOn" > ${today}::date AND p."endsOn" >= ${today}::date`,
    running: Prisma.sql`AND ${goesOn} AND p."startsOn" <= ${today}::date AND p."endsOn" >= ${today}::date`,
    overdue: Prisma.sql`AND ${goesOn} AND p."endsOn" < ${today}::date`,
    finished: Prisma.sql`AND p."state" = 'finished'`,
    stopped: Prisma.sql`AND p."state" = 'stopped'`,
  }
  const words = (text ?? '').split(/\s+/).filter(Boolean).slice(0, 8)
  return Prisma.join(
    [
      ...(phase ? [phases[phase]] : []),
      ...(authorityId ? [Prisma.sql`AND p."authorityId" = ${authorityId}`] : []),
      ...(domain ? [Prisma.sql`AND p."domains" && ${withRetired('domain', domain)}::text[]`] : []),
      // A pilot without districts is about the whole state.
      ...(district
        ? [
            Prisma.sql`AND (p."districts" && ${withRetired('district', district)}::text[]
              OR cardinality(p."districts") = 0)`,
          ]
        : []),
      ...words.map(
        (word) => Prisma.sql`AND position(lower(${word}) IN lower(
          concat_ws(' ', p."title", p."summary", p."goal", p."description", a."name"))) > 0`,
      ),
      Prisma.empty,
    ],
    ' ',
  )
}

/** Public pilots that an organisation runs or takes part in, or from one challenge, the latest start first. One statement. */
export async function listPilotsOf(
  of: { organisationId: string } | { challengeId: string },
  at: Date,
): Promise<ListedPilot[]> {
  const condition =
    'challengeId' in of
      ? Prisma.sql`p."challengeId" = ${of.challengeId}`
      : Prisma.sql`(p."authorityId" = ${of.organisationId} OR EXISTS (SELECT 1 FROM "PilotPartner" x
          WHERE x."pilotId" = p."id" AND x."organisationId" = ${of.organisationId} AND x."state" = 'confirmed'))`
  const rows = await db.$queryRaw<Row[]>`${LISTED} AND ${condition}
    ORDER BY p."startsOn" DESC, p."id" DESC LIMIT ${PILOTS_ON_A_PAGE}`
  return rows.map((row) => listedOf(row, berlinDay(at)))
}

/** The authorities that have public pilots, by name: for the filter. One statement. */
export function listPilotAuthorities(): Promise<{ id: string; name: string }[]> {
  return db.organisation.findMany({
    where: { pilots: { some: { state: { in: [...LISTED_PILOT_STATES] } } } },
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  })
}

function listedOf({ state, ...row }: Row, today: Day): ListedPilot {
  const days = { startsOn: dayOf(row.startsOn), endsOn: dayOf(row.endsOn) }
  return { ...row, ...days, phase: publicPilotPhase({ state, ...days }, today) }
}
