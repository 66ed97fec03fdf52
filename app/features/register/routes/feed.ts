// Feed readers look here for new and changed entries of the register.
import { type PageArguments, publicPage } from '~/platform/guard/page.server'
import { taggedAnswer } from '~/platform/lists/tagged-answer.server'
import { feedOfRegister } from '../operations/register-feed.server'

export async function loader(args: PageArguments) {
  const words = await publicPage(args)
  return taggedAnswer(args.request, await feedOfRegister(words), {
    'Content-Type': 'application/atom+xml; charset=utf-8',
  })
}
