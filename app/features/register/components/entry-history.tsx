import { useLanguage } from '~/i18n/context'
import { formatInstant } from '~/i18n/format'
import { personName } from '~/i18n/person-name'
import { isMessageKey } from '~/i18n/translate'
import type { HistoryEntry } from '~/platform/events/read-history.server'
import { Timeline } from '~/ui/timeline'

/** Who did what when, newest first. */
export function EntryHistory({ entries }: { entries: readonly HistoryEntry[] }) {
  const { t, locale, messages } = useLanguage()
  const items = entries.map(({ id, action, at, actorName, reason }) => {
    const key = action.replace(/^\w+\./, 'registerEvent.')
    return {
      key: id,
      state: 'done' as const,
      stateText: t('timeline.state.past'),
      title: isMessageKey(messages, key) ? messages[key] : t('registerEvent.other'),
      time: { dateTime: at.toISOString(), text: formatInstant(locale, at) },
      body: (
        <>
          <p>{actorName === null ? t('registerManage.platform') : personName(t, actorName)}</p>
          {reason !== null && <p>{t('registerManage.reason', { reason })}</p>}
        </>
      ),
    }
  })
  return <Timeline label={t('registerManage.history')} items={items} />
}
