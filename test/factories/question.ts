import type { Prisma } from '#prisma/generated/client'
import { databaseTime, db } from '~/platform/database/client.server'

const DAY = 86_400_000
/** Somebody who needs no account: ids of people in a question are not foreign keys. */
const ASKER = '00000000-0000-7000-8000-00000000c001'

/** Sets the dates of a challenge in milliseconds from the database's now; the clock stays as it is. */
export async function moveCutOff(
  challengeId: string,
  milliseconds: number,
  answers = milliseconds + 5 * DAY,
) {
  const now = (await databaseTime()).getTime()
  const dates = { questionsUntil: new Date(now + milliseconds), answersUntil: new Date(now + answers) }
  await db.challenge.update({ where: { id: challengeId }, data: dates })
  return dates
}

type Options = Partial<Prisma.QuestionUncheckedCreateInput> & { challengeId: string; number: number }

/** Makes an open question; every column can be overridden. */
export function createQuestion(options: Options) {
  return db.question.create({
    data: {
      text: `Gibt es Musterdaten? (${options.number})`,
      askedById: ASKER,
      askedAt: new Date(Date.now() - DAY),
      ...options,
    },
  })
}

/** Makes an answered question with one earlier answer. */
export async function createCorrectedQuestion(options: Options) {
  const [answeredAt, replacedAt] = [new Date(Date.now() - 2000), new Date(Date.now() - 1000)]
  const answeredById = ASKER
  const question = await createQuestion({
    ...{ state: 'answered', answer: 'Ja, auf Anfrage.', answeredById, answeredAt: replacedAt, version: 3 },
    ...options,
  })
  await db.earlierAnswer.create({
    data: { questionId: question.id, version: 2, answer: 'Nein.', answeredById, answeredAt, replacedAt },
  })
  return question
}

type Id = { id: string }
type Crowd = { count: number; asking: readonly [Id, Id]; author: Id }

/** Two questions of two organisations about each challenge, one of them corrected; the author watches all. */
export async function createAskedAndWatched(challenges: readonly Id[], { count, asking, author }: Crowd) {
  const number = 2 * count + 1
  for (const { id: challengeId } of challenges) {
    await createQuestion({ challengeId, number, organisationId: asking[0].id })
    await createCorrectedQuestion({ challengeId, number: number + 1, organisationId: asking[1].id })
    await db.watch.createMany({ data: [{ userId: author.id, challengeId }], skipDuplicates: true })
  }
}
