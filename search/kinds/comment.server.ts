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

/** Visible contributions to what everybody may read: nothing that is held, hidden or removed. */
const VISIBLE = Prisma.sql`
  FROM "Comment" c JOIN (${TALKED_ABOUT}) s ON s.type = c."subjectType" AND s.id = c."subjectId" AND s."isPublic"
  JOIN "Organisation" o ON o.id = s."officeId"
  WHERE c.state = 'visible'`

const readPublic = (ids: readonly string[]) => db.$queryRaw<Row[]>`
  SELECT c.id, c.body, c."createdAt", s.title, o.name AS office, s.districts, s.domains, s.capabilities
  ${VISIBLE} AND c.id = ANY(${[...ids]}::text[])`

/** Contributions about one thing that is, or is no longer, public. */
const idsAbout = async (subjectType: string, subjectId: string) =>
  idsOf(
    await db.comment.findMany({
      where: { subjectType, subjectId },
      orderBy: { id: 'asc' },
      select: { id: true },
    }),
  )

/** Contributions about the things of one office. */
const idsOfOffice = async (officeId: string) =>
  idsOf(
    await db.$queryRaw<{ id: string }[]>`
      SELECT c.id FROM (${TALKED_ABOUT}) s JOIN "Comment" c ON c."subjectType" = s.type AND c."subjectId" = s.id
      WHERE s."officeId" = ${officeId} ORDER BY c.id`,
  )

/** Of contributions to discussions about public things. Who wrote them is not read at all. */
export const commentKind: SearchKind = {
  name: 'comment',
  follows: { comment: itself, organisation: idsOfOffice, ...followSubjects(idsAbout) },
  async read(ids) {
    return (await readPublic(ids)).map(thingOf)
  },
  async idsAfter(id, most) {
    return idsOf(
      await db.$queryRaw<{ id: string }[]>`
        SELECT c.id ${VISIBLE} AND c.id > ${id} ORDER BY c.id LIMIT ${most}`,
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
