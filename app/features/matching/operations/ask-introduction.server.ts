import { decide } from '~/domain/lifecycle/transition'
import {
  type AskObjection,
  askObjection,
  INTRODUCTION_TRANSITIONS,
  type IntroductionState,
  introductionEnd,
} from '~/domain/matching/introduction'
import { writersOf } from '~/features/challenges/operations/challenge-recipients.server'
import { stateWhileStarting } from '~/features/profiles/operations/member-rows.server'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { askingFacts, findStanding, type Pair } from './asking-facts.server'

export type Asked =
  /** isRepeated: it stood already, with these words */
  | { ok: true; introductionId: string; isRepeated: boolean }
  /** there is one between the two already: asked by this side or the other one, or agreed */
  | { ok: false; reason: 'introductionStands'; introductionId: string }
  | { ok: false; reason: AskObjection | 'wrongState' | 'reasonMissing' }

/**
 * One organisation asks another one to be introduced. When both ask at the same moment there is one
 * introduction, and the second is led to it. The same form twice asks once. Nothing of the words stands in the
 * event or in the messages: they go when it ends.
 */
export function askIntroduction(
  { actor, thing }: Authorized<'introduction.ask', Pair>,
  message: string,
): Promise<Asked> {
  const { ask } = INTRODUCTION_TRANSITIONS
  return transact(async (tx): Promise<Asked> => {
    await lockPair(tx, thing)
    const standing = await findStanding(tx, thing)
    if (standing) {
      const isRepeated =
        standing.fromId === thing.fromId && standing.state === 'asked' && standing.message === message
      if (isRepeated) return { ok: true, introductionId: standing.id, isRepeated }
      return { ok: false, reason: 'introductionStands', introductionId: standing.id }
    }
    const facts = await askingFacts(tx, thing)
    const guards = { mayAsk: () => askObjection(facts), mayAgree: () => null }
    const decision = decide<IntroductionState, keyof typeof guards, AskObjection>(ask, 'none', guards)
    if (!decision.ok) return decision
    const { id } = await tx.introduction.create({
      data: {
        ...{ ...thing, message, state: ask.to, askedById: actor.id, askedAt: facts.at },
        expiresAt: introductionEnd(facts.at),
      },
    })
    const event = await appendEvent(tx, {
      stream: { type: 'introduction', id },
      actorId: actor.id,
      action: ask.event,
      values: { ...thing },
    })
    await tell(tx, {
      eventId: event.id,
      userIds: await writersOf(tx, thing.toId),
      template: 'introductionAsked',
      params: {
        ...bothPaths('introduction', { introductionId: id }),
        ...{ asking: facts.names.from, asked: facts.names.to },
        expiresAt: introductionEnd(facts.at).toISOString(),
      },
    })
    return { ok: true, introductionId: id, isRepeated: false }
  })
}

/**
 * Both organisations in one order: two that ask each other queue up, and so do the questions of a day. Whoever
 * merges or closes one of them waits.
 */
async function lockPair(tx: Transaction, { fromId, toId }: Pair): Promise<void> {
  for (const id of [...new Set([fromId, toId])].sort()) {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`introductions ${id}`}, 0))`
    await stateWhileStarting(tx, id)
  }
}
