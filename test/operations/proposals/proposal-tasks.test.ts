import { expect, test } from 'vitest'
import { createChallenge } from '#test/factories/challenge'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createProposal } from '#test/factories/proposal'
import { createUser, viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import type { OrganisationRole } from '~/domain/permission/matrix'
import type { ProposalState } from '~/domain/proposal/lifecycle'
import { proposalTasks } from '~/features/proposals/operations/proposal-tasks.server'
import { translate } from '~/i18n/messages.server'

useDatabase()
const AHEAD = new Date('2099-01-15T11:00:00Z')
const PAST = new Date('2026-01-15T11:00:00Z')
const t = translate('de')

/** A proposal of an organisation in which somebody has a role; what that person's workspace says of it. */
async function tasksOf(state: ProposalState, deadlineAt: Date, role: OrganisationRole | null, ended = false) {
  const authority = await createOrganisation({ kind: 'authority' })
  const provider = await createOrganisation()
  const challenge = await createChallenge({
    authorityId: authority.id,
    state: 'published',
    deadlineAt,
    title: 'Brücken',
  })
  const { id } = await createProposal({ challengeId: challenge.id, organisationId: provider.id, state })
  const user = await createUser()
  if (role) await addMember(user.id, provider.id, role, { ended })
  const viewer = await viewerOf(user.id)
  return { id, tasks: await proposalTasks({ viewer, t, locale: 'de' }) }
}

test.each([
  ['draft', 'yours', t('proposal.task.draft', { title: 'Brücken' })],
  ['withdrawn', 'yours', t('proposal.task.draft', { title: 'Brücken' })],
  ['submitted', 'others', t('proposal.task.submitted', { title: 'Brücken' })],
] as const)('before the deadline a proposal that is %s is %s turn', async (state, turn, title) => {
  const { id, tasks } = await tasksOf(state, AHEAD, 'editor')
  expect(tasks).toMatchObject([{ id, turn, title, href: `/vorschlaege/${id}`, dueAt: AHEAD }])
})

test('after the deadline what was submitted waits for the opening', async () => {
  const { tasks } = await tasksOf('submitted', PAST, 'editor')
  expect(tasks).toMatchObject([{ turn: 'others', title: t('proposal.task.awaiting', { title: 'Brücken' }) }])
})

test.each(['draft', 'withdrawn'] as const)(
  'after the deadline nothing is left to do for %s',
  async (state) => {
    expect((await tasksOf(state, PAST, 'editor')).tasks).toEqual([])
  },
)

test('strangers and former members are told nothing', async () => {
  expect((await tasksOf('draft', AHEAD, null)).tasks).toEqual([])
  expect((await tasksOf('draft', AHEAD, 'owner', true)).tasks).toEqual([])
})
