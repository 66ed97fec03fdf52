// The team takes the files of its proposal from here, and after the opening the authority those that were submitted.
import { fileAnswer } from '~/platform/files/file-answer.server'
import { streamSealedFile } from '~/platform/files/sealed-files.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { noteFileReading } from '../operations/note-file-reading.server'
import { requireProposalFile } from '../operations/require-proposal-file.server'
import { notReady } from '../operations/unready-file.server'

export async function loader(args: PageArguments) {
  const page = await requireProposalFile(args)
  const { t, row, name, sent, number } = page
  if (!sent) return notReady(row, t)
  if (page.side === 'authority' && number !== null)
    await noteFileReading(page.authorized, { fileId: row.id, number })
  const { context, ...file } = sent
  const open = () => streamSealedFile(file.storageKey, context)
  return fileAnswer(args.request, { ...file, name, mediaType: row.mediaType, open }, false)
}
