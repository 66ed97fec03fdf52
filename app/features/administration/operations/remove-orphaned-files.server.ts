import { keptAttachments } from '~/features/challenges/operations/kept-attachments.server'
import { keptProposalFiles } from '~/features/proposals/operations/kept-proposal-files.server'
import { type FileKeeper, removeOrphans } from '~/platform/files/remove-orphans.server'

/** So long a file may wait for its record, and the content of a removed one for a restored backup. */
const GRACE_MILLISECONDS = 24 * 3_600_000

/** Every area whose records name files: one that is missing here would lose them. */
const FILE_KEEPERS: readonly FileKeeper[] = [keptAttachments, keptProposalFiles]

/** Deletes the content of files that were removed and are needed by nobody, and files that never got a record. */
export async function removeOrphanedFiles(now: Date = new Date()): Promise<number> {
  const before = new Date(now.getTime() - GRACE_MILLISECONDS)
  for (const keeper of FILE_KEEPERS) await keeper.release(before)
  return removeOrphans(before, async (keys) => {
    const named = await Promise.all(FILE_KEEPERS.map((keeper) => keeper.named(keys)))
    return new Set(named.flat())
  })
}
