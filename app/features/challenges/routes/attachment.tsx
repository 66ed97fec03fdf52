// Whoever may see a challenge takes its files from here, as downloads.

import { fileAnswer } from '~/platform/files/file-answer.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { requireAttachment } from '../operations/require-attachment.server'

export async function loader(args: PageArguments) {
  const { attachment, isPublic } = await requireAttachment(args)
  return fileAnswer(args.request, attachment, isPublic)
}
