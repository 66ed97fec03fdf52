import type { StreamHistoryItem } from '~/features/challenges/operations/read-stream-history.server'
import { useLanguage } from '~/i18n/context'
import { formatInstant } from '~/i18n/format'
import { personName } from '~/i18n/person-name'
import { isMessageKey } from '~/i18n/translate'
import { Timeline } from '~/ui/timeline'

/** Who did what when, newest first. */
export function ConsultationHistory({ entries }: { entries: readonly StreamHistoryItem[] }) {
  const { t, locale, messages } = useLanguage()
  const items = entries.map(({ id, action, at, actorName, reason }) => {
    const key = action.replace(/^consultation\./, 'consultationEvent.')
    return {
      key: id,
      state: 'done' as const,
      stateText: t('timeline.state.past'),
      title: isMessageKey(messages, key) ? messages[key] : t('consultationEvent.other'),
      time: { dateTime: at.toISOString(), text: formatInstant(locale, at) },
      body: (
        <>
          <p>{actorName === null ? t('consultationManage.platform') : personName(t, actorName)}</p>
          {reason !== null && <p>{t('consultationManage.reason', { reason })}</p>}
        </>
      ),
    }
  })
  return <Timeline label={t('consultationManage.history')} items={items} />
}
