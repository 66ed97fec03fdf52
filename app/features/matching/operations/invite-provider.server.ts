import { type InvitationObjection, invitationObjection } from '~/domain/matching/invitation'
import { writersOf } from '~/features/challenges/operations/challenge-recipients.server'
import { translate } from '~/i18n/messages.server'
import { markChanged, tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { notFound } from '~/platform/guard/not-found.server'
import { type PairFacts, readPair } from './pair-facts.server'

type Inviting = Authorized<'match.invite', { id: string }>
export type Invited =
  /** isRepeated: it was invited before, and that invitation stands */
  { ok: true; isRepeated: boolean } | { ok: false; reason: InvitationObjection }

/**
 * An authority points a provider to its challenge, each once. That is public, stands in the log of the challenge
 * and among its contacts, because all are to be treated alike. The writers of the provider are told, unless it
 * has said already that the challenge does not suit it, of which the authority learns nothing.
 */
export function inviteProvider(
  { actor, thing }: Inviting,
  organisationId: string,
  reason: string,
): Promise<Invited> {
  const pair = { challengeId: thing.id, organisationId }
  return transact(async (tx): Promise<Invited> => {
    const facts = await readPair(tx, pair, 'share')
    if (!facts) throw notFound()
    const invitedAt = await databaseTime(tx)
    const objection = invitationObjection(facts)
    if (objection) return { ok: false, reason: objection }
    const row = { ...pair, reason, invitedAt }
    const { count } = await tx.matchInvitation.createMany({ data: [row], skipDuplicates: true })
    if (count === 0) return { ok: true, isRepeated: true }
    const { id: eventId } = await appendEvent(tx, {
      stream: { type: 'challenge', id: thing.id },
      actorId: actor.id,
      action: 'challenge.providerInvited',
      values: { organisationId, reason },
    })
    await tx.contactNote.create({
      data: {
        ...{ ...pair, at: invitedAt, counterpart: facts.organisationName, channel: 'platform' },
        told: translate('de')('invite.contact', { reason }),
        recordedById: actor.id,
      },
    })
    await markChanged(tx, 'challenge', thing.id)
    if (facts.declinedAt === null) await tellProvider(tx, row, facts, eventId)
    return { ok: true, isRepeated: false }
  })
}

async function tellProvider(
  tx: Transaction,
  { organisationId, reason }: { organisationId: string; reason: string },
  { challengeTitle, deadlineAt, authorityName, organisationName }: PairFacts,
  eventId: string,
): Promise<void> {
  await tell(tx, {
    eventId,
    userIds: await writersOf(tx, organisationId),
    template: 'providerInvited',
    params: {
      ...bothPaths('organisationMatches', { organisationId }),
      ...{ title: challengeTitle, authority: authorityName, organisation: organisationName, reason },
      deadlineAt: deadlineAt?.toISOString() ?? '',
    },
  })
}
