import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { ButtonLink } from '~/ui/button-link'
import { Heading } from '~/ui/heading'
import { type Task, TaskList } from './task-list'

/** What the person has to do. Where nothing is, this is said, unless the page has a first step to offer. */
export function OwnTurn({ tasks, isQuietWhenEmpty }: { tasks: readonly Task[]; isQuietWhenEmpty: boolean }) {
  const { t } = useLanguage()
  if (tasks.length === 0 && isQuietWhenEmpty) return null
  return (
    <section className="ui-stack">
      <Heading level={2}>{t('account.workspace.yours')}</Heading>
      {tasks.length > 0 ? (
        <TaskList label={t('account.workspace.yours')} tasks={tasks} />
      ) : (
        <p>{t('account.workspace.nothing')}</p>
      )}
    </section>
  )
}

/** What waits for somebody else; nothing where nothing does. */
export function OthersTurn({ tasks }: { tasks: readonly Task[] }) {
  const { t } = useLanguage()
  if (tasks.length === 0) return null
  return (
    <section className="ui-stack">
      <Heading level={2}>{t('account.workspace.others')}</Heading>
      <TaskList label={t('account.workspace.others')} tasks={tasks} />
    </section>
  )
}

/** The way to the page of all tasks; nothing where there are none. `isCut`: there are more than are counted. */
export function AllTasks({ count, isCut = false }: { count: number; isCut?: boolean }) {
  const { t, locale } = useLanguage()
  if (count === 0) return null
  return (
    <p>
      <ButtonLink look="secondary" href={path(locale, 'tasks')}>
        {t(isCut ? 'tasks.allOfMore' : 'tasks.all', { count })}
      </ButtonLink>
    </p>
  )
}
