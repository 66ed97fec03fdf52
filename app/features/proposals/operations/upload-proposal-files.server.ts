import type { FileRefusal } from '~/domain/file/file-refusal'
import type { FileSection } from '~/domain/proposal/file-sections'
import { discardFile } from '~/platform/files/file-store.server'
import { parseForm } from '~/platform/forms/parse-form.server'
import { countAttempt } from '~/platform/rate-limit.server'
import { uploadSchema } from '../schema-files'
import { addProposalFiles } from './add-proposal-files.server'
import type { FileWriter } from './change-proposal-files.server'
import { receiveProposalFiles } from './receive-proposal-files.server'

/** What became of a form with files that was not taken as a whole. */
export type UploadAnswer = {
  /** a message about the whole form */
  error?: string
  /** chosen for the files; stands there again */
  section?: FileSection
  added?: readonly string[]
  refused?: readonly { name: string; reason: FileRefusal }[]
}
type Uploaded =
  | { ok: true }
  | {
      ok: false
      status: number
      /** seconds */
      retryAfter?: number
      answer: { upload: UploadAnswer } | { refusal: { reason: string } }
    }

/** Takes a form with files from its first byte to the record, and says of each file what became of it. */
export async function uploadProposalFiles(
  writer: FileWriter,
  request: Request,
  unnamed: string,
): Promise<Uploaded> {
  const counted = await countAttempt('uploadFiles', writer.actor.id)
  if (!counted.ok) {
    const retryAfter = Math.max(1, Math.ceil((counted.retryAt.getTime() - Date.now()) / 1000))
    return { ...failed(429, { error: 'proposalFile.upload.tooOften' }), retryAfter }
  }
  const { form, files } = await receiveProposalFiles(request, writer.thing.challengeId)
  const submission = parseForm(form, uploadSchema)
  if (submission.status !== 'success') {
    for (const file of files) if ('received' in file) await discardFile(file.received)
    return failed(422, { error: 'field.invalid' })
  }
  const { section } = submission.value
  if (files.length === 0) return failed(422, { error: 'proposalFile.upload.nothing', section })
  const added = await addProposalFiles(writer, files, { section, unnamed })
  if (!added.ok) return { ok: false, status: 409, answer: { refusal: added } }
  return added.result.refused.length > 0 ? failed(422, { ...added.result, section }) : { ok: true }
}

function failed(status: number, upload: UploadAnswer) {
  return { ok: false, status, answer: { upload } } as const
}
