import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { ThingTrail } from '~/shell/thing-trail'

type Props = {
  current: string
  /** the last step is a text of the authority, which is in German */
  isGerman?: boolean
  entry?: { id: string; name: string }
  isManaged?: boolean
}

/** The way back: to the entry, and to the register, or to the workspace for those who manage it. */
export function RegisterTrail({ entry, isManaged = false, ...trail }: Props) {
  const { t, locale } = useLanguage()
  return (
    <ThingTrail
      {...trail}
      list={{ href: path(locale, 'registerList'), label: t('register.list.title') }}
      thing={
        entry && {
          href: path(locale, isManaged ? 'registerManage' : 'registerEntry', { entryId: entry.id }),
          title: entry.name,
        }
      }
      isManaged={isManaged}
    />
  )
}
