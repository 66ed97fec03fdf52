import { describe, expect, it } from 'vitest'
import { PILOT_PARTNER_ACTIONS } from '~/domain/pilot/partners'
import { PILOT_ACTIONS } from '~/domain/pilot/pilot'
import { noticeSettingsSchema } from '~/features/account/schema-notices'
import { emailChangeSchema, secondFactorSchema, sessionsSchema } from '~/features/account/schema-security'
import { accountSchema } from '~/features/administration/schema-accounts'
import { announcementSchema, contentSchema } from '~/features/administration/schema-content'
import { entrySchema } from '~/features/administration/schema-lists'
import { outboxSchema } from '~/features/administration/schema-operation'
import { discardSchema, stepSchema } from '~/features/challenges/schema'
import { assessmentSchema } from '~/features/challenges/schema-assessment'
import { attachmentSchema } from '~/features/challenges/schema-attachments'
import { questionSchema, watchSchema } from '~/features/challenges/schema-questions'
import { declineSchema, invitationsSchema as matchSwitchSchema } from '~/features/matching/schema'
import { caseSchema } from '~/features/moderation/schema'
import { ownCommentSchema } from '~/features/participation/schema'
import { CONSULTATION_STEPS, statementSchema } from '~/features/participation/schema-consultation'
import { highlightSchema } from '~/features/participation/schema-official-answer'
import { pollSchema } from '~/features/participation/schema-polls'
import { memberSchema } from '~/features/profiles/schema'
import { handoverSchema, invitationsSchema } from '~/features/profiles/schema-people'
import { proposalStepSchema } from '~/features/proposals/schema'
import { commentsSchema } from '~/features/proposals/schema-comments'
import { experienceSchema } from '~/features/register/schema-experience'
import { ENTRY_STEPS } from '~/features/register/schema-register'
import { savedSearchSchema } from '~/features/searching/schema-saved'
import { useApplication } from '../support/app-server'
import { PAGE_NAMES, routeModule } from '../support/routes'
import { EXPECTED_ACTIONS, EXPECTED_PAGES } from './expected'
import { PERSONAS } from './personas'
import { openAs, sendAs } from './send'
import { createWorld } from './world'

const application = useApplication()
const intentsOf = (page: string) =>
  new Set(EXPECTED_ACTIONS.flatMap((row) => (row.page === page && row.intent ? [row.intent] : [])))

