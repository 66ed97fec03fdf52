import { LISTED_PARTNER_STATES, type PartnerState } from '~/domain/challenge/partners'
import { decide } from '~/domain/lifecycle/transition'
import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import {
  isUnpublishedPilot,
  PILOT_PARTNER_TRANSITIONS,
  type PilotPartnerAction,
  type PilotPartnerObjection,
  pilotPartnerGuards,
} from '~/domain/pilot/partners'
import { without, writersOf } from '~/features/challenges/operations/challenge-recipients.server'
import { stateWhileStarting } from '~/features/profiles/operations/member-rows.server'
import { markChanged, tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { lockPilot, type PilotRow } from './pilot-facts.server'
import { pilotParams } from './pilot-recipients.server'

/** A pilot and an organisation that is, was or shall be its partner. */
export type PilotPartnership = { pilotId: string; organisationId: string }
export type PilotPartnerMoved =
  | { ok: true }
  | { ok: false; reason: PilotPartnerObjection | 'wrongState' | 'reasonMissing' | 'organisationUnknown' }

type Permission<Action extends PilotPartnerAction> = (typeof PILOT_PARTNER_TRANSITIONS)[Action]['permission']
type Words = { reason?: string; role?: string }

/**
 * One step of a partnership: locks the pilot, so that no step and no approval overtakes another, and writes state,
 * event and messages together. Once the text lies before a second person, every step makes a new version: whoever
 * approves has seen exactly these partners.
 */
export function movePilotPartner<Action extends PilotPartnerAction>(
  { actor, thing }: Authorized<Permission<Action>, PilotPartnership>,
  action: Action,
  { reason = '', role = '' }: Words = {},
): Promise<PilotPartnerMoved> {
  const { pilotId, organisationId } = thing
  const transition = PILOT_PARTNER_TRANSITIONS[action]
  const key = { pilotId_organisationId: { pilotId, organisationId } }
  const words = reason.trim()
  return transact(async (tx): Promise<PilotPartnerMoved> => {
    const pilot = await lockPilot(tx, pilotId)
    const partner = await tx.organisation.findUnique({ where: { id: organisationId } })
    if (!partner) return { ok: false, reason: 'organisationUnknown' }
    const before = await tx.pilotPartner.findUnique({ where: key })
    const guards = pilotPartnerGuards({
      pilotState: pilot.state,
      isLeader: pilot.authorityId === organisationId,
      isVerified: (await stateWhileStarting(tx, organisationId)) === 'verified',
    })
    const decision = decide<PartnerState, keyof typeof guards, PilotPartnerObjection>(
      transition,
      before?.state ?? 'none',
      guards,
      reason,
    )
    if (!decision.ok) return decision
    const at = await databaseTime(tx)
    const isHidden = isUnpublishedPilot(pilot.state)
    if (action === 'invite') {
      const asked = { role, state: transition.to, invitedById: actor.id, invitedAt: at }
      const fresh = { ...asked, answeredById: null, answeredAt: null, reason: null }
      await tx.pilotPartner.upsert({
        where: key,
        create: { pilotId, organisationId, ...asked },
        update: fresh,
      })
    } else {
      const answered = { answeredById: actor.id, answeredAt: at, reason: words || null }
      const leftInPublic = action === 'leave' && !isHidden
      await tx.pilotPartner.update({ where: key, data: { ...answered, state: transition.to, leftInPublic } })
    }
    const version = pilot.state === 'draft' ? {} : { version: { increment: 1 } }
    await tx.pilot.update({ where: { id: pilotId }, data: { updatedAt: at, ...version } })
    const { id: eventId } = await appendEvent(tx, {
      stream: { type: 'pilot', id: pilotId },
      ...{ actorId: actor.id, action: transition.event },
      values: { organisationId, ...(words && { reason: words }) },
    })
    await markChanged(tx, 'pilot', pilotId)
    await tellOtherSide(tx, { action, pilot, partner, reason: words, eventId, actorId: actor.id })
    return { ok: true }
  })
}

type Told = {
  action: PilotPartnerAction
  pilot: PilotRow
  partner: { id: string; name: string }
  reason: string
  eventId: string
  actorId: string
}

async function tellOtherSide(tx: Transaction, { action, pilot, partner, ...step }: Told): Promise<void> {
  const { eventId, actorId, reason } = step
  const { title } = pilot
  const authority = pilot.authority.name
  if (action === 'invite' || action === 'takeBack') {
    const userIds = without(await writersOf(tx, partner.id), actorId)
    if (action === 'takeBack') {
      const params = { ...bothPaths('workspace'), title, authority }
      return tell(tx, { eventId, userIds, template: 'pilotRequestEnded', params })
    }
    const params = { ...pilotParams(pilot, 'pilotPartners'), authority, partner: partner.name }
    return tell(tx, { eventId, userIds, template: 'pilotPartnerAsked', params })
  }
  const userIds = without(await writersOf(tx, pilot.authorityId), actorId)
  const params = { ...pilotParams(pilot, 'pilotPartners'), partner: partner.name, answer: action, reason }
  return tell(tx, { eventId, userIds, template: 'pilotPartnerAnswered', params })
}

/** Writers of the organisations that are asked or have confirmed, without the one who has just acted. */
export async function askedWriters(tx: Transaction, pilotId: string, actorId: string): Promise<string[]> {
  const rows = await tx.membership.findMany({
    where: {
      ...{ endedAt: null, role: { in: [...WRITING_ROLES] } },
      organisation: { pilotPartners: { some: { pilotId, state: { in: [...LISTED_PARTNER_STATES] } } } },
    },
    select: { userId: true },
    distinct: ['userId'],
  })
  return without(
    rows.map((row) => row.userId),
    actorId,
  )
}
