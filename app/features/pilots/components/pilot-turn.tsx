import type { PilotOutlook } from '~/domain/pilot/phase'
import { useLanguage } from '~/i18n/context'
import { Callout } from '~/ui/callout'
import { Time } from '~/ui/time'
import { dayText } from './calendar-day'

type Props = { outlook: PilotOutlook; isActive?: boolean }

/** Whose turn it is, what comes next, by when. */
export function PilotTurn({ outlook: { turn, next, by }, isActive = false }: Props) {
  const { t, locale } = useLanguage()
  return (
    <Callout title={t('pilot.turn.title')} isActive={isActive}>
      <p>
        {t(`pilot.turn.${turn}`)} {t(`pilot.next.${next}`)}
      </p>
      {by && (
        <p>
          <Time dateTime={by} text={t('pilot.by', { date: dayText(locale, by) })} />
        </p>
      )}
    </Callout>
  )
}
