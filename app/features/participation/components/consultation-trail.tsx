import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'

type Props = {
  current: string
  /** the last step is a text of the authority, which is in German */
  isGerman?: boolean
  consultation?: { id: string; title: string }
  isManaged?: boolean
}

/** The way back: to the consultation, and to the list of all, or to the workspace for those who manage it. */
export function ConsultationTrail({ current, isGerman = false, consultation, isManaged = false }: Props) {
  const { t, locale } = useLanguage()
  const german = locale === 'de' ? undefined : 'de'
  const first = isManaged
    ? { href: path(locale, 'workspace'), label: t('account.workspace.title') }
    : { href: path(locale, 'consultationList'), label: t('consultation.list.title') }
  const page = isManaged ? 'consultationManage' : 'consultation'
  const second = consultation && {
    href: path(locale, page, { consultationId: consultation.id }),
    label: consultation.title,
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
