import {
  type ConsultationState,
  PUBLIC_CONSULTATION_STATES,
} from '../../app/domain/participation/consultation'
import { type PublicConsultationPhase, publicPhase } from '../../app/domain/participation/consultation-view'
import { db } from '../../app/platform/database/client.server'
import type { IndexedThing } from '../indexed-thing'
import { bothAddresses } from './both-addresses'
import { idsOf, itself } from './follow'
import type { SearchKind } from './kind'
import { readableText } from './readable-text'

const PUBLIC = { state: { in: [...PUBLIC_CONSULTATION_STATES] }, publishedAt: { not: null } }

/** Consultations that everybody may read, with the statements that are shown. */
export const consultationKind: SearchKind = {
  name: 'consultation',
  follows: {
    consultation: itself,
    statement: async (id) =>
      (await db.statement.findMany({ where: { id }, select: { consultationId: true } })).map(
        ({ consultationId }) => consultationId,
      ),
    organisation: async (organisationId) =>
      idsOf(
        await db.consultation.findMany({
          where: { ...PUBLIC, organisationId },
          orderBy: { id: 'asc' },
          select: { id: true },
        }),
      ),
  },
  async read(ids) {
    const rows = await db.consultation.findMany({
      where: { id: { in: [...ids] }, ...PUBLIC },
      include: {
        organisation: { select: { name: true } },
        statements: { where: { state: 'visible' }, orderBy: { number: 'asc' }, select: { text: true } },
      },
    })
    return rows.map(thingOf)
  },
  async idsAfter(id, most) {
    return idsOf(
      await db.consultation.findMany({
        where: { ...PUBLIC, id: { gt: id } },
        orderBy: { id: 'asc' },
        take: most,
        select: { id: true },
      }),
    )
  },
  async show(ids, at) {
    const rows = await db.$queryRaw<Shown[]>`
      SELECT c.id, c.title, c.state::text AS state, c."startsAt", c."endsAt", c."publishedAt", o.name AS organisation
      FROM "Consultation" c JOIN "Organisation" o ON o.id = c."organisationId"
      WHERE c.id = ANY(${[...ids]}::text[]) AND c.state::text = ANY(${[...PUBLIC_CONSULTATION_STATES]}::text[])
        AND c."publishedAt" IS NOT NULL`
    return rows.map((row) => ({
      id: row.id,
      address: bothAddresses('consultation', [{ consultationId: row.id }]),
      title: readableText(row.title),
      language: 'de',
      englishTitle: null,
      organisation: row.organisation,
      status: statusOf(publicPhase(row, at)),
      deadlineAt: row.state === 'published' ? row.endsAt : null,
      budgetMaxCents: null,
      publishedAt: publishedOf(row),
    }))
  },
}

/** Whether there is a result already is said on the page. */
const statusOf = (phase: PublicConsultationPhase) => (phase === 'closed' ? 'ended' : phase)

function publishedOf({ publishedAt }: { publishedAt: Date | null }): Date {
  if (!publishedAt) throw new Error('A public consultation has no time of its publication')
  return publishedAt
}

type Dated = {
  id: string
  title: string
  state: ConsultationState
  startsAt: Date | null
  endsAt: Date | null
  publishedAt: Date | null
}
type Shown = Dated & { organisation: string }
type Row = Dated & {
  question: string
  background: string
  useOfResult: string
  organisation: { name: string }
  statements: readonly { text: string }[]
}

/** One that has not begun is written anew when it begins: a status has two parts, before the deadline and after. */
function thingOf(row: Row): IndexedThing {
  const phase = publicPhase(row, new Date())
  const isRunning = phase === 'running'
  return {
    kind: 'consultation',
    id: row.id,
    ...{ districts: [], domains: [], capabilities: [] },
    language: 'de',
    texts: {
      title: readableText(row.title),
      summary: readableText(row.question),
      body: readableText(row.background, row.useOfResult, ...row.statements.map(({ text }) => text)),
    },
    english: null,
    organisation: row.organisation.name,
    status: statusOf(phase),
    statusAfter: isRunning ? 'ended' : null,
    deadlineAt: isRunning ? row.endsAt : null,
    budgetMaxCents: null,
    publishedAt: publishedOf(row),
  }
}
