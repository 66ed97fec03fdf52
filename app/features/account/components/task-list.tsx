import { useLanguage } from '~/i18n/context'
import { formatDeadline } from '~/i18n/format'
import { Card } from '~/ui/card'
import { CardList } from '~/ui/card-list'
import { Time } from '~/ui/time'

export type Task = { id: string; title: string; why: string; href: string; dueAt: string | null }

/** What is to be done, each with why and by when; the whole card leads there. */
export function TaskList({ label, tasks }: { label: string; tasks: readonly Task[] }) {
  const { t, locale } = useLanguage()
  return (
    <CardList label={label} columns={tasks.length > 1 ? 2 : 1}>
      {tasks.map(({ id, title, why, href, dueAt }) => (
        <Card
          key={id}
          href={href}
          title={title}
          footer={
            dueAt && (
              <Time
                dateTime={dueAt}
                text={t('account.workspace.due', { at: formatDeadline(locale, new Date(dueAt)) })}
              />
            )
          }
        >
          <p>{why}</p>
        </Card>
      ))}
    </CardList>
  )
}
