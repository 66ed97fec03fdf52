import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { DemoQuestion } from './content/questions'
import { demoId } from './demo-ids'

const DAY = 86_400_000

/** The questions of the demo in the order in which they were asked, numbered within their challenge. */
export async function writeQuestions(questions: readonly DemoQuestion[], start: Date): Promise<void> {
  const inOrder = [...questions].sort((one, other) => one.askedDay - other.askedDay)
  const counts = new Map<string, number>()
  for (const question of inOrder) {
    const number = 1 + (counts.get(question.challenge) ?? 0)
    counts.set(question.challenge, number)
    await writeQuestion(question, number, start)
  }
}

function writeQuestion(question: DemoQuestion, number: number, start: Date): Promise<void> {
  const { challenge, organisation, asker, text, answer, isDismissed = false } = question
  const id = demoId('question', `${challenge}/${number}`)
  const challengeId = demoId('challenge', challenge)
  const asked = { organisationId: demoId('organisation', organisation), askedById: demoId('person', asker) }
  const dayAt = (day: number) => new Date(start.getTime() + day * DAY)
  const stream = { type: 'question', id } as const
  return transact(async (tx) => {
    await tx.question.create({
      data: {
        ...{ id, challengeId, number, text, ...asked, askedAt: dayAt(question.askedDay) },
        ...(answer && {
          state: isDismissed ? 'dismissed' : 'answered',
          [isDismissed ? 'reason' : 'answer']: answer.text,
          ...{ answeredById: demoId('person', answer.by), answeredAt: dayAt(answer.day), version: 2 },
        }),
      },
    })
    // Who asked stays sealed, as it is for every other question.
    await appendEvent(tx, {
      ...{ stream, actorId: null, action: 'question.asked', at: dayAt(question.askedDay) },
      values: { challengeId, number, text, ...asked },
      sealedContext: `question:${id}`,
    })
    if (!answer) return
    await appendEvent(tx, {
      ...{ stream, actorId: demoId('person', answer.by), at: dayAt(answer.day) },
      action: isDismissed ? 'question.dismissed' : 'question.answered',
      values: { challengeId, number, [isDismissed ? 'reason' : 'answer']: answer.text },
    })
  })
}
