import { Form } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { personName } from '~/i18n/person-name'
import { path } from '~/paths'
import { Anchor } from '~/ui/anchor'
import { Badge } from '~/ui/badge'
import { Button } from '~/ui/button'
import { ResponsiveTable } from '~/ui/responsive-table'
import { TextLink } from '~/ui/text-link'
import { Time } from '~/ui/time'
import { VisuallyHidden } from '~/ui/visually-hidden'

export type ShownTroubledRow = {
  kind: 'message' | 'state'
  id: string
  name: string
  attempts: number
  error: string
  isDead: boolean
  at: string
  person: { id: string; displayName: string } | null
}

/** Rows of the outbox that failed, with the error and what can be done about it. */
export function TroubledRows({ rows }: { rows: readonly ShownTroubledRow[] }) {
  const { t, locale } = useLanguage()
  return (
    <ResponsiveTable
      caption={t('outbox.caption')}
      rows={rows}
      rowKey={(row) => `${row.kind} ${row.id}`}
      columns={[
        {
          key: 'name',
          label: t('outbox.column.name'),
          isRowHeader: true,
          cell: (row) => (
            <>
              {t(`outbox.kind.${row.kind}`)}: <code>{row.name}</code>
            </>
          ),
        },
        {
          key: 'state',
          label: t('outbox.column.state'),
          cell: (row) => (
            <>
              <Badge tone={row.isDead ? 'danger' : 'warning'}>
                {t(row.isDead ? 'outbox.state.dead' : 'outbox.state.failing')}
              </Badge>{' '}
              {t('outbox.attempts', { count: row.attempts })}
            </>
          ),
        },
        {
          key: 'at',
          label: t('outbox.column.at'),
          cell: (row) => <Time dateTime={row.at} text={formatDateTime(locale, new Date(row.at))} />,
        },
        {
          key: 'person',
          label: t('outbox.column.person'),
          cell: (row) =>
            row.person ? (
              <Anchor href={path(locale, 'user', { userId: row.person.id })}>
                {personName(t, row.person.displayName)}
              </Anchor>
            ) : (
              t('shell.none')
            ),
        },
        {
          key: 'error',
          label: t('outbox.column.error'),
          cell: (row) => <span className="wrap-anywhere">{row.error}</span>,
        },
        {
          key: 'action',
          label: t('outbox.column.action'),
          cell: (row) => (row.isDead ? <Actions row={row} /> : t('outbox.triedAgain')),
        },
      ]}
    />
  )
}

function Actions({ row }: { row: ShownTroubledRow }) {
  const { t, locale } = useLanguage()
  const query = new URLSearchParams({ aufgeben: row.id, art: row.kind })
  return (
    <>
      <Form method="post">
        <input type="hidden" name="kind" value={row.kind} />
        <input type="hidden" name="id" value={row.id} />
        <Button look="tertiary" name="intent" value="retry">
          {t('outbox.retry')}
          <VisuallyHidden>: {row.name}</VisuallyHidden>
        </Button>
      </Form>
      <TextLink href={`${path(locale, 'outbox')}?${query}`}>
        {t('outbox.giveUp')}
        <VisuallyHidden>: {row.name}</VisuallyHidden>
      </TextLink>
    </>
  )
}
