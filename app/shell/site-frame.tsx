import { useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Brand } from '~/ui/brand'
import type { NavigationItem } from '~/ui/navigation'
import { PageShell } from '~/ui/page-shell'
import { SiteHeader } from '~/ui/site-header'
import { StateBar } from '~/ui/state-bar'
import { AccountMenu, type FrameViewer } from './account-menu'
import { Announcements, type ShownAnnouncement } from './announcements'
import { Footer } from './footer'
import { LanguageSwitch } from './language-switch'
import { SearchBox } from './search-box'

const MAIN_PAGES = [
  ['challengeList', 'shell.nav.challenges'],
  ['pilotList', 'shell.nav.pilots'],
  ['consultationList', 'shell.nav.participation'],
  ['registerList', 'shell.nav.register'],
  ['providerList', 'shell.nav.providers'],
  ['researchList', 'shell.nav.research'],
  ['authorityList', 'shell.nav.authorities'],
] as const

type Props = {
  viewer: FrameViewer | null
  isDemo: boolean
  announcements?: readonly ShownAnnouncement[]
  children: ReactNode
}

/** Header, navigation and footer around every page. */
export function SiteFrame({ viewer, isDemo, announcements = [], children }: Props) {
  const { t, locale } = useLanguage()
  const { pathname } = useLocation()
  const itemOf = (href: string, label: string): NavigationItem => {
    const current = currentness(pathname, href)
    return { href, label, ...(current && { current }) }
  }
  const items = MAIN_PAGES.map(([page, key]) => itemOf(path(locale, page), t(key)))
  const searchPage = itemOf(path(locale, 'search'), t('search.title'))
  return (
    <PageShell
      skipLabel={t('shell.skipToContent')}
      stateBar={<StateBar text={t('shell.stateBar')} />}
      banner={isDemo && t('shell.demo')}
      notices={<Announcements announcements={announcements} />}
      header={
        <SiteHeader
          brand={<Brand href={path(locale, 'home')} name={t('shell.name')} claim={t('shell.claim')} />}
          navigation={{ label: t('shell.mainNavigation'), menuLabel: t('shell.menu'), items }}
          search={{ box: <SearchBox />, page: searchPage }}
          accountMenu={<AccountMenu viewer={viewer} />}
          languageSwitch={<LanguageSwitch />}
        />
      }
      footer={<Footer />}
    >
      {children}
    </PageShell>
  )
}

function currentness(pathname: string, href: string): NavigationItem['current'] {
  if (pathname === href) return 'page'
  return pathname.startsWith(`${href}/`) ? 'section' : undefined
}