describe('the reviewed table', () => {
  it('has a row for every page of the site map', () => {
    const rows = new Set(EXPECTED_PAGES.map((row) => row.page))
    expect(PAGE_NAMES.filter((name) => !rows.has(name))).toEqual([])
  })

  it('has a row for every action, and none for pages without one', async () => {
    const withAction: string[] = []
    for (const name of PAGE_NAMES) if ((await routeModule(name)).action) withAction.push(name)
    expect([...new Set(EXPECTED_ACTIONS.map((row) => row.page))].sort()).toEqual(withAction.sort())
  })

  it('has a row for every intent', () => {
    expect(intentsOf('challengeManage')).toEqual(
      new Set([...stepSchema.shape.step.options, discardSchema.shape.step.value]),
    )
    const checks = assessmentSchema.options.map((one) => one.shape.intent.value)
    expect(intentsOf('assessment')).toEqual(new Set(checks))
    const questions = questionSchema.options.map((one) => one.shape.intent.value)
    expect(intentsOf('challengeQuestions')).toEqual(new Set(questions))
    expect(intentsOf('watchedChallenges')).toEqual(new Set(watchSchema.shape.intent.options))
    const attachments = attachmentSchema.options.map((one) => one.shape.intent.value)
    expect(intentsOf('challengeAttachments')).toEqual(new Set(attachments))
    const accounts = accountSchema.options.map((one) => one.shape.intent.value)
    expect(intentsOf('user')).toEqual(new Set(accounts))
    const entries = entrySchema.options.map((one) => one.shape.intent.value)
    expect(intentsOf('taxonomyEntry')).toEqual(new Set(entries))
    const outbox = outboxSchema.options.map((one) => one.shape.intent.value)
    expect(intentsOf('outbox')).toEqual(new Set(outbox))
    const texts = contentSchema.options.map((one) => one.shape.intent.value)
    expect(intentsOf('content')).toEqual(new Set(texts))
    const announcements = announcementSchema.options.map((one) => one.shape.intent.value)
    expect(intentsOf('announcement')).toEqual(new Set(announcements))
    const members = memberSchema.options.map((one) => one.shape.intent.value)
    expect(intentsOf('organisationMembers')).toEqual(new Set(members))
    const invitations = invitationsSchema.options.map((one) => one.shape.intent.value)
    expect(intentsOf('organisationInvitations')).toEqual(new Set(invitations))
    const handover = handoverSchema.options.map((one) => one.shape.intent.value)
    expect(intentsOf('organisationHandover')).toEqual(new Set(handover))
    const steps = proposalStepSchema.options.map((one) => one.shape.step.value)
    const factor = secondFactorSchema.options.map((one) => one.shape.intent.value)
    expect(intentsOf('secondFactor')).toEqual(new Set(factor))
    const sessions = sessionsSchema.options.map((one) => one.shape.intent.value)
    const address = emailChangeSchema.options.map((one) => one.shape.intent.value)
    expect(intentsOf('emailChange')).toEqual(new Set(address))
    expect(intentsOf('sessions')).toEqual(new Set(sessions))
    expect(intentsOf('proposal')).toEqual(new Set(steps))
    const comments = commentsSchema.options.map((one) => one.shape.intent.value)
    expect(intentsOf('proposalComments')).toEqual(new Set(comments))
    const highlights = highlightSchema.options.map((one) => one.shape.intent.value)
    expect(intentsOf('commentHighlight')).toEqual(new Set(highlights))
    const saved = savedSearchSchema.options.map((one) => one.shape.intent.value)
    expect(intentsOf('savedSearch')).toEqual(new Set(saved))
    expect(intentsOf('discussion')).toEqual(new Set(['post', 'vote', 'follow', 'unfollow']))
    const ownComment = ownCommentSchema.options.map((one) => one.shape.intent.value)
    expect(intentsOf('commentEdit')).toEqual(new Set(ownComment))
    const polls = pollSchema.options.map((one) => one.shape.intent.value)
    expect(intentsOf('pollNew')).toEqual(new Set(polls))
    expect(intentsOf('pollEdit')).toEqual(new Set(polls))
    const declines = declineSchema.options.map((one) => one.shape.intent.value)
    expect(intentsOf('matchDecline')).toEqual(new Set(declines))
    expect(intentsOf('organisationMatches')).toEqual(new Set(matchSwitchSchema.shape.intent.options))
    const cases = caseSchema.options.map((one) => one.shape.intent.value)
    expect(intentsOf('moderationCase')).toEqual(new Set(cases))
    // What has a page of its own is sent there.
    const elsewhere = ['save', 'report', 'proposeEnd']
    expect(intentsOf('pilotManage')).toEqual(new Set(PILOT_ACTIONS.filter((one) => !elsewhere.includes(one))))
    expect(intentsOf('pilotPartners')).toEqual(new Set(PILOT_PARTNER_ACTIONS))
    expect(intentsOf('consultationManage')).toEqual(new Set(CONSULTATION_STEPS))
    expect(intentsOf('registerManage')).toEqual(new Set(ENTRY_STEPS))
    const experiences = experienceSchema.options.map((one) => one.shape.intent.value)
    expect(intentsOf('registerExperience')).toEqual(new Set(experiences))
    const statements = statementSchema.options.map((one) => one.shape.intent.value)
    expect(intentsOf('consultationVote')).toEqual(new Set(statements))
    const settings = noticeSettingsSchema.options.map((one) => one.shape.intent.value)
    expect(intentsOf('notificationSettings')).toEqual(new Set(settings))
  })
})

describe('over HTTP', () => {
  it('shows every page to whom the table names, and to nobody else', async () => {
    const world = await createWorld()
    const got: string[] = []
    const expected: string[] = []
    for (const row of EXPECTED_PAGES) {
      const outcomes = await openAs(application().origin, world, row)
      got.push(...outcomes.got)
      expected.push(...outcomes.expected)
    }
    expect(got).toEqual(expected)
    process.stdout.write(`permission matrix: ${got.length} page views by ${PERSONAS.length} personas\n`)
  }, 300_000)

  it('takes every action from whom the table names, and from nobody else', async () => {
    const world = await createWorld()
    const got: string[] = []
    const expected: string[] = []
    for (const row of EXPECTED_ACTIONS) {
      const outcomes = await sendAs(application().origin, world, row)
      got.push(...outcomes.got)
      expected.push(...outcomes.expected)
    }
    expect(got).toEqual(expected)
    process.stdout.write(`permission matrix: ${got.length} sent forms by ${PERSONAS.length} personas\n`)
  }, 300_000)
})
