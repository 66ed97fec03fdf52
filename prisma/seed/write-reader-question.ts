import { sealContext } from '~/domain/proposal/seal'
import { db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { seal } from '~/platform/seal.server'
import type { DemoReaderQuestion } from './content/opened-proposals'
import { demoId } from './demo-ids'

const DAY = 86_400_000

/** A question of the authority to a team after the opening, sealed as every other one, with its events. */
export async function writeReaderQuestion(row: DemoReaderQuestion, start: Date): Promise<void> {
  const { challenge, organisation, asker, question, answer } = row
  const challengeId = demoId('challenge', challenge)
  const proposalId = demoId('proposal', `${challenge}/${organisation}`)
  const id = demoId('readerQuestion', `${challenge}/${organisation}`)
  const context = sealContext(challengeId)
  const { openedAt } = await db.challenge.findUniqueOrThrow({ where: { id: challengeId } })
  // Nobody asks before the opening, however the days of the demo fall.
  const dayAt = (day: number) => new Date(Math.max(start.getTime() + day * DAY, openedAt?.getTime() ?? 0))
  const times = { askedAt: dayAt(row.askedDay), dueAt: dayAt(row.dueDay) }
  const stream = { type: 'proposal', id: proposalId }
  await transact(async (tx) => {
    await tx.readerQuestion.create({
      data: {
        ...{ id, proposalId, sealedQuestion: seal(question, context), askedById: demoId('person', asker) },
        ...times,
        ...(answer && {
          sealedAnswer: seal(answer.text, context),
          ...{ answeredById: demoId('person', answer.by), answeredAt: dayAt(answer.day) },
        }),
      },
    })
    await appendEvent(tx, {
      ...{ stream, actorId: demoId('person', asker), action: 'readerQuestion.asked', at: times.askedAt },
      values: { questionId: id, question, dueAt: times.dueAt.toISOString() },
      sealedContext: context,
    })
    if (!answer) return
    await appendEvent(tx, {
      ...{ stream, actorId: demoId('person', answer.by), at: dayAt(answer.day) },
      ...{ action: 'readerQuestion.answered', values: { questionId: id, answer: answer.text } },
      sealedContext: context,
    })
  })
}
