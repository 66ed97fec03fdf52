// The search field of every page asks here what goes on like what somebody is typing. Nobody looks at it as a page.
import { type PageArguments, publicPage } from '~/platform/guard/page.server'
import { readText } from '../operations/read-search.server'
import { suggestThings } from '../operations/suggest-things.server'
import { PARAMETERS } from '../search-address'

export async function loader(args: PageArguments) {
  const { locale } = await publicPage(args)
  const typed = readText(new URL(args.request.url).searchParams.get(PARAMETERS.text))
  const suggestions = await suggestThings(typed, locale, new Date(), args.request.signal)
  return Response.json({ suggestions })
}
