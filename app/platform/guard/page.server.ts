import { data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { isAllowed, type PermissionKey } from '~/domain/permission/matrix'
import { standingToPerson } from '~/domain/permission/standing'
import { translate } from '~/i18n/messages.server'
import type { Translate } from '~/i18n/translate'
import { type Locale, localeOf, path } from '~/paths'
import type { Viewer } from '~/platform/session/viewer.server'
import { Authorized } from './authorized.server'
import { notFound } from './not-found.server'
import { keepTyped } from './resume.server'

export type PageArguments = Pick<LoaderFunctionArgs, 'request' | 'context' | 'params'>
export type Page = { locale: Locale; t: Translate; viewer: Viewer | null }
export type ViewerPage = Page & { viewer: Viewer }

/** Marks a page that everybody may see. It still learns who looks, to show what fits. */
export async function publicPage({ request, context }: PageArguments): Promise<Page> {
  const locale = localeOf(new URL(request.url).pathname)
  return { locale, t: translate(locale), viewer: await context.viewer() }
}

/**
 * A page for signed-in people.
 * @throws Response redirect to the log-in; for a form sent after the session has ended, 401 with the typed
 *   values kept, so that they can be sent again after the log-in
 */
export async function requireViewer(args: PageArguments): Promise<ViewerPage> {
  const page = await publicPage(args)
  if (page.viewer) return { ...page, viewer: page.viewer }
  const { pathname, search } = new URL(args.request.url)
  if (args.request.method === 'GET' || args.request.method === 'HEAD') {
    const target = pathname.replace(/\.data$/, '') + withoutRouteHints(search)
    throw redirect(`${path(page.locale, 'logIn')}?${new URLSearchParams({ weiter: target })}`)
  }
  throw data({ kind: 'sessionExpired', kept: await keepTyped(args.request) }, { status: 401 })
}

/**
 * A page for holders of a permission that belongs to no single thing, such as the administration.
 * @throws Response 404 for everybody else
 */
export async function requirePermission<Key extends PermissionKey>(args: PageArguments, key: Key) {
  const page = await requireViewer(args)
  const standing = { ...standingToPerson(page.viewer, page.viewer.id), relation: 'foreign' } as const
  const authorized = Authorized.judge(key, page.viewer, standing, null)
  if (!authorized) throw notFound()
  return { ...page, authorized }
}

/** Whether somebody holds such a permission: for navigation. */
export function holdsPermission(viewer: Viewer | null, key: PermissionKey): boolean {
  if (!viewer) return false
  return isAllowed(key, { ...standingToPerson(viewer, viewer.id), relation: 'foreign' })
}

function withoutRouteHints(search: string): string {
  const parameters = new URLSearchParams(search)
  parameters.delete('_routes')
  parameters.delete('index')
  return parameters.size > 0 ? `?${parameters}` : ''
}
