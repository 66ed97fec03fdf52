import { judgeAction, type RefusedBecause } from '~/domain/challenge/available-actions'
import { CHALLENGE_TRANSITIONS, type ChallengeFacts } from '~/domain/challenge/lifecycle'
import { challengeFacts, lockChallenge } from '~/features/challenges/operations/challenge-facts.server'
import { tellWatchers } from '~/features/challenges/operations/interested-people.server'
import { markChanged, tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { secondPersons, submittingTeams } from './proposal-recipients.server'

export type Agreed = { ok: true; outcome: 'consented' | 'opened' } | { ok: false; reason: RefusedBecause }
type Opening = { id: string; authorityId: string; title: string }

/**
 * A person agrees to the opening: the first one leaves a consent, the second one opens. The challenge is
 * locked, so that of two first persons at the same moment the later one is the second. Nobody is both.
 */
export function agreeToOpening({
  actor,
  standing,
  thing,
}: Authorized<'challenge.open', { id: string }>): Promise<Agreed> {
  return transact(async (tx): Promise<Agreed> => {
    const challenge = await lockChallenge(tx, thing.id)
    const facts = await challengeFacts(tx, challenge, actor, standing)
    const verdict = judgeAction('open', challenge.state, standing, facts)
    if (verdict.allowed) return open(tx, challenge, actor, facts)
    const isFirst = verdict.reason === 'secondPersonMissing' && !facts.consentedIds.includes(actor.id)
    return isFirst ? consent(tx, challenge, actor, facts) : { ok: false, reason: verdict.reason }
  })
}

async function consent(
  tx: Transaction,
  challenge: Opening,
  actor: Viewer,
  { actsAsStaff: asStaff, at, writerCount }: ChallengeFacts,
): Promise<Agreed> {
  const { id: challengeId, authorityId, title } = challenge
  // A consent that no longer counted is given anew, for example after the person has come back.
  await tx.openingConsent.upsert({
    where: { challengeId_userId: { challengeId, userId: actor.id } },
    create: { challengeId, userId: actor.id, asStaff, at },
    update: { asStaff, at },
  })
  const { id: eventId } = await appendEvent(tx, {
    stream: { type: 'challenge', id: challengeId },
    actorId: actor.id,
    action: 'challenge.openingConsented',
    values: { asStaff },
  })
  const others = await secondPersons(tx, { challengeId, authorityId, writerCount })
  await tell(tx, {
    eventId,
    userIds: others.filter((userId) => userId !== actor.id),
    template: 'openingAwaitsSecond',
    params: { ...bothPaths('challengeProposals', { challengeId }), title, personId: actor.id },
  })
  return { ok: true, outcome: 'consented' }
}

async function open(
  tx: Transaction,
  { id, title }: Opening,
  actor: Viewer,
  { at, actsAsStaff, consentedIds }: ChallengeFacts,
): Promise<Agreed> {
  const members = await tx.openingConsent.count({
    where: {
      challengeId: id,
      asStaff: false,
      userId: { in: consentedIds.filter((one) => one !== actor.id) },
    },
  })
  const openedWithStaff = actsAsStaff || members === 0
  const { from, event } = CHALLENGE_TRANSITIONS.open
  const { count } = await tx.challenge.updateMany({
    where: { id, state: { in: [...from] } },
    data: { state: 'opened', openedAt: at, openedWithStaff, updatedAt: at, version: { increment: 1 } },
  })
  if (count === 0) return { ok: false, reason: 'wrongState' }
  const { id: eventId } = await appendEvent(tx, {
    stream: { type: 'challenge', id },
    actorId: actor.id,
    action: event,
    values: { state: 'opened', openedWithStaff },
  })
  await markChanged(tx, 'challenge', id)
  for (const { proposalId, userIds } of await submittingTeams(tx, id)) {
    const paths = bothPaths('proposal', { proposalId })
    await tell(tx, { eventId, userIds, template: 'proposalsOpened', params: { ...paths, title } })
  }
  await tellWatchers(tx, { eventId, actorId: actor.id, challenge: { id, title }, change: 'opened' })
  return { ok: true, outcome: 'opened' }
}
