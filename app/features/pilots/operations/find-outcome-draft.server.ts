import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { PilotRow } from './pilot-facts.server'

/**
 * What this very person has typed of the outcome and not proposed. Others' drafts are found by nobody, and none
 * while the end of the pilot cannot be proposed.
 */
export function findOutcomeDraft({ actor, thing }: Authorized<'pilot.proposeEnd', PilotRow>) {
  if (thing.state !== 'published') return null
  return db.pilotOutcomeDraft.findUnique({
    where: { pilotId_userId: { pilotId: thing.id, userId: actor.id } },
    select: { values: true, baseVersion: true, savedAt: true },
  })
}
