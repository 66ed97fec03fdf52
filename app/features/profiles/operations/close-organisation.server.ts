import { decide } from '~/domain/lifecycle/transition'
import { ORGANISATION_TRANSITIONS, type OrganisationState } from '~/domain/organisation/lifecycle'
import { closeObjection } from '~/domain/organisation/merge'
import { markChanged, tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { PUBLIC_ENTRY } from '~/platform/public-data/public-entries.server'
import { lockOrganisation, membersOf, roleNow } from './member-rows.server'

type Closed =
  | { ok: true }
  | { ok: false; reason: 'wrongState' | 'reasonMissing' | 'somethingRunning' | 'ownersDecide' }

/** An owner gives the organisation up. Its records stay, nobody can start anything for it any more. */
export function closeOrganisation(
  { actor, thing }: Authorized<'organisation.close', { id: string; name: string }>,
  reason: string,
): Promise<Closed> {
  const { close } = ORGANISATION_TRANSITIONS
  return transact(async (tx): Promise<Closed> => {
    await lockOrganisation(tx, thing.id)
    if ((await roleNow(tx, thing.id, actor.id)) !== 'owner') return { ok: false, reason: 'ownersDecide' }
    const { state } = await tx.organisation.findUniqueOrThrow({ where: { id: thing.id } })
    const objection = closeObjection(await countRunning(tx, thing.id))
    const guards = { nothingRunning: () => objection }
    const decision = decide<OrganisationState, 'nothingRunning', 'somethingRunning'>(
      close,
      state,
      guards,
      reason,
    )
    if (!decision.ok) return decision
    const at = await databaseTime(tx)
    await tx.organisation.update({
      where: { id: thing.id },
      data: {
        state: close.to,
        updatedAt: at,
        version: { increment: 1 },
        // What staff had not verified as it is now is not shown to everybody either.
        ...(state !== 'verified' && { verifiedAt: null, verifiedById: null }),
      },
    })
    const event = await appendEvent(tx, {
      stream: { type: 'organisation', id: thing.id },
      actorId: actor.id,
      action: close.event,
      values: { state: close.to, reason: reason.trim() },
    })
    await markChanged(tx, 'organisation', thing.id)
    const others = (await membersOf(tx, thing.id)).filter((id) => id !== actor.id)
    const params = { organisation: thing.name, personId: actor.id, reason: reason.trim() }
    const link = bothPaths('organisation', { organisationId: thing.id })
    await tell(tx, {
      eventId: event.id,
      userIds: others,
      template: 'organisationClosed',
      params: { ...link, ...params },
    })
    return { ok: true }
  })
}

/**
 * What others still wait for: challenges, pilots and consultations not at their end, public register entries, own or
 * joint ones, proposals that an authority may still read, and teams that go on with it.
 */
export async function countRunning(tx: Transaction, organisationId: string) {
  const challenges = await tx.challenge.count({
    where: { authorityId: organisationId, state: { in: ['inApproval', 'published', 'opened'] } },
  })
  const proposals = await tx.proposal.count({
    where: { organisationId, state: 'submitted', challenge: { state: { in: ['published', 'opened'] } } },
  })
  const joined = await tx.proposalPartner.count({
    where: {
      ...{ organisationId, state: 'joined' },
      proposal: {
        OR: [{ challenge: { state: 'published' } }, { state: 'submitted', challenge: { state: 'opened' } }],
      },
    },
  })
  const partnerships = await tx.challengePartner.count({
    where: { organisationId, state: 'confirmed', challenge: { state: { notIn: ['withdrawn', 'archived'] } } },
  })
  const consultations = await tx.consultation.count({
    where: { organisationId, state: { in: ['inApproval', 'published'] } },
  })
  const pilots = await tx.pilot.count({
    where: {
      state: { in: ['inApproval', 'published', 'endInApproval'] },
      OR: [{ authorityId: organisationId }, { partners: { some: { organisationId, state: 'confirmed' } } }],
    },
  })
  // A system that the register names needs somebody who stands by it; a draft of one does not.
  const entries = await tx.registerEntry.count({
    where: {
      authorityId: organisationId,
      OR: [{ state: 'inApproval' }, PUBLIC_ENTRY],
    },
  })
  const running = challenges + partnerships + consultations + pilots + entries
  return { challenges: running, proposals: proposals + joined }
}
