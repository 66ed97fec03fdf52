import { type ChallengeState, PUBLIC_CHALLENGE_STATES } from '../../app/domain/challenge/lifecycle'
import { phaseOf } from '../../app/domain/challenge/view'
import { db } from '../../app/platform/database/client.server'
import type { IndexedTexts, IndexedThing } from '../indexed-thing'
import { bothAddresses } from './both-addresses'
import { idsOf, itself } from './follow'
import type { SearchKind } from './kind'
import { labelsOf } from './labels-of.server'
import { readableText } from './readable-text'

const PUBLIC = { state: { in: [...PUBLIC_CHALLENGE_STATES] }, publishedAt: { not: null } }
const CONFIRMED = { state: 'confirmed' } as const

/** Challenges that everybody may read, with the names of the authorities that post them. */
export const challengeKind: SearchKind = {
  name: 'challenge',
  follows: {
    challenge: itself,
    organisation: async (organisationId) =>
      idsOf(
        await db.challenge.findMany({
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
    const rows = await db.challenge.findMany({
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
      await db.challenge.findMany({
        where: { ...PUBLIC, id: { gt: id } },
        orderBy: { id: 'asc' },
        take: most,
        select: { id: true },
      }),
    )
  },
  async show(ids, at) {
    const rows = await db.$queryRaw<Shown[]>`
      SELECT c.id, c.title, c.english->>'title' AS "englishTitle", c.state::text AS state, c."deadlineAt", c."budgetMaxCents", c."publishedAt", o.name AS organisation
      FROM "Challenge" c JOIN "Organisation" o ON o.id = c."authorityId"
      WHERE c.id = ANY(${[...ids]}::text[]) AND c.state::text = ANY(${[...PUBLIC_CHALLENGE_STATES]}::text[])
        AND c."publishedAt" IS NOT NULL`
    return rows.map((row) => ({
      id: row.id,
      address: bothAddresses('challenge', [{ challengeId: row.id }]),
      title: readableText(row.title),
      language: 'de',
      englishTitle: row.englishTitle ? readableText(row.englishTitle) : null,
      organisation: row.organisation,
      status: phaseOf(row, at),
      deadlineAt: deadlineOf(row),
      budgetMaxCents: centsOf(row.budgetMaxCents),
      publishedAt: publishedOf(row),
    }))
  },
}

type Dated = { state: ChallengeState; deadlineAt: Date | null; publishedAt: Date | null }

type Shown = Dated & {
  id: string
  title: string
  englishTitle: string | null
  budgetMaxCents: bigint | null
  organisation: string
}

/** What was taken back has no deadline any more that anybody could keep. */
const deadlineOf = ({ state, deadlineAt }: Dated) =>
  state === 'withdrawn' || state === 'archived' ? null : deadlineAt

function publishedOf({ publishedAt }: Dated): Date {
  if (!publishedAt) throw new Error('A public challenge has no time of its publication')
  return publishedAt
}

const centsOf = (cents: bigint | null): number | null => (cents === null ? null : Number(cents))

type Row = Dated & {
  id: string
  title: string
  summary: string
  problem: string
  currentProcess: string
  desiredOutcome: string
  dataSituation: string
  constraints: string
  english: unknown
  districts: string[]
  domains: string[]
  capabilities: string[]
  techniques: string[]
  budgetMaxCents: bigint | null
  authority: { name: string }
  partners: { organisation: { name: string } }[]
}

function thingOf(row: Row): IndexedThing {
  const { id, state, districts, domains, capabilities } = row
  const { problem, desiredOutcome, currentProcess, dataSituation, constraints } = row
  const isPublished = state === 'published'
  return {
    kind: 'challenge',
    ...{ id, districts, domains, capabilities },
    language: 'de',
    texts: {
      title: readableText(row.title),
      summary: readableText(row.summary),
      body: readableText(problem, desiredOutcome, currentProcess, dataSituation, constraints),
    },
    english: englishOf(row.english),
    labels: labelsOf(row),
    organisation: [row.authority.name, ...row.partners.map((one) => one.organisation.name)].join(', '),
    status: isPublished ? 'open' : state,
    statusAfter: isPublished ? 'closed' : null,
    deadlineAt: deadlineOf(row),
    budgetMaxCents: centsOf(row.budgetMaxCents),
    publishedAt: publishedOf(row),
  }
}

/** The English version where its title is there: without one a list could not name it. */
function englishOf(english: unknown): IndexedTexts | null {
  if (typeof english !== 'object' || english === null) return null
  const texts = english as Record<string, unknown>
  const text = (key: string) => {
    const value = texts[key]
    return typeof value === 'string' ? readableText(value) : ''
  }
  const title = text('title')
  if (title === '') return null
  return { title, summary: text('summary'), body: readableText(text('problem'), text('desiredOutcome')) }
}
