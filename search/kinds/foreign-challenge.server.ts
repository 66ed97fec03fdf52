import { fromBerlin } from '../../app/domain/time/berlin'
import { db } from '../../app/platform/database/client.server'
import type { IndexedThing } from '../indexed-thing'
import { bothAddresses } from './both-addresses'
import { idsOf, itself } from './follow'
import type { SearchKind } from './kind'
import { labelsOf } from './labels-of.server'
import { readableText } from './readable-text'

/** Challenges that others published elsewhere, of sources that are matched: the rest is only a list. */
export const foreignChallengeKind: SearchKind = {
  name: 'foreignChallenge',
  follows: {
    foreignChallenge: itself,
    foreignListing: async (source) =>
      idsOf(
        await db.foreignChallenge.findMany({
          where: { source },
          orderBy: { id: 'asc' },
          select: { id: true },
        }),
      ),
  },
  async read(ids) {
    const rows = await db.foreignChallenge.findMany({
      where: { id: { in: [...ids] }, source: { in: await matchedSources() } },
    })
    return rows.map(thingOf)
  },
  async idsAfter(id, most) {
    return idsOf(
      await db.foreignChallenge.findMany({
        where: { id: { gt: id }, source: { in: await matchedSources() } },
        orderBy: { id: 'asc' },
        take: most,
        select: { id: true },
      }),
    )
  },
  async show(ids, at) {
    const rows = await db.$queryRaw<Shown[]>`
      SELECT f.id, f.title, f.language, f.publisher, f."endsOn", f."createdAt"
      FROM "ForeignChallenge" f JOIN "ForeignSource" s ON s.name = f.source AND s."isMatched"
      WHERE f.id = ANY(${[...ids]}::text[])`
    return rows.map((row) => {
      const deadlineAt = endOf(row.endsOn)
      return {
        id: row.id,
        address: bothAddresses('foreignChallenge', [{ foreignChallengeId: row.id }]),
        title: readableText(row.title),
        language: languageOf(row),
        englishTitle: null,
        organisation: row.publisher,
        status: deadlineAt !== null && deadlineAt <= at ? 'closed' : 'open',
        deadlineAt,
        budgetMaxCents: null,
        publishedAt: row.createdAt,
      }
    })
  },
}

type Shown = {
  id: string
  title: string
  language: string
  publisher: string
  endsOn: Date | null
  createdAt: Date
}

const languageOf = ({ language }: { language: string }) => (language === 'de' ? 'de' : 'en')

async function matchedSources(): Promise<string[]> {
  const rows = await db.foreignSource.findMany({ where: { isMatched: true }, select: { name: true } })
  return rows.map(({ name }) => name)
}

/** None of the catalogue's districts: no district would stand for the whole state, which this is not about. */
const ELSEWHERE = 'elsewhere'
const DAY = 86_400_000

/** The end of the last day in Germany; the source names a day and no time. */
function endOf(day: Date | null): Date | null {
  if (day === null) return null
  const next = new Date(day.getTime() + DAY).toISOString().slice(0, 10)
  const reading = fromBerlin(`${next}T00:00`)
  return reading.ok ? reading.at : null
}

type Row = Shown & {
  summary: string
  problem: string
  prizeText: string
  domains: string[]
  capabilities: string[]
}

function thingOf(row: Row): IndexedThing {
  const { id, publisher, domains, capabilities } = row
  const deadlineAt = endOf(row.endsOn)
  return {
    kind: 'foreignChallenge',
    ...{ id, domains, capabilities },
    language: languageOf(row),
    texts: {
      title: readableText(row.title),
      summary: readableText(row.summary),
      body: readableText(row.problem, row.prizeText),
    },
    english: null,
    organisation: publisher,
    labels: labelsOf(row),
    status: 'open',
    statusAfter: deadlineAt === null ? null : 'closed',
    districts: [ELSEWHERE],
    deadlineAt,
    budgetMaxCents: null,
    publishedAt: row.createdAt,
  }
}
