// The search field of every page asks here what goes on like what somebody is typing. Nobody looks at it as a page.
import { type PageArguments, publicPage } from '~/platform/guard/page.server'
import { retryAfter } from '~/platform/retry-after'
import { readText } from '../operations/read-search.server'
import { countSuggestions } from '../operations/search-limit.server'
import { isSuggestible, suggestThings } from '../operations/suggest-things.server'
import { PARAMETERS } from '../search-address'

export async function loader(args: PageArguments) {
  const { locale, viewer } = await publicPage(args)
  const typed = readText(new URL(args.request.url).searchParams.get(PARAMETERS.text))
  if (!isSuggestible(typed)) return Response.json({ suggestions: [] })
  const limit = await countSuggestions(args, viewer)
  if (!limit.ok)
    return Response.json({ suggestions: [] }, { status: 429, headers: retryAfter(limit.retryAt) })
  const suggestions = await suggestThings(typed, locale, new Date(), args.request.signal)
  return Response.json({ suggestions })
}
