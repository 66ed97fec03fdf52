import type { z } from 'zod'
import { Authorized } from '~/platform/guard/authorized.server'
import type { memberSchema } from '../schema'
import { changeRole } from './change-role.server'
import { decideJoin } from './decide-join.server'
import { endMembership, leaveOrganisation } from './end-membership.server'

type Intent = z.infer<typeof memberSchema>

/**
 * Runs what the members page sends. Whoever only sees the members may leave; everything else is judged
 * again by the permission to manage members.
 */
export async function runMemberIntent(
  seen: Authorized<'organisation.viewMembers', { id: string; name: string }>,
  input: Intent,
) {
  if (input.intent === 'leave') return leaveOrganisation(seen)
  const { actor, standing, thing } = seen
  const manager = Authorized.judge('organisation.manageMembers', actor, standing, thing)
  if (!manager) return { ok: false, reason: 'notPermitted' } as const
  switch (input.intent) {
    case 'role':
      return changeRole(manager, input)
    case 'end':
      return endMembership(manager, input)
    case 'accept':
      return decideJoin(manager, input.requestId, { action: 'accept', role: input.role })
    case 'refuse':
      return decideJoin(manager, input.requestId, { action: 'refuse', reason: input.reason })
  }
}
