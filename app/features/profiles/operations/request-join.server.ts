import { OVER_ORGANISATION_STATES } from '~/domain/organisation/lifecycle'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { lockOrganisation, membersOf, roleNow } from './member-rows.server'

type Requested =
  | { ok: true }
  | {
      ok: false
      reason: 'notClaimed' | 'alreadyRequested' | 'alreadyMember' | 'wrongState' | 'organisationGone'
    }

/** Asks the owners of an organisation to be let in; one request at a time. */
export function requestJoin(
  { actor, thing }: Authorized<'organisation.join', { id: string }>,
  { note }: { note: string },
): Promise<Requested> {
  return transact(async (tx): Promise<Requested> => {
    await lockOrganisation(tx, thing.id)
    const organisation = await tx.organisation.findUniqueOrThrow({ where: { id: thing.id } })
    if (organisation.state === 'listed') return { ok: false, reason: 'notClaimed' }
    if (OVER_ORGANISATION_STATES.includes(organisation.state))
      return { ok: false, reason: 'organisationGone' }
    if (organisation.state !== 'verified') return { ok: false, reason: 'wrongState' }
    if (await roleNow(tx, thing.id, actor.id)) return { ok: false, reason: 'alreadyMember' }
    const mine = { organisationId: thing.id, userId: actor.id }
    const pending = await tx.joinRequest.count({ where: { ...mine, state: 'pending' } })
    if (pending > 0) return { ok: false, reason: 'alreadyRequested' }
    const request = await tx.joinRequest.create({ data: { ...mine, note } })
    const event = await appendEvent(tx, {
      stream: { type: 'organisation', id: thing.id },
      actorId: actor.id,
      action: 'joinRequest.sent',
      values: { requestId: request.id, note },
    })
    await tell(tx, {
      eventId: event.id,
      userIds: await membersOf(tx, thing.id, ['owner', 'admin']),
      template: 'joinRequested',
      params: {
        ...bothPaths('organisationMembers', { organisationId: thing.id }),
        organisation: organisation.name,
        personId: actor.id,
      },
    })
    return { ok: true }
  })
}
