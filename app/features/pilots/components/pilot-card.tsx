import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Card } from '~/ui/card'
import type { ListedPilot } from '../operations/list-pilots.server'
import { dayText } from './calendar-day'
import { PilotBadge } from './pilot-badge'

type Props = { pilot: ListedPilot; level?: 2 | 3 }

/** One pilot in a list: who tries what, when, and how it stands. */
export function PilotCard({ pilot, level = 3 }: Props) {
  const { t, locale } = useLanguage()
  const { id, title, summary, authorityName, phase, startsOn, endsOn } = pilot
  return (
    <Card
      lang={locale === 'de' ? undefined : 'de'}
      href={path(locale, 'pilot', { pilotId: id })}
      {...{ title, level }}
      preline={authorityName}
      marks={
        <div lang={locale}>
          <PilotBadge phase={phase} />
        </div>
      }
      footer={
        startsOn &&
        endsOn && (
          <span lang={locale}>
            {t('pilot.period', { start: dayText(locale, startsOn), end: dayText(locale, endsOn) })}
          </span>
        )
      }
    >
      <p>{summary}</p>
    </Card>
  )
}
