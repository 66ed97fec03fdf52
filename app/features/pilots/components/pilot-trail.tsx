import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'

type Props = {
  current: string
  /** the last step is a text of the authority, which is in German */
  isGerman?: boolean
  pilot?: { id: string; title: string }
  /** where the step before leads: to the public page, or to the one of those who run it */
  before?: 'pilot' | 'pilotManage'
}

/** The way back: to the pilot, and to the list of all, or to the workspace for those who run it. */
export function PilotTrail({ current, isGerman = false, pilot, before = 'pilot' }: Props) {
  const { t, locale } = useLanguage()
  const german = locale === 'de' ? undefined : 'de'
  const first =
    before === 'pilotManage'
      ? { href: path(locale, 'workspace'), label: t('account.workspace.title') }
      : { href: path(locale, 'pilotList'), label: t('pilot.list.title') }
  const second = pilot && {
    href: path(locale, before, { pilotId: pilot.id }),
    label: pilot.title,
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
