import { useLanguage } from '~/i18n/context'
import { formatInstant } from '~/i18n/format'
import { personName } from '~/i18n/person-name'
import { Timeline } from '~/ui/timeline'
import type { Activity } from '../operations/list-activity.server'

/** Who did what in which section, the newest first. */
export function ActivityList({ rows }: { rows: readonly Activity[] }) {
  const { t, locale } = useLanguage()
  const items = rows.map(({ id, what, at, actor, sections }) => {
    return {
      key: id,
      state: 'done' as const,
      stateText: t('timeline.state.past'),
      title: t(`proposalEvent.${what}`),
      time: { dateTime: at.toISOString(), text: formatInstant(locale, at) },
      body: (
        <>
          <p>{actor === null ? t('proposalActivity.platform') : personName(t, actor)}</p>
          {sections.length > 0 && <p>{sections.map((one) => t(`proposalSection.${one}`)).join(', ')}</p>}
        </>
      ),
    }
  })
  return <Timeline label={t('proposalActivity.title')} items={items} />
}
