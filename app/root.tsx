import type { LoaderFunctionArgs } from '@remix-run/node'
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLoaderData,
  useMatches,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n/context'
import { isDemoInstallation } from '~/platform/demo-marker.server'
import { holdsPermission, publicPage } from '~/platform/guard/page.server'
import { takeToast } from '~/platform/session/toast.server'
import { countUnread } from '~/platform/session/unread.server'
import { ErrorPage } from '~/shell/error-page'
import { PRINT_VIEW } from '~/shell/print-view'
import { SiteFrame } from '~/shell/site-frame'
import { SheetBanner } from '~/ui/print-sheet'
import stylesheet from '~/ui/styles.css?url'
import { ToastRegion } from '~/ui/toast-region'

/** For error pages, which have no data: the bare name. */
export { pageMeta as meta } from '~/shell/page-meta'

export const links = () => [
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

/** What the frame shows: who is signed in, what is new, whether this is a demonstration. */
export async function loader(args: LoaderFunctionArgs) {
  const { viewer } = await publicPage(args)
  const isDemo = await isDemoInstallation()
  if (!viewer) return { viewer: null, isDemo, toast: null }
  const frame = {
    displayName: viewer.displayName,
    unread: await countUnread(viewer.id),
    seesAdministration: holdsPermission(viewer, 'administration.view'),
  }
  return { viewer: frame, isDemo, toast: await takeToast(viewer) }
}

export function Layout({ children }: { children: ReactNode }) {
  const { locale } = useLanguage()
  return (
    <html lang={locale} data-kern-theme="auto">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  )
}

export default function App() {
  const { t } = useLanguage()
  const { viewer, isDemo, toast } = useLoaderData<typeof loader>()
  const isSheet = useMatches().some(({ handle }) => handle === PRINT_VIEW)
  if (isSheet) {
    return (
      <>
        {isDemo && <SheetBanner>{t('shell.demo')}</SheetBanner>}
        <Outlet />
      </>
    )
  }
  return (
    <SiteFrame viewer={viewer} isDemo={isDemo}>
      <ToastRegion
        {...(toast && { toast: { tone: toast.tone, text: (t as (key: string) => string)(toast.key) } })}
      />
      <Outlet />
    </SiteFrame>
  )
}

export function ErrorBoundary() {
  const known = useRouteLoaderData<typeof loader>('root')
  return (
    <SiteFrame viewer={known?.viewer ?? null} isDemo={known?.isDemo ?? false}>
      <ErrorPage />
    </SiteFrame>
  )
}
