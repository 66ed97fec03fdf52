import { completeContent } from '#test/factories/proposal'
import type { Fields } from '#test/support/call-route'
import { formOf } from '#test/support/proposal-scene'
import { formWithFiles, pdf } from '#test/support/sample-files'
import type { PartnerAction, PartnerState } from '~/domain/proposal/consortium'
import type { ProposalAction } from '~/domain/proposal/lifecycle'
import type { PageName } from '~/paths'

/** What a form of a mutating route needs of the scene. */
export type Given = {
  proposalId: string
  organisationId: string
  freshId: string
  fileIds: readonly string[]
  /** an organisation of the same person that is, was or shall be a partner */
  partnerId: string
  /** of the working copy */
  contentHash: string
}

/** One write of a route that has to pass the deadline. `proposal`: the state in which the write finds it. */
export type GuardedWrite = {
  action: ProposalAction | PartnerAction | 'start' | 'confirmCopy'
  proposal: 'none' | 'draft' | 'submitted' | 'withdrawn'
  form: (given: Given) => Fields | FormData
  /** said in the name of the test where one page has several writes of one action */
  what?: string
  /** the state in which the write finds the partner */
  partner?: PartnerState
  /** carries no content, so that there is no hash to keep */
  isWithoutContent?: true
}

/** A write about the first of two files of the proposal. */
const onFile = (what: string, fields: Record<string, string>): GuardedWrite => ({
  action: 'save',
  proposal: 'submitted',
  what,
  form: ({ fileIds: [fileId = ''] }) => ({ intent: what, fileId, ...fields }),
})

/**
 * A write that only helps the team to write and is refused at the same instant, but leaves no trace: a draft is
 * sent every few seconds.
 */
export type QuietWrite = { name: string; form: () => Fields }

const typed = () => formOf('about', completeContent({ title: 'Gerade getippt' }), 1)

/**
 * Reviewed by hand: every page with an action about a challenge or a proposal, and either its writes that
 * must pass the deadline gate, or why none of them does. The test finds such pages in the site map; one
 * that is missing here makes it fail.
 */
export const REVIEWED: Partial<
  Record<PageName, { writes: GuardedWrite[]; quiet?: QuietWrite[] } | { exempt: string }>
> = {
  proposalNew: {
    writes: [
      {
        action: 'start',
        proposal: 'none',
        form: ({ freshId, organisationId }) => ({ id: freshId, organisationId }),
      },
    ],
  },
  proposalSection: {
    writes: (['draft', 'submitted', 'withdrawn'] as const).map((proposal) => ({
      action: 'save',
      proposal,
      form: () => formOf('about', completeContent({ title: 'Kurz vor Schluss' }), 1),
    })),
    quiet: [
      { name: 'keep a draft by the button', form: () => ({ ...typed(), intent: 'keep' }) },
      { name: 'take on a section', form: () => ({ intent: 'takeSection' }) },
    ],
  },
  proposalDraft: { writes: [], quiet: [{ name: 'keep a draft while typing', form: () => typed() }] },
  proposalComments: {
    exempt: 'No part of what is submitted; the team also speaks about what comes after the deadline.',
  },
  proposalFiles: {
    writes: [
      ...(['draft', 'submitted', 'withdrawn'] as const).map((proposal) => ({
        ...{ action: 'save' as const, proposal, what: 'upload' },
        form: () =>
          formWithFiles([{ name: 'Kurz vor Schluss.pdf', content: pdf('% zuletzt') }], {
            intent: 'upload',
            section: 'whole',
          }),
      })),
      onFile('remove', {}),
      onFile('rename', { name: 'Kurz vor Schluss', before: 'Plan 1.pdf' }),
      onFile('down', { up: '0', down: '1' }),
    ],
  },
  proposal: {
    writes: [
      { action: 'submit', proposal: 'draft', form: () => ({ step: 'submit', version: '1' }) },
      { action: 'submit', proposal: 'withdrawn', form: () => ({ step: 'submit', version: '1' }) },
      { action: 'withdraw', proposal: 'submitted', form: () => ({ step: 'withdraw', number: '1' }) },
      {
        action: 'confirm',
        proposal: 'submitted',
        form: () => ({ step: 'confirm', number: '1', change: '1' }),
      },
      {
        action: 'confirmCopy',
        proposal: 'draft',
        partner: 'joined',
        form: ({ partnerId: organisationId, contentHash }) => ({
          ...{ step: 'confirmCopy', version: '1', organisationId, contentHash },
          ...{ name: 'Pia Partner', role: 'Leitung' },
        }),
      },
    ],
  },
  proposalPartners: {
    writes: (
      [
        ['invite', 'none'],
        ['join', 'invited'],
        ['decline', 'invited'],
        ['leave', 'joined'],
        ['remove', 'joined'],
        ['remove', 'invited'],
      ] as const
    ).flatMap(([action, partner]) =>
      (['draft', 'submitted'] as const).map((proposal) => ({
        ...{ action, partner, proposal, isWithoutContent: true as const },
        form: ({ partnerId }: Given) => ({ step: action, organisationId: partnerId }),
      })),
    ),
  },
  challengeReading: { exempt: 'A reader notes and asks after the opening; the frozen text stays as it is.' },
  readerNote: { exempt: 'What a reader of the authority notes after the opening.' },
  proposalQueries: { exempt: 'Has a date of its own: test/routes/proposals/reader-questions.both.test.ts.' },
  challengeProposals: { exempt: 'The authority opens; the opposite rule holds: never before the deadline.' },
  challengeChange: {
    exempt: 'The authority changes its own text; change-deadline.postgres.test.ts has its gate.',
  },
  challengeAttachments: { exempt: 'Files of a draft that nobody can answer yet.' },
  challengeStep: { exempt: 'The text of a draft that nobody can answer yet.' },
  challengeDraft: { exempt: 'What an author of the authority types, before there is a text to answer.' },
  challengeReview: { exempt: 'A second person of the authority about a text that is not public.' },
  challengeQuestions: { exempt: 'Has a cut-off of its own: test/routes/challenges/cut-off.both.test.ts.' },
  challengeDates: { exempt: 'Dates of questions, refused after the deadline: the same test.' },
  challengeSimilar: { exempt: 'Why a draft is needed; frozen with its text, before anybody can propose.' },
  challengePartners: { exempt: 'Who stands behind a challenge; no proposal is written.' },
  matchDecline: { exempt: 'That a challenge does not suit a provider; no proposal is written.' },
  challengeShared: { exempt: 'Another authority says that it has the problem too; no proposal is written.' },
  assessment: { exempt: 'Checks of the law by the authority; no proposal is written.' },
  contacts: { exempt: 'What the authority told to whom, also after the deadline.' },
  challengeManage: { exempt: 'Steps of the authority about its own challenge; no proposal is written.' },
}
