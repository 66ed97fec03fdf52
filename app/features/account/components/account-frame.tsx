import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { SideNavigation } from '~/ui/side-navigation'
import { Split } from '~/ui/split'
import { TextLink } from '~/ui/text-link'
import { ACCOUNT_PAGES, type AccountPage } from '../account-pages'

type Props = { current: AccountPage; title: string; lead?: string; children: ReactNode }

/** A page of one's own account, with the way to the others beside it. */
export function AccountFrame({ current, title, lead, children }: Props) {
  const { t, locale } = useLanguage()
  return (
    <Container>
      <HeadlineGroup title={title} {...(lead && { lead })} />
      <Split
        aside={
          <SideNavigation id="account-pages" title={t('account.nav.title')}>
            <ul>
              {ACCOUNT_PAGES.map(({ page, label }) => (
                <li key={page}>
                  <TextLink href={path(locale, page)} aria-current={page === current ? 'page' : undefined}>
                    {t(label)}
                  </TextLink>
                </li>
              ))}
            </ul>
          </SideNavigation>
        }
      >
        {children}
      </Split>
    </Container>
  )
}
