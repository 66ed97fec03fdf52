import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { path } from '~/paths'
import { Anchor } from '~/ui/anchor'
import { Badge, type BadgeTone } from '~/ui/badge'
import { ResponsiveTable } from '~/ui/responsive-table'
import { Time } from '~/ui/time'

export type ShownVersion = {
  number: number
  note: string
  author: string | null
  createdAt: string | null
  state: 'draft' | 'published' | 'former' | 'left'
}

const TONES: Record<ShownVersion['state'], BadgeTone> = {
  published: 'success',
  draft: 'info',
  former: 'neutral',
  left: 'neutral',
}

type Props = { versions: readonly ShownVersion[]; page: string; language: string }

/** The versions of a text, the newest first; each leads to what it changed. */
export function VersionTable({ versions, page, language }: Props) {
  const { t, locale } = useLanguage()
  const parameters = { contentPage: page, contentLocale: language }
  return (
    <ResponsiveTable
      caption={t('content.history')}
      isCaptionHidden
      rows={versions}
      rowKey={(row) => String(row.number)}
      columns={[
        {
          key: 'number',
          label: t('content.column.version'),
          isRowHeader: true,
          cell: (row) => (
            <Anchor href={path(locale, 'contentVersion', { ...parameters, number: String(row.number) })}>
              {row.number === 0 ? t('content.bundled') : t('content.version', { number: row.number })}
            </Anchor>
          ),
        },
        {
          key: 'state',
          label: t('content.column.state'),
          cell: (row) => <Badge tone={TONES[row.state]}>{t(`content.state.${row.state}`)}</Badge>,
        },
        {
          key: 'at',
          label: t('content.column.at'),
          cell: (row) =>
            row.createdAt ? (
              <Time dateTime={row.createdAt} text={formatDateTime(locale, new Date(row.createdAt))} />
            ) : (
              '–'
            ),
        },
        { key: 'author', label: t('content.column.author'), cell: (row) => row.author ?? '–' },
        { key: 'note', label: t('content.column.note'), cell: (row) => row.note || '–' },
      ]}
    />
  )
}
