import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'

type Props = {
  challengeId: string
  title: string
  current: string
  /** pages between the management of the challenge and this one */
  between?: readonly { href: string; label: string }[]
}

/** The way back from a page about one's own challenge: to its management, and to the workspace. */
export function ManagedTrail({ challengeId, title, current, between = [] }: Props) {
  const { t, locale } = useLanguage()
  return (
    <Breadcrumbs
      label={t('shell.breadcrumbs')}
      items={[
        { href: path(locale, 'workspace'), label: t('account.workspace.title') },
        { href: path(locale, 'challengeManage', { challengeId }), label: title },
        ...between,
      ]}
      current={current}
    />
  )
}

/** The way back from a public page about a challenge: to the challenge, and to the list. */
export function PublicTrail({ challengeId, title, current }: Omit<Props, 'between'>) {
  const { t, locale } = useLanguage()
  return (
    <Breadcrumbs
      label={t('shell.breadcrumbs')}
      items={[
        { href: path(locale, 'challengeList'), label: t('challenge.list.title') },
        { href: path(locale, 'challenge', { challengeId }), label: title },
      ]}
      current={current}
    />
  )
}
