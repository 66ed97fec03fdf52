import { Form } from '@remix-run/react'
import type { PlatformRole } from '~/domain/permission/matrix'
import { useLanguage } from '~/i18n/context'
import type { Translate } from '~/i18n/translate'
import { path } from '~/paths'
import { Anchor } from '~/ui/anchor'
import { ButtonLink } from '~/ui/button-link'
import { Menu } from '~/ui/menu'

/** What the frame knows of the person who is signed in. */
export type FrameViewer = {
  displayName: string
  unread: number
  seesAdministration: boolean
  /** for people with several organisations: the name of the one they work for now, null for all */
  choice?: { workingFor: string | null } | null
  /** for the navigation of the administration */
  platformRole?: PlatformRole
}

/** Log-in and sign-up for visitors, a menu for people who are signed in. */
export function AccountMenu({ viewer }: { viewer: FrameViewer | null }) {
  const { t, locale } = useLanguage()
  if (!viewer) {
    return (
      <>
        <ButtonLink look="tertiary" href={path(locale, 'logIn')}>
          {t('shell.account.logIn')}
        </ButtonLink>
        <ButtonLink look="secondary" href={path(locale, 'signUp')}>
          {t('shell.account.signUp')}
        </ButtonLink>
      </>
    )
  }
  const notifications =
    viewer.unread > 0 ? t('shell.account.unread', { count: viewer.unread }) : t('shell.account.notifications')
  const links = [
    { href: path(locale, 'workspace'), label: t('shell.account.workspace') },
    ...(viewer.choice
      ? [{ href: path(locale, 'workingFor'), label: choiceText(t, viewer.choice.workingFor) }]
      : []),
    { href: path(locale, 'notifications'), label: notifications },
    { href: path(locale, 'account'), label: t('shell.account.settings') },
    ...(viewer.seesAdministration
      ? [{ href: path(locale, 'administration'), label: t('shell.account.administration') }]
      : []),
  ]
  return (
    <Menu label={viewer.displayName}>
      {links.map((link) => (
        <li key={link.href}>
          <Anchor href={link.href}>{link.label}</Anchor>
        </li>
      ))}
      <li>
        <Form method="post" action={path(locale, 'logOut')}>
          <button type="submit" className="ui-menu__button">
            {t('shell.account.logOut')}
          </button>
        </Form>
      </li>
    </Menu>
  )
}

function choiceText(t: Translate, name: string | null): string {
  return name === null ? t('account.workingFor.menuAll') : t('account.workingFor.menu', { name })
}
