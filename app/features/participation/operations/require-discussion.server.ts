import { idParameter, notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, publicPage } from '~/platform/guard/page.server'
import { findSubject } from '../subjects/registry.server'

/**
 * The guard of a discussion: everybody may read it where everybody may read what it is about.
 * @throws Response 404 where there is no such thing or it is not public
 */
export async function requireDiscussion(args: PageArguments) {
  const page = await publicPage(args)
  const subject = await findSubject(
    args.params['subjectType'] ?? '',
    idParameter(args.params, 'subjectId'),
    new Date(),
  )
  if (!subject) throw notFound()
  return { ...page, subject }
}
