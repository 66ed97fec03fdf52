import { useLanguage } from '~/i18n/context'
import { formatInstant } from '~/i18n/format'
import { personName } from '~/i18n/person-name'
import { isMessageKey } from '~/i18n/translate'
import type { HistoryEntry } from '~/platform/events/read-history.server'
import { Timeline } from '~/ui/timeline'

/** Who did what when, newest first. */
export function PilotHistory({ entries }: { entries: readonly HistoryEntry[] }) {
  const { t, locale, messages } = useLanguage()
  const items = entries.map(({ id, action, at, actorName, reason }) => {
    const key = action.replace(/^pilot\./, 'pilotEvent.')
    return {
      key: id,
      state: 'done' as const,
      stateText: t('timeline.state.past'),
      title: isMessageKey(messages, key) ? messages[key] : t('pilotEvent.other'),
      time: { dateTime: at.toISOString(), text: formatInstant(locale, at) },
      body: (
        <>
          <p>{actorName === null ? t('pilotManage.platform') : personName(t, actorName)}</p>
          {reason !== null && <p>{t('pilotManage.reason', { reason })}</p>}
        </>
      ),
    }
  })
  return <Timeline label={t('pilotManage.history')} items={items} />
}
