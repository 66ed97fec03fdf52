import { markChanged } from '~/outbox/append.server'
import type { Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'

type Move = { from: string; to: string; actorId: string }

/** What a duplicate has asked people becomes the survivor's, who owes the result; each says so in its own stream. */
export async function moveConsultations(tx: Transaction, { from, to, actorId }: Move): Promise<void> {
  const consultations = await tx.consultation.findMany({
    where: { organisationId: from },
    select: { id: true },
  })
  // Whoever approves has seen in whose name.
  await tx.consultation.updateMany({
    where: { organisationId: from, state: 'inApproval' },
    data: { version: { increment: 1 } },
  })
  for (const { id } of consultations) {
    await tx.consultation.update({ where: { id }, data: { organisationId: to } })
    await appendEvent(tx, {
      ...{ stream: { type: 'consultation', id }, actorId, action: 'consultation.moved' },
      values: { organisationId: to },
    })
    await markChanged(tx, 'consultation', id)
  }
}

/** What a duplicate has answered in public or still owes becomes the survivor's, with what it is about. */
export async function moveOfficialAnswers(tx: Transaction, { from, to, actorId }: Move): Promise<void> {
  const answers = await tx.officialAnswer.findMany({ where: { organisationId: from }, select: { id: true } })
  for (const { id } of answers) {
    await tx.officialAnswer.update({ where: { id }, data: { organisationId: to } })
    await appendEvent(tx, {
      ...{ stream: { type: 'officialAnswer', id }, actorId, action: 'officialAnswer.moved' },
      values: { organisationId: to },
    })
    await markChanged(tx, 'officialAnswer', id)
  }
}
