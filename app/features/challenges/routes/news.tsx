// Feed readers look here for what is new with one challenge.
import type { PageArguments } from '~/platform/guard/page.server'
import { taggedAnswer } from '~/platform/lists/tagged-answer.server'
import { feedOfNews } from '../operations/challenge-feeds.server'
import { requirePublicChallenge } from '../operations/require-public-challenge.server'

export async function loader(args: PageArguments) {
  const { challenge, ...words } = await requirePublicChallenge(args)
  return taggedAnswer(args.request, await feedOfNews(challenge, words), {
    'Content-Type': 'application/atom+xml; charset=utf-8',
  })
}
