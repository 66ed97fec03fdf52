import { moved } from '~/domain/proposal/file-sections'
import { type ChangedFiles, changeProposalFiles, type FileWriter } from './change-proposal-files.server'

/**
 * Puts a file of the working copy at a place of its section, 0 being the first. Moving it where it stands changes
 * nothing.
 */
export function moveProposalFile(
  writer: FileWriter,
  { fileId, place }: { fileId: string; place: number },
): Promise<ChangedFiles<null>> {
  return changeProposalFiles(writer, {
    wanted: (files) => {
      const placed = files.map((file, position) => ({ ...file, position }))
      const next = new Map(moved(placed, fileId, place).map(({ id, position }) => [id, position]))
      return placed
        .toSorted((one, other) => (next.get(one.id) ?? one.position) - (next.get(other.id) ?? other.position))
        .map(({ position: _place, ...file }) => file)
    },
    write: async (tx, held) => {
      const changes = moved(held, fileId, place)
      for (const { id, position } of changes) {
        await tx.proposalFile.updateMany({ where: { id, removedAt: null }, data: { position } })
      }
      const values = { fileId, place }
      return {
        result: null,
        told: changes.length === 0 ? null : { action: 'proposal.fileMoved', values },
      }
    },
  })
}
