import { roomInProposal } from '~/domain/file/proposal-file-limits'
import type { FileSection } from '~/domain/proposal/file-sections'
import { fileContext, sealContext } from '~/domain/proposal/seal'
import { openReceived } from '~/platform/files/sealed-files.server'
import { type KeptFile, type RefusedFile, type Taken, takeFiles } from '~/platform/files/take-files.server'
import { seal } from '~/platform/seal.server'
import { type ChangedFiles, changeProposalFiles, type FileWriter } from './change-proposal-files.server'
import { type FileParts, PROPOSAL_FILE_PARTS } from './proposal-file-parts.server'
import type { UploadedProposalFile } from './receive-proposal-files.server'

type Sound = KeptFile & { id: string; section: FileSection; mediaType: string }
type Options = { section: FileSection; unnamed: string; parts?: Pick<FileParts, 'inspect'> }

/**
 * Adds the files of a form to a proposal, each for itself. The transaction that records them asks whether it is
 * still time; everything that arrived too late is removed.
 * @param options `unnamed` is what a file is called that brought no name
 */
export function addProposalFiles(
  writer: FileWriter,
  files: readonly UploadedProposalFile[],
  { section, unnamed, parts = PROPOSAL_FILE_PARTS }: Options,
): Promise<ChangedFiles<Taken>> {
  return takeFiles(files, {
    unnamed,
    lookInto: async (received) => {
      const { id } = received
      const bytes = await openReceived(received, fileContext(writer.thing.challengeId, id))
      const look = await parts.inspect(bytes).finally(bytes.close)
      if (!look.ok) return look
      return { ok: true, kind: look.kind, found: { id, section, mediaType: look.mediaType } }
    },
    record: (sound) => record(writer, sound),
  })
}

function record(writer: FileWriter, sound: readonly Sound[]) {
  const { id: proposalId, challengeId } = writer.thing
  return changeProposalFiles(writer, {
    wanted: (files) => [...files, ...sound.map(({ storageKey: _place, ...file }) => file)],
    write: async (tx, held, at) => {
      const added: Sound[] = []
      const refused: RefusedFile[] = []
      for (const file of sound) {
        const reason = roomInProposal(file, [...held, ...added])
        if (reason) refused.push({ name: file.name, reason })
        else added.push(file)
      }
      const last = Math.max(0, ...held.map(({ position }) => position))
      await tx.proposalFile.createMany({
        data: added.map(({ name, ...file }, index) => ({
          ...file,
          proposalId,
          sealedName: seal(name, sealContext(challengeId)),
          position: last + index + 1,
          uploadedById: writer.actor.id,
          createdAt: at,
        })),
      })
      const values = { files: added.map(({ storageKey: _place, ...file }) => file) }
      const told = added.length === 0 ? null : { action: 'proposal.filesAdded', values }
      return { result: { added, refused }, told }
    },
  })
}
