import { decide } from '~/domain/lifecycle/transition'
import { ORGANISATION_TRANSITIONS } from '~/domain/organisation/lifecycle'
import { changedFields, needsNewCheck, type Profile, type ProfileField } from '~/domain/organisation/profile'
import { markChanged } from '~/outbox/append.server'
import { type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { withoutRetired } from '~/platform/public-data/codes.server'
import type { ProfileInput } from '../schema'
import { columnsOf, profileOf } from './profile-columns.server'

export type Stale = {
  ok: false
  reason: 'stale'
  saved: Profile
  yours: Profile
  version: number
  changed: ProfileField[]
}
type Saved = { ok: true; needsCheck: boolean } | Stale | { ok: false; reason: 'kindInUse' }

/**
 * Saves what members write about their organisation. A verified one whose identity changes goes back to
 * staff. Somebody else's save in between is never overwritten unseen.
 */
export function saveOrganisation(
  { actor, thing }: Authorized<'organisation.edit', { id: string }>,
  input: ProfileInput,
): Promise<Saved> {
  return transact(async (tx): Promise<Saved> => {
    const row = await tx.organisation.findUniqueOrThrow({ where: { id: thing.id } })
    const columns = { ...columnsOf(input), ...stillOffered(input, row) }
    const [before, after] = [profileOf(row), profileOf({ ...row, ...columns })]
    const changed = changedFields(before, after)
    const stale = { ok: false, reason: 'stale', saved: before, yours: after, changed } as const
    if (row.version !== input.version) return { ...stale, version: row.version }
    if (changed.length === 0) return { ok: true, needsCheck: false }
    if (changed.includes('kind') && (await hasProceedings(tx, thing.id))) {
      return { ok: false, reason: 'kindInUse' }
    }
    const { changeIdentity } = ORGANISATION_TRANSITIONS
    const decision = decide(changeIdentity, row.state, {})
    const needsCheck = needsNewCheck(changed) && decision.ok
    const state = needsCheck ? changeIdentity.to : row.state
    const { count } = await tx.organisation.updateMany({
      where: { id: thing.id, version: input.version },
      data: { ...columns, state, updatedAt: new Date(), version: { increment: 1 } },
    })
    if (count === 0) return { ...stale, version: row.version }
    await appendEvent(tx, {
      stream: { type: 'organisation', id: thing.id },
      actorId: actor.id,
      action: needsCheck ? changeIdentity.event : 'organisation.edited',
      values: Object.fromEntries(changed.map((field) => [field, jsonOf(after[field])])),
    })
    await markChanged(tx, 'organisation', thing.id)
    return { ok: true, needsCheck }
  })
}

/** An organisation with challenges or proposals, of its own or with others, stays what it is. */
async function hasProceedings(tx: Transaction, organisationId: string): Promise<boolean> {
  const challenges = await tx.challenge.count({ where: { authorityId: organisationId } })
  const joined = await tx.proposalPartner.count({ where: { organisationId, state: 'joined' } })
  return challenges + joined + (await tx.proposal.count({ where: { organisationId } })) > 0
}

function jsonOf(value: Profile[ProfileField]): string | string[] {
  return typeof value === 'string' ? value : [...value]
}

type Lists = Record<'districts' | 'domains' | 'capabilities' | 'techniques', string[]>

/** What was retired from the lists stays where it stood and comes in nowhere else. */
function stillOffered(written: Lists, row: Lists): Lists {
  return {
    districts: withoutRetired('district', written.districts, row.districts),
    domains: withoutRetired('domain', written.domains, row.domains),
    capabilities: withoutRetired('capability', written.capabilities, row.capabilities),
    techniques: withoutRetired('technique', written.techniques, row.techniques),
  }
}
