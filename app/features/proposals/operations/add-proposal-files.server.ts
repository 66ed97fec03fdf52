import { shownFileName } from '~/domain/file/file-name'
import type { FileRefusal } from '~/domain/file/file-refusal'
import { roomInProposal } from '~/domain/file/proposal-file-limits'
import type { CopyFile } from '~/domain/proposal/copy'
import type { FileSection } from '~/domain/proposal/file-sections'
import { fileContext, sealContext } from '~/domain/proposal/seal'
import { discardFile, keepFile, removeStoredFile } from '~/platform/files/file-store.server'
import { openReceived } from '~/platform/files/sealed-files.server'
import { seal } from '~/platform/seal.server'
import { type ChangedFiles, changeProposalFiles, type FileWriter } from './change-proposal-files.server'
import { type FileParts, PROPOSAL_FILE_PARTS } from './proposal-file-parts.server'
import type { UploadedProposalFile } from './receive-proposal-files.server'

/** A file that was not taken, by its name as it is shown, and why. */
export type RefusedFile = { name: string; reason: FileRefusal }
export type AddedFiles = { added: string[]; refused: RefusedFile[] }
type Sound = CopyFile & { storageKey: string }
type Options = { section: FileSection; unnamed: string; parts?: Pick<FileParts, 'inspect'> }

/**
 * Adds the files of a form to a proposal, each for itself: what is wrong with one keeps no other from its place.
 * Their content is on the disk before the short transaction that records them and that asks whether it is still
 * time; what gets no record is removed, and so is everything that arrived too late.
 * @param options `unnamed` is what a file is called that brought no name
 */
export async function addProposalFiles(
  writer: FileWriter,
  files: readonly UploadedProposalFile[],
  { section, unnamed, parts = PROPOSAL_FILE_PARTS }: Options,
): Promise<ChangedFiles<AddedFiles>> {
  const sound: Sound[] = []
  const refused: RefusedFile[] = []
  try {
    for (const file of files) {
      const looked = await lookInto(writer.thing.challengeId, file, { section, unnamed, parts })
      if ('reason' in looked) refused.push(looked)
      else sound.push(looked)
    }
    const changed = await record(writer, sound)
    const recorded = changed.ok ? changed.result.added : []
    // After an error nobody knows whether the records were written: the nightly job looks them up then.
    for (const file of sound) if (!recorded.includes(file)) await removeStoredFile(file.storageKey)
    if (!changed.ok) return changed
    const added = recorded.map(({ name }) => name)
    return { ok: true, result: { added, refused: [...refused, ...changed.result.refused] } }
  } finally {
    for (const file of files) if ('received' in file) await discardFile(file.received)
  }
}

async function lookInto(
  challengeId: string,
  file: UploadedProposalFile,
  { section, unnamed, parts }: Required<Options>,
): Promise<Sound | RefusedFile> {
  // Of a file that is not taken nobody knows what it is: the name keeps its own ending.
  const asSent = { name: shownFileName(file.name, null, unnamed) }
  if (!('received' in file)) return { ...asSent, reason: file.reason }
  const { id, byteLength, sha256 } = file.received
  const bytes = await openReceived(file.received, fileContext(challengeId, id))
  const look = await parts.inspect(bytes).finally(bytes.close)
  if (!look.ok) return { ...asSent, reason: look.reason }
  const name = shownFileName(file.name, look.kind, unnamed)
  const storageKey = await keepFile(file.received)
  return { id, section, name, mediaType: look.mediaType, byteLength, sha256, storageKey }
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
