import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { ThingTrail } from '~/shell/thing-trail'

type Props = {
  current: string
  /** the last step is a text of the authority, which is in German */
  isGerman?: boolean
  consultation?: { id: string; title: string }
  isManaged?: boolean
}

/** The way back: to the consultation, and to the list of all, or to the workspace for those who manage it. */
export function ConsultationTrail({ consultation, isManaged = false, ...trail }: Props) {
  const { t, locale } = useLanguage()
  return (
    <ThingTrail
      {...trail}
      list={{ href: path(locale, 'consultationList'), label: t('consultation.list.title') }}
      thing={
        consultation && {
          href: path(locale, isManaged ? 'consultationManage' : 'consultation', {
            consultationId: consultation.id,
          }),
          title: consultation.title,
        }
      }
      isManaged={isManaged}
    />
  )
}
