import type { Step } from '~/domain/challenge/view'
import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { Timeline } from '~/ui/timeline'

/** The procedure of a challenge in time. */
export function ChallengeTimeline({ steps }: { steps: readonly Step[] }) {
  const { t, locale } = useLanguage()
  const items = steps.map(({ key, state, at }) => ({
    key,
    state,
    title: t(`challenge.step.${key}`),
    stateText: t(`challenge.stepState.${state}`),
    ...(at && { time: { dateTime: at.toISOString(), text: formatDateTime(locale, at) } }),
  }))
  return <Timeline label={t('challenge.timeline')} items={items} />
}
