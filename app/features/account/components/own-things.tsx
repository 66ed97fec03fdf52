import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n/context'
import { formatDate, formatDeadline } from '~/i18n/format'
import { Anchor } from '~/ui/anchor'
import { Heading } from '~/ui/heading'
import { ResponsiveTable } from '~/ui/responsive-table'
import { Time } from '~/ui/time'

export type OwnThing = { id: string; title: string; href: string; mark: ReactNode; deadlineAt: Date | null }

type Props = {
  caption: string
  things: readonly OwnThing[]
  /** until a day, not until a minute of it */
  isByDay?: boolean
  /** headings where the rows are no challenges with a deadline */
  columns?: { title: string; end: string }
}

/** What belongs to a person's organisations, in rows: what it is, where it stands, until when. */
export function OwnThings({ caption, things, isByDay = false, columns }: Props) {
  const { t, locale } = useLanguage()
  return (
    <section>
      <Heading level={2}>{caption}</Heading>
      <ResponsiveTable
        caption={caption}
        isCaptionHidden
        rows={things}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'title',
            label: columns?.title ?? t('account.workspace.column.title'),
            isRowHeader: true,
            cell: ({ href, title }) => (
              <Anchor href={href} {...(locale !== 'de' && { lang: 'de' })}>
                {title}
              </Anchor>
            ),
          },
          { key: 'mark', label: t('account.workspace.column.state'), cell: ({ mark }) => mark },
          {
            key: 'deadline',
            label: columns?.end ?? t('account.workspace.column.deadline'),
            cell: ({ deadlineAt }) =>
              deadlineAt ? (
                <Time
                  dateTime={deadlineAt.toISOString()}
                  text={isByDay ? formatDate(locale, deadlineAt) : formatDeadline(locale, deadlineAt)}
                />
              ) : (
                t('account.workspace.noDeadline')
              ),
          },
        ]}
      />
    </section>
  )
}
