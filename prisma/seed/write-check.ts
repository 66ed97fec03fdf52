import { assess } from '~/domain/assessment/assess'
import { TREES } from '~/domain/assessment/kinds'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { DemoCheck } from './content/checks'
import { demoId } from './demo-ids'

/** One result of a check, worked out from its answers as on the page, with its event. */
export async function writeCheck(check: DemoCheck, start: Date): Promise<void> {
  const { challenge, author, kind, answers } = check
  const challengeId = demoId('challenge', challenge)
  const decidedById = demoId('person', author)
  const { outcome, reasons } = assess(TREES[kind], answers)
  await transact(async (tx) => {
    await tx.assessment.create({
      data: {
        id: demoId('assessment', `${challenge}/${kind}`),
        ...{ challengeId, kind, dataVersion: TREES[kind].version, answers, outcome, reasons, decidedById },
        at: start,
      },
    })
    await appendEvent(tx, {
      stream: { type: 'challenge', id: challengeId },
      actorId: decidedById,
      action: 'challenge.assessed',
      values: { assessment: kind, outcome },
      at: start,
    })
  })
}
