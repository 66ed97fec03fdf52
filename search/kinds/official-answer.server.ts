import { Prisma } from '#prisma/generated/client'
import { beginningOf } from '../../app/domain/text/beginning'
import { db } from '../../app/platform/database/client.server'
import type { IndexedThing } from '../indexed-thing'
import { bothAddresses } from './both-addresses'
import { idsOf, itself } from './follow'
import type { SearchKind } from './kind'
import { readableText } from './readable-text'
import { followSubjects, TALKED_ABOUT } from './talked-about'

const LONGEST_TITLE = 140

/** Answers that were given about things that everybody may read; what is owed is not found, but listed. */
const GIVEN = Prisma.sql`
  FROM "OfficialAnswer" a JOIN "Organisation" o ON o.id = a."organisationId"
  JOIN (${TALKED_ABOUT}) s ON s.type = a."subjectType" AND s.id = a."subjectId" AND s."isPublic"
  WHERE a.status <> 'underReview' AND a."answeredAt" IS NOT NULL`

const answersOf = (where: Prisma.OfficialAnswerWhereInput) =>
  db.officialAnswer.findMany({
    where: { ...where, status: { not: 'underReview' } },
    orderBy: { id: 'asc' },
    select: { id: true },
  })

/** What offices have answered to contributions. Whose contributions they were is not read at all. */
export const officialAnswerKind: SearchKind = {
  name: 'officialAnswer',
  follows: {
    officialAnswer: itself,
    organisation: async (organisationId) => idsOf(await answersOf({ organisationId })),
    ...followSubjects(async (subjectType, subjectId) => idsOf(await answersOf({ subjectType, subjectId }))),
  },
  async read(ids) {
    const rows = await db.$queryRaw<Row[]>`
      SELECT a.id, a.reason, a.text, a."answeredAt", o.name AS organisation, s.title, s.districts,
        s.domains, s.capabilities
      ${GIVEN} AND a.id = ANY(${[...ids]}::text[])`
    return rows.map(thingOf)
  },
  async idsAfter(id, most) {
    return idsOf(
      await db.$queryRaw<{ id: string }[]>`SELECT a.id ${GIVEN} AND a.id > ${id} ORDER BY a.id LIMIT ${most}`,
    )
  },
  async show(ids) {
    const rows = await db.$queryRaw<Shown[]>`
      SELECT a.id, a."answeredAt", o.name AS organisation, s.title
      ${GIVEN} AND a.id = ANY(${[...ids]}::text[])`
    return rows.map((row) => ({
      id: row.id,
      address: bothAddresses('officialAnswer', [{ answerId: row.id }]),
      title: titleOf(row),
      language: 'de',
      englishTitle: null,
      organisation: row.organisation,
      status: 'answered',
      ...{ deadlineAt: null, budgetMaxCents: null },
      publishedAt: row.answeredAt,
    }))
  },
}

type Shown = { id: string; title: string; answeredAt: Date; organisation: string }
type Row = Shown & {
  reason: string
  text: string
  districts: string[]
  domains: string[]
  capabilities: string[]
}

const titleOf = ({ title }: Shown) => beginningOf(readableText(title), LONGEST_TITLE)

function thingOf(row: Row): IndexedThing {
  const { id, districts, domains, capabilities, organisation } = row
  return {
    kind: 'officialAnswer',
    ...{ id, districts, domains, capabilities, organisation },
    language: 'de',
    texts: { title: titleOf(row), summary: readableText(row.reason), body: readableText(row.text) },
    english: null,
    status: 'answered',
    ...{ statusAfter: null, deadlineAt: null, budgetMaxCents: null },
    publishedAt: row.answeredAt,
  }
}
