import { shownFileName } from '~/domain/file/file-name'
import { kindOfMediaType } from '~/domain/file/file-types'
import { sealContext } from '~/domain/proposal/seal'
import { seal } from '~/platform/seal.server'
import {
  type ChangedFiles,
  changeProposalFiles,
  type FileWriter,
  type HeldFile,
} from './change-proposal-files.server'

type Wanted = {
  fileId: string
  /** as it was typed; its ending follows from the content */
  name: string
  /** the name that the person had before their eyes */
  before: string
}
/** gone: removed meanwhile. renamed: a colleague was faster, and nothing is written. */
export type Renamed = { kind: 'done' | 'gone' | 'renamed' }

const nameOf = (typed: string, { mediaType, name }: Pick<HeldFile, 'mediaType' | 'name'>) =>
  shownFileName(typed, kindOfMediaType(mediaType), name)

/** Gives a file of the working copy another name. The same name sent twice is no conflict. */
export function renameProposalFile(
  writer: FileWriter,
  { fileId, name, before }: Wanted,
): Promise<ChangedFiles<Renamed>> {
  const { challengeId } = writer.thing
  return changeProposalFiles<Renamed>(writer, {
    wanted: (files) =>
      files.map((file) => (file.id === fileId ? { ...file, name: nameOf(name, file) } : file)),
    write: async (tx, held) => {
      const file = held.find(({ id }) => id === fileId)
      if (!file) return { result: { kind: 'gone' }, told: null }
      const next = nameOf(name, file)
      if (next === file.name) return { result: { kind: 'done' }, told: null }
      if (file.name !== before) return { result: { kind: 'renamed' }, told: null }
      await tx.proposalFile.updateMany({
        where: { id: fileId, removedAt: null },
        data: { sealedName: seal(next, sealContext(challengeId)) },
      })
      const values = { file: { id: fileId, before: file.name, name: next } }
      return { result: { kind: 'done' }, told: { action: 'proposal.fileRenamed', values } }
    },
  })
}
