import { closeObjection } from '~/domain/organisation/merge'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { countRunning } from './close-organisation.server'

/** Whether the organisation could be closed now, and what stands against it. */
export async function showClosing({ thing }: Authorized<'organisation.close', { id: string }>) {
  const running = await countRunning(db, thing.id)
  return { running, objection: closeObjection(running) }
}
