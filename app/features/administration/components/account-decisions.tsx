import type { ShownField } from '~/domain/event/reading'
import type { PlatformRole } from '~/domain/permission/matrix'
import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { isMessageKey } from '~/i18n/translate'
import { ResponsiveTable } from '~/ui/responsive-table'
import { Time } from '~/ui/time'

export type AccountDecision = {
  id: string
  action: string
  at: string
  actor: string | null
  fields: readonly ShownField[]
}

/** What was decided about an account: roles, closing and opening, each with its reason. */
export function AccountDecisions({ rows }: { rows: readonly AccountDecision[] }) {
  const { t, locale, label, messages } = useLanguage()
  if (rows.length === 0) return <p>{t('administration.user.noDecisions')}</p>
  const nameOf = (action: string) => {
    const key = `administration.decision.${action}`
    return isMessageKey(messages, key) ? messages[key] : action
  }
  const wordsOf = ({ name, state, text }: ShownField) => {
    if (state !== 'shown') return t(`events.value.${state}`)
    return name === 'platformRole' ? label('platformRole', text as PlatformRole) : text
  }
  return (
    <ResponsiveTable
      caption={t('administration.user.decisions')}
      isCaptionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'what',
          label: t('administration.user.what'),
          isRowHeader: true,
          cell: (row) => nameOf(row.action),
        },
        {
          key: 'words',
          label: t('administration.user.words'),
          cell: (row) => row.fields.map(wordsOf).join(' · '),
        },
        {
          key: 'actor',
          label: t('administration.user.by'),
          cell: (row) => row.actor ?? t('events.platform'),
        },
        {
          key: 'at',
          label: t('administration.user.at'),
          cell: (row) => <Time dateTime={row.at} text={formatDateTime(locale, new Date(row.at))} />,
        },
      ]}
    />
  )
}
