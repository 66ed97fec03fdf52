import { pilotDocument } from '#search/documents/pilot'
import { writeDocument } from '#search/write-document.server'
import { db } from '~/platform/database/client.server'

/** Brings up to date what follows from a pilot: with what others it is compared. */
export async function followPilot(id: string): Promise<void> {
  const row = await db.pilot.findUnique({ where: { id } })
  await writeDocument(['pilot'], id, row && pilotDocument(row))
}
