import { db } from '~/platform/database/client.server'
import { idParameter, notFound } from '~/platform/guard/not-found.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { requireVisibleChallenge } from './require-challenge.server'

/**
 * The guard of an attachment: who may see the challenge may have its files, and nobody else learns that there are
 * any.
 * @throws Response 404 where the challenge is not visible, or has no such attachment any more
 */
export async function requireAttachment(args: PageArguments) {
  const page = await requireVisibleChallenge(args)
  const id = idParameter(args.params, 'attachmentId')
  const attachment = await db.attachment.findFirst({
    where: { id, challengeId: page.challenge.id, removedAt: null },
  })
  if (!attachment) throw notFound()
  return { ...page, attachment }
}
