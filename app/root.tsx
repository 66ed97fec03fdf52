import type { LoaderFunctionArgs } from '@remix-run/node'
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLoaderData,
  useLocation,
  useMatches,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { workingFor } from '~/domain/organisation/working-for'
import { CatalogueProvider, useLanguage } from '~/i18n/context'
import { configuration } from '~/platform/configuration.server'
import { isDemoInstallation } from '~/platform/demo-marker.server'
import { holdsPermission, publicPage } from '~/platform/guard/page.server'
import { shownAnnouncements } from '~/platform/public-data/announcements.server'
import { catalogueDifference } from '~/platform/public-data/public-data.server'
import { takeToast } from '~/platform/session/toast.server'
import { countUnread } from '~/platform/session/unread.server'
import { ErrorPage } from '~/shell/error-page'
import { ErrorTitle } from '~/shell/error-title'
import { PRINT_VIEW } from '~/shell/print-view'
import { ShareTags } from '~/shell/share-tags'
import { SiteFrame } from '~/shell/site-frame'
import { usePageFocus } from '~/shell/use-page-focus'
import { SheetBanner } from '~/ui/print-sheet'
import stylesheet from '~/ui/styles.css?url'
import { ToastRegion } from '~/ui/toast-region'

/** Only an error page takes its title from here: none, since `ErrorTitle` writes it in the language of the page. */
export const meta = () => []

export const links = () => [
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

/** What the frame shows: who is signed in, what is new, whether this is a demonstration, what is announced. */
export async function loader(args: LoaderFunctionArgs) {
  const { viewer, locale } = await publicPage(args)
  const everybodys = {
    isDemo: await isDemoInstallation(),
    publicUrl: knownPublicUrl(),
    announcements: shownAnnouncements(locale, new Date()),
    catalogue: catalogueDifference(locale),
  }
  if (!viewer) return { ...everybodys, viewer: null, toast: null }
  const frame = {
    displayName: viewer.displayName,
    platformRole: viewer.platformRole,
    unread: await countUnread(viewer.id),
    seesAdministration: holdsPermission(viewer, 'administration.view'),
    choice: choiceOf(viewer.memberships.filter((one) => one.isActive).length, workingFor(viewer)),
  }
  return { ...everybodys, viewer: frame, toast: await takeToast(viewer) }
}

function knownPublicUrl(): string | null {
  const { publicUrl, isPublicUrlKnown } = configuration()
  return isPublicUrlKnown ? publicUrl : null
}

function choiceOf(organisations: number, chosen: { name: string } | null) {
  return organisations > 1 ? { workingFor: chosen?.name ?? null } : null
}

export function Layout({ children }: { children: ReactNode }) {
  const { locale } = useLanguage()
  const known = useRouteLoaderData<typeof loader>('root')
  const { search } = useLocation()
  usePageFocus()
  return (
    <html lang={locale} data-kern-theme="auto">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <ErrorTitle />
        <ShareTags publicUrl={known?.publicUrl ?? null} search={search} />
        <Links />
      </head>
      <body>
        <CatalogueProvider difference={known?.catalogue ?? null}>{children}</CatalogueProvider>
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  )
}

export default function App() {
  const { t } = useLanguage()
  const isSheet = useMatches().some(({ handle }) => handle === PRINT_VIEW)
  const { viewer, isDemo, toast, announcements } = useLoaderData<typeof loader>()
  if (isSheet) {
    return (
      <>
        {isDemo && <SheetBanner>{t('shell.demo')}</SheetBanner>}
        <Outlet />
      </>
    )
  }
  return (
    <SiteFrame viewer={viewer} isDemo={isDemo} announcements={announcements}>
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
    <SiteFrame
      viewer={known?.viewer ?? null}
      isDemo={known?.isDemo ?? false}
      announcements={known?.announcements ?? []}
    >
      <ErrorPage />
    </SiteFrame>
  )
}
