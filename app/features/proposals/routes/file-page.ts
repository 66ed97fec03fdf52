// The picture of one page of a file, for those who may have the file.
import { fileContext } from '~/domain/proposal/seal'
import { pictureAnswer } from '~/platform/files/file-answer.server'
import { streamSealedFile } from '~/platform/files/sealed-files.server'
import { notFound } from '~/platform/guard/not-found.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { requireProposalFile } from '../operations/require-proposal-file.server'

export async function loader(args: PageArguments) {
  const { proposal, row, sent } = await requireProposalFile(args)
  const picture = row.previews.find(({ page }) => String(page) === args.params['pageNumber'])
  // What a reader may not have as a file is not shown in pictures either.
  if (!picture || !sent) throw notFound()
  const context = fileContext(proposal.challengeId, row.id, `page${picture.page}`)
  return pictureAnswer(args.request, {
    ...picture,
    open: () => streamSealedFile(picture.storageKey, context),
  })
}
