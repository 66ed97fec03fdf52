import { data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { isGranted, type PermissionKey } from '~/domain/permission/matrix'
import { standingToPerson } from '~/domain/permission/standing'
import { translate } from '~/i18n/messages.server'
import type { Translate } from '~/i18n/translate'
import { type Locale, localeOf, path } from '~/paths'
import { readToken } from '~/platform/session/read-token.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { authorize } from './authorized.server'
import { keepTyped } from './resume.server'
import { rememberAsking } from './second-factor.server'
import { targetOf } from './target'

export type PageArguments = Pick<LoaderFunctionArgs, 'request' | 'context' | 'params'>
export type Page = { locale: Locale; t: Translate; viewer: Viewer | null }
export type ViewerPage = Page & { viewer: Viewer }

/** Marks a page that everybody may see. It still learns who looks, to show what fits. */
export async function publicPage({ request, context }: PageArguments): Promise<Page> {
  const locale = localeOf(new URL(request.url).pathname)
  const viewer = await context.viewer()
  if (viewer) await rememberAsking(viewer, request)
  return { locale, t: translate(locale), viewer }
}

/**
 * A page for signed-in people.
 * @throws Response redirect to the log-in; for a form sent after the session has ended, or by somebody who has
 *   none yet, 401 with the typed values kept, so that they can be sent again after the log-in
 */
export async function requireViewer(args: PageArguments): Promise<ViewerPage> {
  const page = await publicPage(args)
  const { request } = args
  if (page.viewer) return { ...page, viewer: page.viewer }
  if (request.method === 'GET' || request.method === 'HEAD') {
    throw redirect(`${path(page.locale, 'logIn')}?${new URLSearchParams({ weiter: targetOf(request) })}`)
  }
  const hadSession = readToken(request.headers.get('Cookie') ?? '') !== null
  const kind = hadSession ? 'sessionExpired' : 'logInNeeded'
  throw data({ kind, kept: await keepTyped(request) }, { status: 401 })
}

/**
 * A page for holders of a permission that belongs to no single thing, such as the administration.
 * @throws Response 404 for everybody else; the way to the second factor where only that is missing
 */
export async function requirePermission<Key extends PermissionKey>(args: PageArguments, key: Key) {
  const page = await requireViewer(args)
  const standing = { ...standingToPerson(page.viewer, page.viewer.id), relation: 'foreign' } as const
  return { ...page, authorized: authorize(key, page.viewer, standing, null) }
}

/** Whether somebody's role holds such a permission: for navigation. The page itself asks for the second factor. */
export function holdsPermission(viewer: Viewer | null, key: PermissionKey): boolean {
  if (!viewer) return false
  return isGranted(key, { ...standingToPerson(viewer, viewer.id), relation: 'foreign' })
}
