import { describe, expect, it } from 'vitest'
import {
  type AnswerState,
  actionFor,
  answerState,
  isAnswerOverdue,
  judgeAnswer,
  OFFICIAL_STATUSES,
  type OfficialStatus,
} from '~/domain/participation/official-answer'
import type { OrganisationRole, Relation, Standing } from '~/domain/permission/matrix'

const standing = (relation: Relation, organisationRole: OrganisationRole | null = null): Standing => ({
  ...{ relation, organisationRole, platformRole: 'citizen', secondFactor: true },
})
const WRITER = standing('sameOrganisation', 'editor')
const judge = (
  state: AnswerState,
  status: OfficialStatus,
  { reason = 'Weil.', who = WRITER, due = null as Parameters<typeof judgeAnswer>[2] } = {},
) => judgeAnswer({ state, status, reason }, who, due)

it('is owed while it is under review, and answered with every other status', () => {
  expect(OFFICIAL_STATUSES.map(answerState)).toEqual(['owed', 'answered', 'answered', 'answered'])
})

/** Written by hand: what saving a status does in each state. */
describe.each([
  ['none', ['open owed', 'give answered', 'give answered', 'give answered']],
  ['owed', ['review owed', 'give answered', 'give answered', 'give answered']],
  ['answered', ['notBack', 'change answered', 'change answered', 'change answered']],
] as const)('an answer that is %s', (state, outcomes) => {
  it.each(OFFICIAL_STATUSES.map((status, place) => [status, outcomes[place]] as const))(
    'and is saved as %s: %s',
    (status, outcome) => {
      const verdict = judge(state, status)
      expect(verdict.ok ? `${verdict.action} ${verdict.to}` : verdict.reason).toBe(outcome)
    },
  )

  it('is not saved without a reason, whatever the status', () => {
    for (const status of OFFICIAL_STATUSES)
      if (actionFor(state, status) !== null)
        expect(judge(state, status, { reason: ' \n ' })).toEqual({ ok: false, reason: 'reasonMissing' })
  })
})

it('a day that cannot be keeps a word in between from being said, and no answer', () => {
  for (const state of ['none', 'owed'] as const) {
    expect(judge(state, 'underReview', { due: 'tooFar' })).toEqual({ ok: false, reason: 'tooFar' })
    expect(judge(state, 'partly', { due: 'holidaysMissing' }).ok).toBe(true)
  }
  expect(judge('answered', 'declined', { due: 'tooFar' }).ok).toBe(true)
})

it('is given by those who write for the office, and by nobody else', () => {
  const may = (who: Standing) => judge('owed', 'takenUp', { who }).ok
  const roles = ['owner', 'admin', 'editor', 'finance', 'viewer'] as const
  expect(roles.filter((role) => may(standing('sameOrganisation', role)))).toEqual([
    'owner',
    'admin',
    'editor',
  ])
  const outside = ['own', 'partner', 'conflicted', 'formerMember', 'foreign', 'signedOut'] as const
  for (const relation of outside) {
    expect(judge('owed', 'takenUp', { who: standing(relation) })).toEqual({
      ok: false,
      reason: 'notPermitted',
    })
    for (const platformRole of ['staff', 'moderator', 'administrator'] as const)
      expect(may({ ...standing(relation), platformRole })).toBe(false)
  }
})

it('the role is judged first: who may not answer learns nothing of the state', () => {
  const who = standing('foreign')
  expect(judge('answered', 'underReview', { who })).toEqual({ ok: false, reason: 'notPermitted' })
})

it('is overdue from its very instant on while it is owed, and never once it is answered', () => {
  const dueAt = new Date('2026-12-28T22:59:00Z')
  const overdue = (status: OfficialStatus, milliseconds: number) =>
    isAnswerOverdue({ status, dueAt }, new Date(dueAt.getTime() + milliseconds))
  expect([-1, 0, 1].map((milliseconds) => overdue('underReview', milliseconds))).toEqual([false, true, true])
  expect(OFFICIAL_STATUSES.filter((status) => overdue(status, 1))).toEqual(['underReview'])
})
