import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import type { ImportReport } from './import-report.server'
import type { Origin } from './import-target'

/** Notes that an import begins; without an end it was interrupted. @returns the run's id */
export async function beginRun(kind: string, origin: Origin, isDryRun: boolean): Promise<string> {
  const id = newId()
  const { source, licence, actorId } = origin
  await db.importRun.create({ data: { id, kind, source, licence: licence ?? '', actorId, isDryRun } })
  return id
}

/** Notes what a run has come to. */
export async function endRun(id: string, report: ImportReport): Promise<void> {
  const { rows, counts, refusedCount: refused, remarkCount: remarks } = report
  await db.importRun.update({
    where: { id },
    data: { counts: { rows, ...counts, refused, remarks }, finishedAt: new Date() },
  })
}
