/** People who are signed in come here to see what is to be done, by whom and by when. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { focusOn, workingFor } from '~/domain/organisation/working-for'
import { staffTasks } from '~/features/administration/operations/staff-tasks.server'
import { PhaseBadge } from '~/features/challenges/components/phase-badge'
import { challengeTasks } from '~/features/challenges/operations/challenge-tasks.server'

import { listOwnChallenges } from '~/features/challenges/operations/list-own-challenges.server'
import { matchTasks } from '~/features/matching/operations/match-tasks.server'
import { peopleTasks } from '~/features/profiles/operations/people-tasks.server'
import { listOwnProposals } from '~/features/proposals/operations/list-own-proposals.server'

import { proposalTasks } from '~/features/proposals/operations/proposal-tasks.server'
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
import { WorkingForForm } from '../components/working-for-form'
import { accountTasks } from '../operations/account-tasks.server'
import { gatherTasks, type TaskProvider } from '../operations/workspace-task.server'

export { pageMeta as meta } from '~/shell/page-meta'

/** What belongs to organisations follows the choice of the one to work for. */
const focused =
  (provide: TaskProvider): TaskProvider =>
  (page) =>
    provide({ ...page, viewer: focusOn(page.viewer) })

/** Every area that has something to do for somebody adds its provider here. */
const PROVIDERS = [
  peopleTasks,
  accountTasks,
  focused(challengeTasks),
  focused(proposalTasks),
  focused(matchTasks),
  staffTasks,
]

export async function loader(args: LoaderFunctionArgs) {
  const page = await requireViewer(args)
  const focus = focusOn(page.viewer)
  const [gathered, challenges, proposals] = await Promise.all([
    gatherTasks(PROVIDERS, page),
    listOwnChallenges(focus),
    listOwnProposals(focus),
  ])
  const tasks = gathered.map(({ dueAt, ...task }) => ({ ...task, dueAt: dueAt?.toISOString() ?? null }))
  return {
    title: page.t('account.workspace.title'),
    yours: tasks.filter((task) => task.turn === 'yours'),
    others: tasks.filter((task) => task.turn === 'others'),
    ...{ challenges, proposals },
    organisations: page.viewer.memberships.filter((one) => one.isActive),
    chosenId: workingFor(page.viewer)?.organisationId ?? null,
    seesAdministration: holdsPermission(page.viewer, 'administration.view'),
  }
}

export default function Workspace() {
  const { t, locale } = useLanguage()
  const { yours, others, challenges, proposals, organisations, chosenId, seesAdministration } =
    useLoaderData<typeof loader>()
  const linked = organisations.filter((one) => chosenId === null || one.organisationId === chosenId)
  return (
    <Container>
      <HeadlineGroup title={t('account.workspace.title')} lead={t('account.workspace.lead')} />
      <WorkingForForm organisations={organisations} chosenId={chosenId} />
      <Split aside={<QuickLinks organisations={linked} seesAdministration={seesAdministration} />}>
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
