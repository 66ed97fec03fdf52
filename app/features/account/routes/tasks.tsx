/** People who are signed in come here to see all that is to be done: whose turn it is, why and by when. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { daysUntil } from '~/domain/time/days-until'
import { MOST_TASKS } from '~/features/account/operations/workspace-task.server'
import { type ListedTask, listTasks } from '~/features/administration/operations/list-tasks.server'
import { useLanguage } from '~/i18n/context'
import { formatDeadline } from '~/i18n/format'
import type { Translate } from '~/i18n/translate'
import { type Locale, path } from '~/paths'
import { requireViewer } from '~/platform/guard/page.server'
import { textFromQuery } from '~/platform/guard/query.server'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Container } from '~/ui/container'
import { EmptyState } from '~/ui/empty-state'
import { HeadlineGroup } from '~/ui/headline-group'
import { FilterLinks } from '../components/filter-links'
import { type TaskGroup, TaskGroups } from '../components/task-groups'

export { pageMeta as meta } from '~/shell/page-meta'

const TURNS = { ich: 'yours', andere: 'others' } as const

export async function loader(args: LoaderFunctionArgs) {
  const page = await requireViewer(args)
  const { t, locale } = page
  const wanted = textFromQuery(args.request, 'am-zug')
  const turn = wanted === 'ich' || wanted === 'andere' ? TURNS[wanted] : null
  const { tasks, cut } = await listTasks(page)
  const now = new Date()
  const groupsOf = (one: 'yours' | 'others') =>
    turn === null || turn === one
      ? grouped(
          tasks.filter((task) => task.turn === one),
          now,
          t,
          locale,
        )
      : []
  const more = cut.map((area) => t('tasks.more', { count: MOST_TASKS, area: t(`tasks.area.${area}`) }))
  const yourCount = tasks.filter((task) => task.turn === 'yours').length
  const counts = { all: tasks.length, yours: yourCount, others: tasks.length - yourCount }
  const groups = { yours: groupsOf('yours'), others: groupsOf('others') }
  return { title: t('tasks.title'), turn, counts, more, ...groups }
}

/** In the order of the tasks, so that what is due first stands first. */
function grouped(tasks: readonly ListedTask[], now: Date, t: Translate, locale: Locale): TaskGroup[] {
  const groups = new Map<string, TaskGroup & { tasks: TaskGroup['tasks'][number][] }>()
  for (const { area, organisation, id, title, why, href, dueAt } of tasks) {
    const key = organisation?.id ?? area
    const group = groups.get(key) ?? {
      id: key,
      name: organisation?.name ?? t(`tasks.area.${area}`),
      tasks: [],
    }
    const due = dueAt ? dueText(dueAt, now, t, locale) : null
    group.tasks.push({ id, title, why, href, dueAt: dueAt?.toISOString() ?? null, due })
    groups.set(key, group)
  }
  return [...groups.values()]
}

function dueText(dueAt: Date, now: Date, t: Translate, locale: Locale): string {
  return t('tasks.due', { at: formatDeadline(locale, dueAt), distance: distanceText(dueAt, now, t) })
}

function distanceText(dueAt: Date, now: Date, t: Translate): string {
  const days = daysUntil(dueAt, now)
  if (days < 0) return t('tasks.due.overdue', { count: -days })
  if (days > 1) return t('tasks.due.inDays', { count: days })
  if (days === 1) return t('tasks.due.tomorrow')
  return t(dueAt <= now ? 'tasks.due.overdueToday' : 'tasks.due.today')
}

export default function Tasks() {
  const { t, locale } = useLanguage()
  const { turn, counts, more, yours, others } = useLoaderData<typeof loader>()
  const here = path(locale, 'tasks')
  return (
    <Container>
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[{ href: path(locale, 'workspace'), label: t('account.workspace.title') }]}
        current={t('tasks.title')}
      />
      <HeadlineGroup title={t('tasks.title')} lead={t('tasks.lead')} />
      <FilterLinks
        label={t('tasks.filter')}
        choices={[
          { href: here, label: t('tasks.filter.all', { count: counts.all }), isCurrent: turn === null },
          {
            href: `${here}?am-zug=ich`,
            label: t('tasks.filter.yours', { count: counts.yours }),
            isCurrent: turn === 'yours',
          },
          {
            href: `${here}?am-zug=andere`,
            label: t('tasks.filter.others', { count: counts.others }),
            isCurrent: turn === 'others',
          },
        ]}
      />
      {more.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {yours.length > 0 && <TaskGroups title={t('account.workspace.yours')} groups={yours} />}
      {others.length > 0 && <TaskGroups title={t('account.workspace.others')} groups={others} />}
      {yours.length + others.length === 0 && (
        <EmptyState title={t('tasks.empty')}>
          <p>{t('tasks.emptyText')}</p>
        </EmptyState>
      )}
    </Container>
  )
}
