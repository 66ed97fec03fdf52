import { Card } from '~/ui/card'
import { CardList } from '~/ui/card-list'
import { Heading } from '~/ui/heading'
import { Time } from '~/ui/time'

export type GroupedTask = {
  id: string
  title: string
  why: string
  href: string
  dueAt: string | null
  /** the date and how far it is, in words */
  due: string | null
}
export type TaskGroup = { id: string; name: string; tasks: readonly GroupedTask[] }

/** Tasks by the organisation or area they belong to, under the heading that says whose turn it is. */
export function TaskGroups({ title, groups }: { title: string; groups: readonly TaskGroup[] }) {
  return (
    <section className="ui-stack">
      <Heading level={2}>{title}</Heading>
      {groups.map(({ id, name, tasks }) => (
        <section key={id} className="ui-stack">
          <Heading level={3}>{name}</Heading>
          <CardList label={`${title}: ${name}`} columns={tasks.length > 1 ? 2 : 1}>
            {tasks.map((task) => (
              <Card
                key={task.id}
                level={4}
                href={task.href}
                title={task.title}
                footer={task.dueAt && task.due && <Time dateTime={task.dueAt} text={task.due} />}
              >
                <p>{task.why}</p>
              </Card>
            ))}
          </CardList>
        </section>
      ))}
    </section>
  )
}
