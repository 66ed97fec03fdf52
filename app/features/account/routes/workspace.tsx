/** People who are signed in come here to see what is to be done, by whom and by when. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { focusOn, workingFor } from '~/domain/organisation/working-for'
import type { StartBlock } from '~/domain/workspace/start-blocks'
import { listTasks } from '~/features/administration/operations/list-tasks.server'
import { readStartPage } from '~/features/administration/operations/read-start-page.server'
import { ChallengeCard } from '~/features/challenges/components/challenge-card'
import { PhaseBadge } from '~/features/challenges/components/phase-badge'
import { listOwnChallenges } from '~/features/challenges/operations/list-own-challenges.server'
import { writableAuthorities } from '~/features/challenges/operations/writable-authorities.server'
import { PilotBadge } from '~/features/pilots/components/pilot-badge'
import { listOwnPilots } from '~/features/pilots/operations/list-own-pilots.server'
import { listOwnProposals } from '~/features/proposals/operations/list-own-proposals.server'
import { OwnEntries } from '~/features/register/components/own-entries'
import { listOwnEntries } from '~/features/register/operations/list-own-entries.server'
import { useLanguage } from '~/i18n/context'
import { holdsPermission, requireViewer } from '~/platform/guard/page.server'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { Split } from '~/ui/split'
import { FirstSteps } from '../components/first-steps'
import { OwnChallenges } from '../components/own-challenges'
import { OwnPilots } from '../components/own-pilots'
import { OwnProposals } from '../components/own-proposals'
import { QuickLinks } from '../components/quick-links'
import { StartGaps } from '../components/start-gaps'
import { StartLatest } from '../components/start-latest'
import { StartMatches } from '../components/start-matches'
import { StartNoChallenges } from '../components/start-no-challenges'
import { StartHealth, StartModeration, StartQueue } from '../components/start-office'
import { StartOrganisations } from '../components/start-organisations'
import { StartReadsAlong } from '../components/start-reads-along'
import { AllTasks, OthersTurn, OwnTurn } from '../components/start-turns'
import { WorkingForForm } from '../components/working-for-form'

export { pageMeta as meta } from '~/shell/page-meta'

/** So many stand here; all of them have a page of their own. */
const FEW = { yours: 6, others: 4 } as const

export async function loader(args: LoaderFunctionArgs) {
  const page = await requireViewer(args)
  const focus = focusOn(page.viewer)
  const [start, gathered, challenges, entries, proposals, pilots] = await Promise.all([
    readStartPage(focus, page.locale),
    listTasks(page, focus),
    listOwnChallenges(focus),
    listOwnEntries(focus),
    listOwnProposals(focus),
    listOwnPilots(focus),
  ])
  const tasks = gathered.tasks.map(({ dueAt, ...task }) => ({ ...task, dueAt: dueAt?.toISOString() ?? null }))
  return {
    title: page.t('account.workspace.title'),
    yours: tasks.filter((task) => task.turn === 'yours').slice(0, FEW.yours),
    others: tasks.filter((task) => task.turn === 'others').slice(0, FEW.others),
    taskCount: tasks.length,
    isTaskListCut: gathered.cut.length > 0,
    ...{ start, challenges, entries, proposals, pilots },
    mayPost: writableAuthorities(page.viewer).length > 0,
    organisations: page.viewer.memberships.filter((one) => one.isActive),
    chosenId: workingFor(page.viewer)?.organisationId ?? null,
    seesAdministration: holdsPermission(page.viewer, 'administration.view'),
  }
}

export default function Workspace() {
  const { t } = useLanguage()
  const { start, organisations, chosenId, seesAdministration, pilots } = useLoaderData<typeof loader>()
  const linked = organisations.filter((one) => chosenId === null || one.organisationId === chosenId)
  return (
    <Container>
      <HeadlineGroup title={t('account.workspace.title')} lead={t(`face.start.lead.${start.persona}`)} />
      <WorkingForForm organisations={organisations} chosenId={chosenId} />
      <Split aside={<QuickLinks organisations={linked} seesAdministration={seesAdministration} />}>
        {start.blocks.map((block) => (
          <Block key={block} block={block} />
        ))}
        <OwnPilots pilots={pilots} markOf={(phase) => <PilotBadge phase={phase} />} />
      </Split>
    </Container>
  )
}

/** One block of the page; which ones there are, and in which order, the domain says. */
function Block({ block }: { block: StartBlock }) {
  const { start, organisations, proposals, ...data } = useLoaderData<typeof loader>()
  const providers = organisations.filter(({ kind, state }) => kind !== 'authority' && state === 'verified')
  switch (block) {
    case 'tasks':
      return (
        <>
          <OwnTurn tasks={data.yours} isQuietWhenEmpty={start.blocks.includes('firstSteps')} />
          <AllTasks count={data.taskCount} isCut={data.isTaskListCut} />
        </>
      )
    case 'firstSteps':
      return <FirstSteps />
    case 'queue':
      return start.queue && <StartQueue queues={start.queue} />
    case 'health':
      return start.health && <StartHealth health={start.health} />
    case 'moderation':
      return <StartModeration />
    case 'readsAlong':
      return <StartReadsAlong organisations={organisations} />
    case 'challenges':
      if (data.challenges.length === 0) return <StartNoChallenges mayPost={data.mayPost} />
      return <OwnChallenges challenges={data.challenges} markOf={(phase) => <PhaseBadge phase={phase} />} />
    case 'register':
      return <OwnEntries entries={data.entries} mayCreate={data.mayPost} />
    case 'matches':
      return <StartMatches matches={start.matches} organisations={providers} />
    case 'proposals':
      return <OwnProposals proposals={proposals} />
    case 'others':
      return <OthersTurn tasks={data.others} />
    case 'profileGaps':
      return <StartGaps profiles={start.gaps} />
    case 'latest':
      return (
        <StartLatest>
          {start.latest.map((challenge) => (
            <ChallengeCard key={challenge.id} challenge={challenge} level={3} />
          ))}
        </StartLatest>
      )
    case 'organisations':
      return <StartOrganisations organisations={organisations} />
  }
}
