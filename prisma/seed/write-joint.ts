import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { DemoPartner, DemoShared } from './content/joint'
import { demoId } from './demo-ids'

const DAY = 86_400_000

/** An authority that was asked, and its answer where there is one. */
export function writePartner(partner: DemoPartner, start: Date): Promise<void> {
  const { challenge, organisation, invitedBy, invitedDay, confirmed } = partner
  const challengeId = demoId('challenge', challenge)
  const organisationId = demoId('organisation', organisation)
  const dayAt = (day: number) => new Date(start.getTime() + day * DAY)
  const event = { stream: { type: 'challenge', id: challengeId } as const, values: { organisationId } }
  return transact(async (tx) => {
    const invitedById = demoId('person', invitedBy)
    const answered = confirmed && {
      state: 'confirmed' as const,
      answeredById: demoId('person', confirmed.by),
      answeredAt: dayAt(confirmed.day),
    }
    await tx.challengePartner.create({
      data: { challengeId, organisationId, invitedById, invitedAt: dayAt(invitedDay), ...answered },
    })
    const invited = { ...event, actorId: invitedById, action: 'challenge.partnerInvited' }
    await appendEvent(tx, { ...invited, at: dayAt(invitedDay) })
    if (!answered) return
    const { answeredById: actorId, answeredAt: at } = answered
    await appendEvent(tx, { ...event, actorId, action: 'challenge.partnerConfirmed', at })
  })
}

/** An authority says that it has the problem too. */
export function writeShared({ challenge, organisation, by, day, note }: DemoShared, start: Date) {
  const challengeId = demoId('challenge', challenge)
  const organisationId = demoId('organisation', organisation)
  const createdById = demoId('person', by)
  const at = new Date(start.getTime() + day * DAY)
  return transact(async (tx) => {
    await tx.sharedProblem.create({ data: { challengeId, organisationId, note, createdById, createdAt: at } })
    await appendEvent(tx, {
      ...{ stream: { type: 'challenge', id: challengeId }, actorId: createdById, at },
      action: 'challenge.problemShared',
      values: { organisationId, note },
    })
  })
}
