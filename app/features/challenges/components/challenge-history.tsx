import { useLanguage } from '~/i18n/context'
import { formatInstant } from '~/i18n/format'
import { personName } from '~/i18n/person-name'
import { isMessageKey } from '~/i18n/translate'
import type { HistoryEntry } from '~/platform/events/read-history.server'
import { Timeline } from '~/ui/timeline'

/** Who did what when, newest first. */
export function ChallengeHistory({ entries }: { entries: readonly HistoryEntry[] }) {
  const { t, locale, messages } = useLanguage()
  const items = entries.map(({ id, action, at, actorName, fields, reason }) => {
    const key = action.replace(/^challenge\./, 'challengeEvent.')
    const columns = action === 'challenge.saved' ? fields.map((field) => fieldLabel(messages, field)) : []
    return {
      key: id,
      state: 'done' as const,
      stateText: t('timeline.state.past'),
      title: isMessageKey(messages, key) ? messages[key] : t('challengeEvent.other'),
      time: { dateTime: at.toISOString(), text: formatInstant(locale, at) },
      body: (
        <>
          <p>{actorName === null ? t('challengeManage.historyPlatform') : personName(t, actorName)}</p>
          {columns.length > 0 && <p>{t('challengeManage.historyFields', { fields: columns.join(', ') })}</p>}
          {reason !== null && <p>{t('challengeManage.reason', { reason })}</p>}
        </>
      ),
    }
  })
  return <Timeline label={t('challengeManage.history')} items={items} />
}

/** Columns that the form calls by another name. */
const FORM_NAMES: Record<string, string> = {
  deadlineAt: 'deadline',
  budgetMinCents: 'budgetMin',
  budgetMaxCents: 'budgetMax',
  english: 'section.english',
}

function fieldLabel(messages: Parameters<typeof isMessageKey>[0], column: string): string {
  const key = `challengeForm.${FORM_NAMES[column] ?? column}`
  return isMessageKey(messages, key) ? messages[key] : column
}
