import { Prisma } from '#prisma/generated/client'
import { PUBLIC_CHALLENGE_STATES } from '../../app/domain/challenge/lifecycle'
import { PUBLIC_CONSULTATION_STATES } from '../../app/domain/participation/consultation'
import { beginningOf } from '../../app/domain/text/beginning'
import { db } from '../../app/platform/database/client.server'
import type { IndexedThing } from '../indexed-thing'
import { bothAddresses } from './both-addresses'
import { idsOf, itself } from './follow'
import type { SearchKind } from './kind'
import { readableText } from './readable-text'

const LONGEST_TITLE = 140

/**
 * What can be talked about, as far as everybody may read it: its title, its office and what it is found by. A new
 * kind of subject is one more part here.
 */
const SUBJECTS = Prisma.sql`
  SELECT 'challenge' AS type, s.id, s.title, o.name AS office, s.districts, s.domains, s.capabilities
  FROM "Challenge" s JOIN "Organisation" o ON o.id = s."authorityId"
  WHERE s.state::text = ANY(${[...PUBLIC_CHALLENGE_STATES]}::text[])
  UNION ALL
  SELECT 'consultation', s.id, s.title, o.name, '{}'::text[], '{}'::text[], '{}'::text[]
  FROM "Consultation" s JOIN "Organisation" o ON o.id = s."organisationId"
  WHERE s.state::text = ANY(${[...PUBLIC_CONSULTATION_STATES]}::text[])`

type Row = {
  id: string
  body: string
  createdAt: Date
  title: string
  office: string
  districts: string[]
  domains: string[]
  capabilities: string[]
}

/** Of these contributions, those that everybody reads: nothing that is held, hidden or removed. */
const readPublic = (ids: readonly string[]) => db.$queryRaw<Row[]>`
  SELECT c.id, c.body, c."createdAt", s.title, s.office, s.districts, s.domains, s.capabilities
  FROM "Comment" c JOIN (${SUBJECTS}) s ON s.type = c."subjectType" AND s.id = c."subjectId"
  WHERE c.id = ANY(${[...ids]}::text[]) AND c.state = 'visible'`

/** Contributions about things that are, or are no longer, public. */
const about = async (which: Prisma.Sql) =>
  idsOf(await db.$queryRaw<{ id: string }[]>`SELECT c.id FROM "Comment" c WHERE ${which} ORDER BY c.id`)

const OF_OFFICE = (id: string) => Prisma.sql`
  (c."subjectType" = 'challenge' AND c."subjectId" IN (SELECT s.id FROM "Challenge" s WHERE s."authorityId" = ${id}))
  OR (c."subjectType" = 'consultation'
    AND c."subjectId" IN (SELECT s.id FROM "Consultation" s WHERE s."organisationId" = ${id}))`

/** Of contributions to discussions about public things. Who wrote them is not read at all. */
export const commentKind: SearchKind = {
  name: 'comment',
  follows: {
    comment: itself,
    challenge: (id) => about(Prisma.sql`c."subjectType" = 'challenge' AND c."subjectId" = ${id}`),
    consultation: (id) => about(Prisma.sql`c."subjectType" = 'consultation' AND c."subjectId" = ${id}`),
    organisation: (id) => about(OF_OFFICE(id)),
  },
  async read(ids) {
    return (await readPublic(ids)).map(thingOf)
  },
  async idsAfter(id, most) {
    return idsOf(
      await db.$queryRaw<{ id: string }[]>`
        SELECT c.id FROM "Comment" c JOIN (${SUBJECTS}) s ON s.type = c."subjectType" AND s.id = c."subjectId"
        WHERE c.state = 'visible' AND c.id > ${id} ORDER BY c.id LIMIT ${most}`,
    )
  },
  async show(ids) {
    return (await readPublic(ids)).map(({ id, body, createdAt, office }) => ({
      id,
      address: bothAddresses('comment', [{ commentId: id }], `#beitrag-${id}`),
      title: beginningOf(readableText(body), LONGEST_TITLE),
      language: 'de',
      englishTitle: null,
      organisation: office,
      status: 'visible',
      deadlineAt: null,
      budgetMaxCents: null,
      publishedAt: createdAt,
    }))
  },
}

function thingOf({ id, body, createdAt, title, office, ...found }: Row): IndexedThing {
  const { districts, domains, capabilities } = found
  const text = readableText(body)
  const beginning = beginningOf(text, LONGEST_TITLE)
  return {
    kind: 'comment',
    ...{ id, districts, domains, capabilities },
    language: 'de',
    texts: { title: beginning, summary: '', body: readableText(beginning === text ? '' : body, title) },
    english: null,
    organisation: office,
    status: 'visible',
    ...{ statusAfter: null, deadlineAt: null, budgetMaxCents: null },
    publishedAt: createdAt,
  }
}
