import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { ThingTrail } from '~/shell/thing-trail'

type Props = {
  current: string
  /** the last step is a text of the authority, which is in German */
  isGerman?: boolean
  pilot?: { id: string; title: string }
  /** where the step before leads: to the public page, or to the one of those who run it */
  before?: 'pilot' | 'pilotManage'
}

/** The way back: to the pilot, and to the list of all, or to the workspace for those who run it. */
export function PilotTrail({ pilot, before = 'pilot', ...trail }: Props) {
  const { t, locale } = useLanguage()
  return (
    <ThingTrail
      {...trail}
      list={{ href: path(locale, 'pilotList'), label: t('pilot.list.title') }}
      thing={pilot && { href: path(locale, before, { pilotId: pilot.id }), title: pilot.title }}
      isManaged={before === 'pilotManage'}
    />
  )
}
