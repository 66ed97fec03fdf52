import type { Introduction } from '#prisma/generated/client'
import { decide } from '~/domain/lifecycle/transition'
import {
  type AgreeObjection,
  agreeObjection,
  INTRODUCTION_TRANSITIONS,
  type IntroductionState,
  type IntroductionStep,
} from '~/domain/matching/introduction'
import { without, writersOf } from '~/features/challenges/operations/challenge-recipients.server'
import { stateWhileStarting } from '~/features/profiles/operations/member-rows.server'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { readSide } from './introduction-sides.server'

export type IntroductionMoved =
  | { ok: true; step: IntroductionStep }
  | { ok: false; reason: AgreeObjection | 'wrongState' | 'reasonMissing' }

type Permission<Step extends IntroductionStep> = (typeof INTRODUCTION_TRANSITIONS)[Step]['permission']

/**
 * One step of an introduction: yes or no of the side that is asked, or the withdrawal of the side that asks.
 * Its row is locked, so that of a yes and a withdrawal at the same moment one holds. A no and a withdrawal
 * remove the words of the question.
 */
export function answerIntroduction<Step extends IntroductionStep>(
  { actor, thing }: Authorized<Permission<Step>, { id: string }>,
  step: Step,
  reason = '',
): Promise<IntroductionMoved> {
  const transition = INTRODUCTION_TRANSITIONS[step]
  return transact(async (tx): Promise<IntroductionMoved> => {
    await tx.$executeRaw`SELECT 1 FROM "Introduction" WHERE id = ${thing.id} FOR UPDATE`
    const row = await tx.introduction.findUniqueOrThrow({ where: { id: thing.id } })
    for (const id of [row.fromId, row.toId].sort()) await stateWhileStarting(tx, id)
    const at = await databaseTime(tx)
    const asking = await readSide(tx, row.fromId)
    const asked = await readSide(tx, row.toId)
    const guards = {
      mayAsk: () => null,
      mayAgree: () => agreeObjection({ at, expiresAt: row.expiresAt, asking, asked }),
    }
    const decision = decide<IntroductionState, keyof typeof guards, AgreeObjection>(
      transition,
      row.state,
      guards,
    )
    if (!decision.ok) return decision
    const said = step === 'decline' ? reason.trim() : ''
    const { count } = await tx.introduction.updateMany({
      where: { id: row.id, state: { in: [...transition.from] } },
      data: {
        ...{ state: transition.to, endedAt: at, reason: said || null },
        ...(step !== 'withdraw' && { answeredById: actor.id }),
        ...(step !== 'agree' && { message: '' }),
      },
    })
    if (count === 0) return { ok: false, reason: 'wrongState' }
    const event = await appendEvent(tx, {
      stream: { type: 'introduction', id: row.id },
      actorId: actor.id,
      action: transition.event,
      values: { fromId: row.fromId, toId: row.toId },
    })
    const names = { asking: asking.name, asked: asked.name }
    await tellOthers(tx, { row, step, eventId: event.id, actorId: actor.id, names })
    return { ok: true, step }
  })
}

type Told = {
  row: Introduction
  step: IntroductionStep
  eventId: string
  actorId: string
  names: { asking: string; asked: string }
}

/** After a yes both sides have something new to see; otherwise the other side learns how it ended. */
async function tellOthers(tx: Transaction, { row, step, eventId, actorId, names }: Told): Promise<void> {
  const link = bothPaths('introduction', { introductionId: row.id })
  const people = async (id: string) => without(await writersOf(tx, id), actorId)
  if (step === 'agree') {
    const userIds = [...(await people(row.fromId)), ...(await people(row.toId))]
    await tell(tx, { eventId, userIds, template: 'introductionAgreed', params: { ...link, ...names } })
    return
  }
  const userIds = await people(step === 'withdraw' ? row.toId : row.fromId)
  const how = step === 'withdraw' ? 'withdrawn' : 'declined'
  await tell(tx, { eventId, userIds, template: 'introductionEnded', params: { ...link, ...names, how } })
}
