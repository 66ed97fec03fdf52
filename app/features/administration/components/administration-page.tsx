import { useLocation, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { isGranted, type PermissionKey, type PlatformRole } from '~/domain/permission/matrix'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Anchor } from '~/ui/anchor'
import { Container } from '~/ui/container'
import { Disclosure } from '~/ui/disclosure'
import { HeadlineGroup } from '~/ui/headline-group'
import { ADMINISTRATION_MENU } from './administration-menu'

type Props = { title: string; lead?: string; preline?: string; trail?: ReactNode; children: ReactNode }

/** A page of the administration: the navigation of all its pages beside the matter, folded on a phone. */
export function AdministrationPage({ title, lead, preline, trail, children }: Props) {
  const { t } = useLanguage()
  return (
    <Container>
      <div className="grid gap-32 lg:grid-cols-[14rem_minmax(0,1fr)] lg:gap-48">
        <div>
          <div className="lg:hidden">
            <Disclosure summary={t('administration.menu')}>
              <Menu />
            </Disclosure>
          </div>
          <div className="hidden lg:block">
            <Menu />
          </div>
        </div>
        <div className="ui-stack min-w-0">
          {trail}
          <HeadlineGroup title={title} {...(preline && { preline })} {...(lead && { lead })} />
          {children}
        </div>
      </div>
    </Container>
  )
}

/** What a role holds; the page itself asks for the second factor. */
const OUTSIDE = { relation: 'foreign', organisationRole: null, secondFactor: false } as const

type Root = { viewer: { platformRole: PlatformRole } | null }

function Menu() {
  const { t, locale } = useLanguage()
  const { pathname } = useLocation()
  const platformRole = useRouteLoaderData<Root>('root')?.viewer?.platformRole ?? null
  const mayOpen = (permission: PermissionKey) => isGranted(permission, { ...OUTSIDE, platformRole })
  const groups = ADMINISTRATION_MENU.map(({ group, entries }) => ({
    group,
    entries: entries.filter((entry) => mayOpen(entry.permission)),
  })).filter(({ entries }) => entries.length > 0)
  return (
    <nav aria-label={t('administration.menu')} className="ui-side-navigation">
      {groups.map(({ group, entries }) => (
        <div key={group}>
          <p className="text-muted text-small">{t(`administration.menu.group.${group}`)}</p>
          <ul>
            {entries.map(({ page }) => {
              const href = path(locale, page)
              const isBelow = page !== 'administration' && pathname.startsWith(`${href}/`)
              const current = pathname === href ? 'page' : isBelow ? 'true' : undefined
              return (
                <li key={page}>
                  <Anchor href={href} aria-current={current}>
                    {t(`administration.menu.${page}`)}
                  </Anchor>
                </li>
              )
            })}
          </ul>
        </div>
      ))}
    </nav>
  )
}
