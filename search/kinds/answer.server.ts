import { PUBLIC_CHALLENGE_STATES } from '../../app/domain/challenge/lifecycle'
import { QUESTIONS_ON_A_PAGE } from '../../app/domain/challenge/questions'
import { beginningOf } from '../../app/domain/text/beginning'
import { db } from '../../app/platform/database/client.server'
import type { IndexedThing } from '../indexed-thing'
import { bothAddresses } from './both-addresses'
import { idsOf, itself } from './follow'
import type { SearchKind } from './kind'
import { readableText } from './readable-text'

const LONGEST_TITLE = 140
const PUBLIC = {
  state: 'answered' as const,
  answeredAt: { not: null },
  challenge: { state: { in: [...PUBLIC_CHALLENGE_STATES] } },
}

/** What authorities have answered to questions about public challenges. Who asked is not read at all. */
export const answerKind: SearchKind = {
  name: 'answer',
  follows: {
    question: itself,
    challenge: async (challengeId) =>
      idsOf(
        await db.question.findMany({
          where: { challengeId, state: 'answered' },
          orderBy: { id: 'asc' },
          select: { id: true },
        }),
      ),
    organisation: async (authorityId) =>
      idsOf(
        await db.question.findMany({
          where: { state: 'answered', challenge: { authorityId } },
          orderBy: { id: 'asc' },
          select: { id: true },
        }),
      ),
  },
  async read(ids) {
    const rows = await db.question.findMany({
      where: { id: { in: [...ids] }, ...PUBLIC },
      select: {
        ...{ id: true, text: true, answer: true, answeredAt: true },
        challenge: {
          select: {
            ...{ title: true, districts: true, domains: true, capabilities: true },
            authority: { select: { name: true } },
          },
        },
      },
    })
    return rows.map(thingOf)
  },
  async idsAfter(id, most) {
    return idsOf(
      await db.question.findMany({
        where: { ...PUBLIC, id: { gt: id } },
        orderBy: { id: 'asc' },
        take: most,
        select: { id: true },
      }),
    )
  },
  async show(ids) {
    const rows = await db.$queryRaw<Shown[]>`
      SELECT q.id, q.text, q.number, q."challengeId", q."answeredAt", o.name AS organisation
      FROM "Question" q JOIN "Challenge" c ON c.id = q."challengeId" JOIN "Organisation" o ON o.id = c."authorityId"
      WHERE q.id = ANY(${[...ids]}::text[]) AND q.state = 'answered' AND q."answeredAt" IS NOT NULL
        AND c.state::text = ANY(${[...PUBLIC_CHALLENGE_STATES]}::text[])`
    return rows.map((row) => ({
      id: row.id,
      address: bothAddresses('challengeQuestions', [{ challengeId: row.challengeId }], placeOf(row)),
      title: beginningOf(readableText(row.text), LONGEST_TITLE),
      language: 'de',
      englishTitle: null,
      organisation: row.organisation,
      status: 'answered',
      deadlineAt: null,
      budgetMaxCents: null,
      publishedAt: row.answeredAt,
    }))
  },
}

type Shown = {
  id: string
  text: string
  number: number
  challengeId: string
  answeredAt: Date
  organisation: string
}

/** Questions are counted from 1; one that is not on the first page begins the page that its address names. */
const placeOf = ({ id, number }: { id: string; number: number }) =>
  `${number > QUESTIONS_ON_A_PAGE ? `?nach=${id}~${number - 1}` : ''}#frage-${number}`

function answeredOf({ answeredAt }: { answeredAt: Date | null }): Date {
  if (!answeredAt) throw new Error('An answered question has no time of its answer')
  return answeredAt
}

type Row = {
  id: string
  text: string
  answer: string
  answeredAt: Date | null
  challenge: {
    title: string
    districts: string[]
    domains: string[]
    capabilities: string[]
    authority: { name: string }
  }
}

function thingOf(row: Row): IndexedThing {
  const { id, challenge } = row
  const { districts, domains, capabilities } = challenge
  const question = readableText(row.text)
  const title = beginningOf(question, LONGEST_TITLE)
  return {
    kind: 'answer',
    ...{ id, districts, domains, capabilities },
    language: 'de',
    texts: {
      title,
      summary: readableText(row.answer),
      body: readableText(title === question ? '' : question, challenge.title),
    },
    english: null,
    organisation: challenge.authority.name,
    status: 'answered',
    ...{ statusAfter: null, deadlineAt: null, budgetMaxCents: null },
    publishedAt: answeredOf(row),
  }
}
