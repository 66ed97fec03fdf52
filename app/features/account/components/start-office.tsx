import { useLanguage } from '~/i18n/context'
import { formatDate, formatDateTime } from '~/i18n/format'
import { type Locale, path } from '~/paths'
import { Alert } from '~/ui/alert'
import { Anchor } from '~/ui/anchor'
import { Heading } from '~/ui/heading'
import { ResponsiveTable } from '~/ui/responsive-table'

type Waiting = { count: number; since: Date | null }
type Queues = Record<'organisations' | 'claims' | 'feedback', Waiting>

const LINES = [
  ['organisations', (locale: Locale) => path(locale, 'administration')],
  ['claims', (locale: Locale) => path(locale, 'administration')],
  ['feedback', (locale: Locale) => path(locale, 'feedbackList')],
] as const

/** What waits for staff, a line for each pile: how many, and since when the oldest. */
export function StartQueue({ queues }: { queues: Queues }) {
  const { t, locale } = useLanguage()
  const rows = LINES.map(([key, href]) => ({ key, href: href(locale), ...queues[key] }))
  return (
    <section className="ui-stack">
      <Heading level={2}>{t('face.start.queue')}</Heading>
      {rows.every(({ count }) => count === 0) ? (
        <p>{t('face.start.queueEmpty')}</p>
      ) : (
        <ResponsiveTable
          caption={t('face.start.queue')}
          isCaptionHidden
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            {
              key: 'what',
              label: t('face.start.queue.what'),
              isRowHeader: true,
              cell: ({ key, href }) => <Anchor href={href}>{t(`face.start.queue.${key}`)}</Anchor>,
            },
            { key: 'count', label: t('face.start.queue.count'), cell: ({ count }) => count, isNumeric: true },
            {
              key: 'since',
              label: t('face.start.queue.since'),
              cell: ({ since }) => (since ? formatDate(locale, since) : t('face.start.queue.nothing')),
            },
          ]}
        />
      )}
    </section>
  )
}

type Health = { dead: number; late: number; lateSince: Date | null }

/** Whether mails and notices get out: one calm sentence, or a warning that says what is wrong. */
export function StartHealth({ health: { dead, late, lateSince } }: { health: Health }) {
  const { t, locale } = useLanguage()
  const outbox = (
    <p>
      <Anchor href={path(locale, 'outbox')}>{t('face.start.outbox')}</Anchor>
    </p>
  )
  return (
    <section className="ui-stack">
      <Heading level={2}>{t('face.start.health')}</Heading>
      {dead === 0 && late === 0 && <p>{t('face.start.healthGood')}</p>}
      {late > 0 && lateSince && (
        <Alert tone="warning" title={t('face.start.late', { count: late })} level={3}>
          <p>{t('face.start.lateText', { at: formatDateTime(locale, lateSince) })}</p>
          {outbox}
        </Alert>
      )}
      {dead > 0 && (
        <Alert tone="danger" title={t('face.start.dead', { count: dead })} level={3}>
          <p>{t('face.start.deadText')}</p>
          {outbox}
        </Alert>
      )}
    </section>
  )
}

/** What moderators can do today. */
export function StartModeration() {
  const { t, locale } = useLanguage()
  return (
    <section className="ui-stack">
      <Heading level={2}>{t('face.start.moderation')}</Heading>
      <p>{t('face.start.moderationText')}</p>
      <p>
        <Anchor href={path(locale, 'administration')}>{t('face.start.moderationLink')}</Anchor>
      </p>
    </section>
  )
}
