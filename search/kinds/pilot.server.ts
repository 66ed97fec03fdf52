import { type Day, dayOf, plusDays } from '../../app/domain/calendar/day'
import { publicPilotPhase } from '../../app/domain/pilot/phase'
import { isPilotEnded, LISTED_PILOT_STATES, type PilotState } from '../../app/domain/pilot/pilot'
import { berlinDay, startOfBerlinDay } from '../../app/domain/time/berlin'
import { db } from '../../app/platform/database/client.server'
import type { IndexedThing } from '../indexed-thing'
import { bothAddresses } from './both-addresses'
import { idsOf, itself } from './follow'
import type { SearchKind } from './kind'
import { labelsOf } from './labels-of.server'
import { readableText } from './readable-text'

const PUBLIC = { state: { in: [...LISTED_PILOT_STATES] }, publishedAt: { not: null } }
const CONFIRMED = { state: 'confirmed' } as const

/** Pilots that everybody may read, with those who take part; what came of one once its end is approved. */
export const pilotKind: SearchKind = {
  name: 'pilot',
  follows: {
    pilot: itself,
    organisation: async (organisationId) =>
      idsOf(
        await db.pilot.findMany({
          where: {
            ...PUBLIC,
            OR: [{ authorityId: organisationId }, { partners: { some: { organisationId, ...CONFIRMED } } }],
          },
          orderBy: { id: 'asc' },
          select: { id: true },
        }),
      ),
  },
  async read(ids) {
    const rows = await db.pilot.findMany({
      where: { id: { in: [...ids] }, ...PUBLIC },
      include: {
        authority: { select: { name: true } },
        partners: {
          where: CONFIRMED,
          orderBy: { organisationId: 'asc' },
          select: { organisation: { select: { name: true } } },
        },
      },
    })
    return rows.map(thingOf)
  },
  async idsAfter(id, most) {
    return idsOf(
      await db.pilot.findMany({
        where: { ...PUBLIC, id: { gt: id } },
        orderBy: { id: 'asc' },
        take: most,
        select: { id: true },
      }),
    )
  },
  async show(ids, at) {
    const rows = await db.$queryRaw<Shown[]>`
      SELECT p.id, p.title, p.state::text AS state, p."startsOn", p."endsOn", p."publishedAt", o.name AS organisation
      FROM "Pilot" p JOIN "Organisation" o ON o.id = p."authorityId"
      WHERE p.id = ANY(${[...ids]}::text[]) AND p.state::text = ANY(${[...LISTED_PILOT_STATES]}::text[])
        AND p."publishedAt" IS NOT NULL`
    return rows.map((row) => ({
      id: row.id,
      address: bothAddresses('pilot', [{ pilotId: row.id }]),
      title: readableText(row.title),
      language: 'de',
      englishTitle: null,
      organisation: row.organisation,
      status: phaseOf(row, at),
      deadlineAt: null,
      budgetMaxCents: null,
      publishedAt: publishedOf(row),
    }))
  },
}

type Dated = {
  id: string
  title: string
  state: PilotState
  startsOn: Date | null
  endsOn: Date | null
  publishedAt: Date | null
}
type Shown = Dated & { organisation: string }
type Row = Dated & {
  summary: string
  goal: string
  description: string
  scope: string
  outOfScope: string
  dataUsed: string
  protection: string
  result: string
  lessons: string
  reuse: string
  domains: string[]
  techniques: string[]
  districts: string[]
  authority: { name: string }
  partners: readonly { organisation: { name: string } }[]
}

function publishedOf({ publishedAt }: { publishedAt: Date | null }): Date {
  if (!publishedAt) throw new Error('A public pilot has no time of its publication')
  return publishedAt
}

const dayIn = (column: Date | null): Day | null => column && dayOf(column)
const phaseOf = ({ state, startsOn, endsOn }: Dated, at: Date) =>
  publicPilotPhase({ state, startsOn: dayIn(startsOn), endsOn: dayIn(endsOn) }, berlinDay(at))

/** One that has not begun is written anew on its first day: a status has two parts, before its end and after. */
function thingOf(row: Row): IndexedThing {
  const { id, domains, techniques, districts, endsOn } = row
  const status = phaseOf(row, new Date())
  const isRunning = status === 'running' && endsOn !== null
  const outcome = isPilotEnded(row.state) ? [row.result, row.lessons, row.reuse] : []
  return {
    kind: 'pilot',
    ...{ id, domains, districts, capabilities: [] },
    language: 'de',
    texts: {
      title: readableText(row.title),
      summary: readableText(row.summary),
      body: readableText(
        ...[row.goal, row.description, row.scope, row.outOfScope, row.dataUsed, row.protection],
        ...outcome,
      ),
    },
    english: null,
    labels: labelsOf({ domains, capabilities: [], techniques }),
    organisation: [row.authority.name, ...row.partners.map((one) => one.organisation.name)].join(', '),
    status,
    statusAfter: isRunning ? 'overdue' : null,
    deadlineAt: isRunning ? startOfBerlinDay(plusDays(dayOf(endsOn), 1)) : null,
    budgetMaxCents: null,
    publishedAt: publishedOf(row),
  }
}
