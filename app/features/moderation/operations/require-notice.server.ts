import { networkKey } from '~/domain/account/network'
import { db } from '~/platform/database/client.server'
import { notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, publicPage } from '~/platform/guard/page.server'
import { countAttempt } from '~/platform/rate-limit.server'
import { tokenId } from '~/platform/token-id.server'

const TOKEN = /^[0-9a-f]{64}$/

/**
 * The guard of the status of a report: whoever knows its secret address. Every guess is answered alike and counted.
 * @throws Response 404 where there is none, 429 after many guesses from one network
 */
export async function requireNotice(args: PageArguments) {
  const page = await publicPage(args)
  const { token = '' } = args.params
  const notice = TOKEN.test(token)
    ? await db.notice.findUnique({
        where: { tokenHash: tokenId(token) },
        include: { case: { select: { id: true, number: true, year: true, itemType: true, itemId: true } } },
      })
    : null
  if (notice) return { ...page, notice, token }
  const limit = await countAttempt('noticeToken', networkKey(args.context.network))
  throw limit.ok ? notFound() : new Response(null, { status: 429 })
}
