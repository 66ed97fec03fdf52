import type { ChallengeKind, Competition, CompetitionField } from '../competition/competition'
import { missingOfCompetition } from '../competition/completeness'

/** What the author has written so far, as far as the approval looks at it. */
export type ChallengeDraft = Competition & {
  kind: ChallengeKind
  title: string
  summary: string
  problem: string
  desiredOutcome: string
  successCriteria: readonly SuccessCriterion[]
  dataSituation: string
  domains: readonly string[]
  capabilities: readonly string[]
  techniques: readonly string[]
  deadlineAt: Date | null
  contactName: string
  contactEmail: string
  /** why there has to be another challenge beside what is similar */
  whyNew: string
}

/** By what the authority will judge a pilot, and the value that has to be reached. */
export type SuccessCriterion = { criterion: string; target: string }

/** Fields that must be filled before approval, in the order of the form. */
export const REQUIRED_FIELDS = [
  'title',
  'summary',
  'problem',
  'desiredOutcome',
  'successCriteria',
  'dataSituation',
  'domains',
  'capabilities',
  'deadlineAt',
  'contactName',
  'contactEmail',
] as const
/** A competition must have these too; its deadline is that of phase one. */
export type RequiredField = (typeof REQUIRED_FIELDS)[number] | CompetitionField

/** Answers that stand beside the form and must be given before approval as well. */
export const REQUIRED_ANSWERS = ['whyNew'] as const
export type RequiredAnswer = (typeof REQUIRED_ANSWERS)[number]

/**
 * How long a challenge should at least be open. A rule of the platform, not of the law: a shorter time is
 * pointed out to the author and allowed.
 */
export const ADVISED_PERIOD = { days: 7, source: 'platformRule', status: 'provisional' } as const

const DAY = 24 * 3_600_000

/** The fields and answers that still keep a challenge from being submitted for approval. */
export function missingFields(draft: ChallengeDraft): (RequiredField | RequiredAnswer)[] {
  return [
    ...REQUIRED_FIELDS.filter((field) => !isDerived(draft.kind, field) && !isFilled(draft, field)),
    ...missingOfCompetition(draft.kind, draft),
    ...REQUIRED_ANSWERS.filter((answer) => !hasText(draft[answer])),
  ]
}

/** Whether providers get less time than advised between an instant (the approval) and the deadline. */
export function isPeriodShort(deadlineAt: Date, at: Date): boolean {
  return deadlineAt.getTime() - at.getTime() < ADVISED_PERIOD.days * DAY
}

/** Nobody writes the deadline of a competition: it is missing where its phases are. */
function isDerived(kind: ChallengeKind, field: string): boolean {
  return kind === 'competition' && field === 'deadlineAt'
}

function isFilled(draft: ChallengeDraft, field: (typeof REQUIRED_FIELDS)[number]): boolean {
  switch (field) {
    case 'successCriteria':
      return draft.successCriteria.some((row) => hasText(row.criterion) && hasText(row.target))
    case 'domains':
      return draft.domains.length > 0
    case 'capabilities':
      return draft.capabilities.length + draft.techniques.length > 0
    case 'deadlineAt':
      return draft.deadlineAt !== null
    default:
      return hasText(draft[field])
  }
}

function hasText(text: string): boolean {
  return text.trim() !== ''
}
