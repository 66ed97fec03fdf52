import { ASSESSMENT_KINDS } from '~/domain/assessment/kinds'
import type { PermissionKey } from '~/domain/permission/matrix'
import { notFound } from '~/platform/guard/not-found.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { requireChallenge } from './require-challenge.server'

/**
 * The guard of the pages about one check of a challenge.
 * @throws Response 404 where there is no such check or challenge, or the permission is not held
 */
export async function requireAssessment<Key extends PermissionKey>(args: PageArguments, key: Key) {
  const page = await requireChallenge(args, key)
  const kind = ASSESSMENT_KINDS.find((one) => one === args.params['kind'])
  if (!kind) throw notFound()
  return { ...page, kind }
}
