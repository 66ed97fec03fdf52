import { type ChangedFiles, changeProposalFiles, type FileWriter } from './change-proposal-files.server'

/**
 * Takes a file out of the working copy; what was submitted keeps it. Removing one that is gone already changes
 * nothing.
 */
export function removeProposalFile(writer: FileWriter, fileId: string): Promise<ChangedFiles<null>> {
  return changeProposalFiles(writer, {
    wanted: (files) => files.filter(({ id }) => id !== fileId),
    write: async (tx, held, at) => {
      const file = held.find(({ id }) => id === fileId)
      if (!file) return { result: null, told: null }
      await tx.proposalFile.updateMany({ where: { id: fileId, removedAt: null }, data: { removedAt: at } })
      const { id, section, name, sha256 } = file
      return {
        result: null,
        told: { action: 'proposal.fileRemoved', values: { file: { id, section, name, sha256 } } },
      }
    },
  })
}
