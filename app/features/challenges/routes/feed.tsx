// Feed readers look here for new challenges.
import { type PageArguments, publicPage } from '~/platform/guard/page.server'
import { taggedAnswer } from '~/platform/lists/tagged-answer.server'
import { feedOfChallenges } from '../operations/challenge-feeds.server'

export async function loader(args: PageArguments) {
  const words = await publicPage(args)
  return taggedAnswer(args.request, await feedOfChallenges(words), {
    'Content-Type': 'application/atom+xml; charset=utf-8',
  })
}
