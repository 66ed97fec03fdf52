import { decide } from '~/domain/lifecycle/transition'
import { ORGANISATION_TRANSITIONS, type OrganisationState } from '~/domain/organisation/lifecycle'
import { type MergeObjection, mergeObjection, peopleComeAlong } from '~/domain/organisation/merge'
import {
  moveConsultations,
  moveOfficialAnswers,
} from '~/features/participation/operations/move-consultations.server'
import { movePilots } from '~/features/pilots/operations/move-pilots.server'
import { lockOrganisation, membersOf } from '~/features/profiles/operations/member-rows.server'
import { moveEntries } from '~/features/register/operations/move-entries.server'
import { markChanged, tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { readSide, type Side } from './merge-sides.server'
import { askToJoin, moveMembers, moveWaiting } from './move-members.server'
import { moveDescription, moveProceedings, moveQuestions } from './move-things.server'

export type MergePair = { survivorId: string; duplicateId: string }
type Wish = { survivorVersion: number; duplicateVersion: number; reason: string }
type Merged =
  | { ok: true }
  | {
      ok: false
      reason: MergeObjection | 'wrongState' | 'reasonMissing' | 'changedMeanwhile' | 'organisationUnknown'
    }

/**
 * Makes a duplicate part of the organisation that it is the same as, all of it or nothing. Its row stays with
 * its source ids, so that old addresses lead on and an import does not create it anew.
 */
export function mergeOrganisations(
  { actor, thing }: Authorized<'organisation.merge', MergePair>,
  { survivorVersion, duplicateVersion, reason }: Wish,
): Promise<Merged> {
  const { merge } = ORGANISATION_TRANSITIONS
  return transact(async (tx): Promise<Merged> => {
    // In one order, so that two merges of the same pair the other way round queue up.
    for (const id of [thing.survivorId, thing.duplicateId].sort()) await lockOrganisation(tx, id)
    const survivor = await readSide(thing.survivorId, tx)
    const duplicate = await readSide(thing.duplicateId, tx)
    if (!survivor || !duplicate) return { ok: false, reason: 'organisationUnknown' }
    const objection = mergeObjection(survivor, duplicate)
    const guards = { mergeable: () => objection }
    const decision = decide<OrganisationState, 'mergeable', MergeObjection>(
      merge,
      duplicate.state,
      guards,
      reason,
    )
    // That it is merged already says more than that the state does not fit.
    if (!decision.ok) return { ok: false, reason: objection ?? decision.reason }
    const isSeen =
      survivor.organisation.version === survivorVersion && duplicate.organisation.version === duplicateVersion
    if (!isSeen) return { ok: false, reason: 'changedMeanwhile' }
    await carryOut(tx, { survivor, duplicate, actorId: actor.id, reason: reason.trim() })
    return { ok: true }
  })
}

type Plan = { survivor: Side; duplicate: Side; actorId: string; reason: string }

async function carryOut(tx: Transaction, { survivor, duplicate, actorId, reason }: Plan): Promise<void> {
  const { merge } = ORGANISATION_TRANSITIONS
  const [from, to] = [duplicate.id, survivor.id]
  const at = await databaseTime(tx)
  const comeAlong = peopleComeAlong(survivor, duplicate)
  const asking = comeAlong ? [] : await askToJoin(tx, from, to, at)
  const moved = await moveMembers(tx, from, to)
  await moveWaiting(tx, from, to, at)
  await moveProceedings(tx, { from, to, actorId })
  await movePilots(tx, { from, to, actorId })
  await moveConsultations(tx, { from, to, actorId })
  await moveEntries(tx, { from, to, actorId })
  await moveOfficialAnswers(tx, { from, to, actorId })
  if (!comeAlong) await tx.financeDetails.deleteMany({ where: { organisationId: from } })
  await moveQuestions(tx, { from, to, actorId })
  await moveDescription(tx, from, to)
  await tx.organisation.update({
    where: { id: from },
    data: { state: merge.to, mergedIntoId: to, updatedAt: at, version: { increment: 1 } },
  })
  // One step from each name to whoever it stands for now, so that what names an old one need not walk.
  await tx.organisation.updateMany({ where: { mergedIntoId: from }, data: { mergedIntoId: to } })
  const finishedPilots = { increment: duplicate.organisation.finishedPilots }
  await tx.organisation.update({
    where: { id: to },
    data: { finishedPilots, updatedAt: at, version: { increment: 1 } },
  })
  const counts = {
    members: duplicate.members,
    challenges: duplicate.challengeIds.length,
    proposals: duplicate.proposedFor.length,
  }
  await appendEvent(tx, {
    stream: { type: 'organisation', id: from },
    actorId,
    action: merge.event,
    values: { state: merge.to, mergedIntoId: to, reason, ...counts },
  })
  const event = await appendEvent(tx, {
    stream: { type: 'organisation', id: to },
    actorId,
    action: 'organisation.absorbed',
    values: { duplicateId: from, reason, ...counts, ...(asking.length > 0 && { askedToJoin: asking }) },
  })
  await markChanged(tx, 'organisation', from)
  await markChanged(tx, 'organisation', to)
  const params = { organisation: survivor.organisation.name, duplicate: duplicate.organisation.name, reason }
  await tell(tx, {
    eventId: event.id,
    userIds: [...(await membersOf(tx, to)), ...asking],
    template: 'organisationMerged',
    params: { ...bothPaths('organisation', { organisationId: to }), ...params },
  })
  // Their rights have changed; what they were typing travels through the log-in.
  await tx.session.deleteMany({ where: { userId: { in: [...moved, ...asking] } } })
}
