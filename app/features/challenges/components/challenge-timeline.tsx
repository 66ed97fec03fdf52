import type { Moment, Today } from '~/domain/challenge/timeline'
import { useLanguage } from '~/i18n/context'
import { formatDate, formatDateTime } from '~/i18n/format'
import type { Translate } from '~/i18n/translate'
import type { Locale } from '~/paths'
import { Heading } from '~/ui/heading'
import { MomentRail } from '~/ui/moment-rail'
import { Stack } from '~/ui/stack'
import { Time } from '~/ui/time'

type Props = { moments: readonly Moment[]; today: Today | null }

/** The procedure of a challenge in time, as a picture that is a list. */
export function ChallengeTimeline({ moments, today }: Props) {
  const { t, locale } = useLanguage()
  return (
    <MomentRail
      label={t('challenge.timeline')}
      {...(today && { today: { ...today, label: t('timeline.today') } })}
      moments={moments.map((moment) => ({
        key: `${moment.key}${moment.number ?? ''}`,
        title: momentTitle(t, moment),
        state: moment.state,
        stateText: t(`timeline.state.${moment.state}`),
        isEstimated: moment.isEstimated,
        ...(moment.at && { time: timeOf(t, locale, moment.at, moment.isEstimated) }),
      }))}
    />
  )
}

/** The same under its heading, as a part of a page. */
export function TimelineSection(props: Props) {
  const { t } = useLanguage()
  return (
    <Stack>
      <Heading level={2} look="medium">
        {t('challenge.timeline')}
      </Heading>
      <ChallengeTimeline {...props} />
    </Stack>
  )
}

/** What a moment is called; of several of a kind each has its number. */
export function momentTitle(t: Translate, { key, number }: Pick<Moment, 'key' | 'number'>): string {
  const title = t(`timeline.moment.${key}`)
  return number === null ? title : `${title} ${number}`
}

/** When a moment was or will be; what nobody has fixed says so and names a day only. */
export function MomentTime({ moment }: { moment: Moment }) {
  const { t, locale } = useLanguage()
  return moment.at && <Time {...timeOf(t, locale, moment.at, moment.isEstimated)} />
}

function timeOf(t: Translate, locale: Locale, at: Date, isEstimated: boolean) {
  const text = isEstimated
    ? t('timeline.estimated', { date: formatDate(locale, at) })
    : formatDateTime(locale, at)
  return { dateTime: at.toISOString(), text }
}
