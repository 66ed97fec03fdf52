/** People who are signed in come here to see what is to be done, by whom and by when. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listTasks } from '~/features/administration/operations/list-tasks.server'
import { PhaseBadge } from '~/features/challenges/components/phase-badge'
import { listOwnChallenges } from '~/features/challenges/operations/list-own-challenges.server'
import { listOwnProposals } from '~/features/proposals/operations/list-own-proposals.server'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { holdsPermission, requireViewer } from '~/platform/guard/page.server'
import { ButtonLink } from '~/ui/button-link'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { Split } from '~/ui/split'
import { FirstSteps } from '../components/first-steps'
import { OwnChallenges } from '../components/own-challenges'
import { OwnOrganisations } from '../components/own-organisations'
import { OwnProposals } from '../components/own-proposals'
import { QuickLinks } from '../components/quick-links'
import { TaskList } from '../components/task-list'

export { pageMeta as meta } from '~/shell/page-meta'

/** So many stand here; all of them have a page of their own. */
const FEW = { yours: 6, others: 4 } as const

export async function loader(args: LoaderFunctionArgs) {
  const page = await requireViewer(args)
  const [gathered, challenges, proposals] = await Promise.all([
    listTasks(page),
    listOwnChallenges(page.viewer),
    listOwnProposals(page.viewer),
  ])
  const tasks = gathered.map(({ dueAt, ...task }) => ({ ...task, dueAt: dueAt?.toISOString() ?? null }))
  return {
    title: page.t('account.workspace.title'),
    yours: tasks.filter((task) => task.turn === 'yours').slice(0, FEW.yours),
    others: tasks.filter((task) => task.turn === 'others').slice(0, FEW.others),
    taskCount: tasks.length,
    ...{ challenges, proposals },
    organisations: page.viewer.memberships.filter((one) => one.isActive),
    seesAdministration: holdsPermission(page.viewer, 'administration.view'),
  }
}

export default function Workspace() {
  const { t, locale } = useLanguage()
  const { yours, others, taskCount, challenges, proposals, organisations, seesAdministration } =
    useLoaderData<typeof loader>()
  return (
    <Container>
      <HeadlineGroup title={t('account.workspace.title')} lead={t('account.workspace.lead')} />
      <Split aside={<QuickLinks organisations={organisations} seesAdministration={seesAdministration} />}>
        {organisations.length === 0 && !seesAdministration && <FirstSteps />}
        <Heading level={2}>{t('account.workspace.yours')}</Heading>
        {yours.length > 0 ? (
          <TaskList label={t('account.workspace.yours')} tasks={yours} />
        ) : (
          <p>{t('account.workspace.nothing')}</p>
        )}
        {others.length > 0 && (
          <>
            <Heading level={2}>{t('account.workspace.others')}</Heading>
            <TaskList label={t('account.workspace.others')} tasks={others} />
          </>
        )}
        {taskCount > 0 && (
          <p>
            <ButtonLink look="secondary" href={path(locale, 'tasks')}>
              {t('tasks.all', { count: taskCount })}
            </ButtonLink>
          </p>
        )}
        <OwnChallenges challenges={challenges} markOf={(phase) => <PhaseBadge phase={phase} />} />
        <OwnProposals proposals={proposals} />
        {organisations.length > 0 && (
          <>
            <Heading level={2}>{t('account.workspace.organisations')}</Heading>
            <OwnOrganisations organisations={organisations} />
            <p>
              <ButtonLink look="secondary" href={path(locale, 'organisationNew')}>
                {t('account.workspace.another')}
              </ButtonLink>
            </p>
          </>
        )}
      </Split>
    </Container>
  )
}
