import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'

type Props = {
  current: string
  /** the last step is a text of the authority, which is in German */
  isGerman?: boolean
  entry?: { id: string; name: string }
  isManaged?: boolean
}

/** The way back: to the entry, and to the register, or to the workspace for those who manage it. */
export function RegisterTrail({ current, isGerman = false, entry, isManaged = false }: Props) {
  const { t, locale } = useLanguage()
  const german = locale === 'de' ? undefined : 'de'
  const first = isManaged
    ? { href: path(locale, 'workspace'), label: t('account.workspace.title') }
    : { href: path(locale, 'registerList'), label: t('register.list.title') }
  const page = isManaged ? 'registerManage' : 'registerEntry'
  const second = entry && {
    href: path(locale, page, { entryId: entry.id }),
    label: entry.name,
    lang: german,
  }
  return (
    <Breadcrumbs
      label={t('shell.breadcrumbs')}
      items={second ? [first, second] : [first]}
      current={current}
      currentLang={isGerman ? german : undefined}
    />
  )
}
