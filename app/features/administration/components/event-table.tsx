import { Fragment } from 'react'
import type { ShownField } from '~/domain/event/reading'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Anchor } from '~/ui/anchor'
import { Badge } from '~/ui/badge'
import { ResponsiveTable } from '~/ui/responsive-table'
import { Time } from '~/ui/time'
import { isStreamType, streamPage } from './event-streams'

export type ShownEvent = {
  id: string
  streamType: string
  streamId: string
  seq: number
  action: string
  at: string
  atText: string
  actor: { id: string; name: string } | null
  fields: readonly ShownField[]
}

/** What happened, to what, by whom and when; values as far as they may be read. */
export function EventTable({ rows }: { rows: readonly ShownEvent[] }) {
  const { t, locale } = useLanguage()
  return (
    <ResponsiveTable
      caption={t('events.caption')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'action',
          label: t('events.column.action'),
          isRowHeader: true,
          cell: (row) => <Action name={row.action} />,
        },
        {
          key: 'at',
          label: t('events.column.at'),
          cell: (row) => <Time dateTime={row.at} text={row.atText} />,
        },
        { key: 'thing', label: t('events.column.thing'), cell: (row) => <Thing row={row} /> },
        {
          key: 'actor',
          label: t('events.column.actor'),
          cell: (row) =>
            row.actor ? (
              <Anchor href={path(locale, 'user', { userId: row.actor.id })}>{row.actor.name}</Anchor>
            ) : (
              t('events.platform')
            ),
        },
        { key: 'fields', label: t('events.column.fields'), cell: (row) => <Fields fields={row.fields} /> },
      ]}
    />
  )
}

/** The name of an action may break behind its dot. */
function Action({ name }: { name: string }) {
  const [first, ...rest] = name.split('.')
  return (
    <code>
      {first}
      {rest.map((part) => (
        <Fragment key={part}>
          .<wbr />
          {part}
        </Fragment>
      ))}
    </code>
  )
}

function Thing({ row: { streamType, streamId, seq } }: { row: ShownEvent }) {
  const { t, locale } = useLanguage()
  const name = isStreamType(streamType) ? t(`events.type.${streamType}`) : streamType
  const href = streamPage(locale, streamType, streamId)
  const short = <span className="wrap-anywhere">{streamId}</span>
  return (
    <>
      {name}, {t('events.number', { number: seq })}
      <br />
      {href ? <Anchor href={href}>{short}</Anchor> : short}
    </>
  )
}

/** Longer values unfold, so that a row stays a row. */
const LONG = 60

function Fields({ fields }: { fields: readonly ShownField[] }) {
  const { t } = useLanguage()
  if (fields.length === 0) return t('shell.none')
  return (
    <ul>
      {fields.map(({ name, state, text }) => (
        <li key={name} className="wrap-anywhere">
          {state === 'shown' && text.length > LONG ? (
            <details>
              <summary className="cursor-pointer">
                <code>{name}</code>: {text.slice(0, LONG)}…
              </summary>
              {text}
            </details>
          ) : (
            <>
              <code>{name}</code>: {state === 'shown' ? text : <Badge>{t(`events.value.${state}`)}</Badge>}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
