import { PROPOSAL_FILE_LIMITS } from '~/domain/file/proposal-file-limits'
import { fileContext } from '~/domain/proposal/seal'
import type { ReceivedFile } from '~/platform/files/file-store.server'
import { readUploadWith, type UploadedFile } from '~/platform/files/read-upload.server'
import { receiveSealed } from '~/platform/files/sealed-files.server'
import { newId } from '~/platform/new-id.server'

/** A file that arrived for a proposal: on the disk it is sealed for the id that its record will have. */
export type ReceivedProposalFile = ReceivedFile & { id: string }
export type UploadedProposalFile = UploadedFile<ReceivedProposalFile>

/**
 * Reads a form with files for a proposal; they are encrypted from their first byte on.
 * @throws Response as `readUpload` does
 */
export function receiveProposalFiles(request: Request, challengeId: string) {
  const receive = async (source: AsyncIterable<Uint8Array>, mostBytes: number) => {
    const id = newId()
    const received = await receiveSealed(source, mostBytes, fileContext(challengeId, id))
    return received && { ...received, id }
  }
  return readUploadWith<ReceivedProposalFile>(receive, request, PROPOSAL_FILE_LIMITS.section)
}
