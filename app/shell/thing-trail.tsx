import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'

type Props = {
  current: string
  /** the last step is a text of the authority, which is in German */
  isGerman?: boolean
  /** the public list of such things */
  list: { href: string; label: string }
  /** the step before: the thing that the page is about, by its German title */
  thing?: { href: string; title: string } | undefined
  /** for those who manage it the way begins in their workspace */
  isManaged: boolean
}

/** The way back from a page about a thing: to the thing, and to the list of all, or to the workspace. */
export function ThingTrail({ current, isGerman = false, list, thing, isManaged }: Props) {
  const { t, locale } = useLanguage()
  const german = locale === 'de' ? undefined : 'de'
  const first = isManaged ? { href: path(locale, 'workspace'), label: t('account.workspace.title') } : list
  const second = thing && { href: thing.href, label: thing.title, lang: german }
  return (
    <Breadcrumbs
      label={t('shell.breadcrumbs')}
      items={second ? [first, second] : [first]}
      current={current}
      currentLang={isGerman ? german : undefined}
    />
  )
}
