import { missingFields } from '~/domain/challenge/completeness'
import { fieldsOf, missingIn, type Section, type TextField } from '~/domain/challenge/sections'
import type { ChallengeKind } from '~/domain/competition/competition'
import { type Locale, path } from '~/paths'
import { criteriaOf } from './challenge-facts.server'
import { formValues } from './form-values.server'
import { countAttachments } from './list-attachments.server'
import type { ChallengeWithAuthority } from './require-challenge.server'

/** Something that a step still lacks before the approval: a field of the text by its name in the form. */
export type StepState = { state: 'complete' | 'missing' | 'optional'; missing: TextField[] }
/** Every step has a name in the messages (`posting.step.<key>`), a page, and says how far it is. */
export type PostingStep = {
  key: string
  href: (locale: Locale, challengeId: string) => string
  judge: (challenge: ChallengeWithAuthority) => StepState | Promise<StepState>
  /** the kind that has this step; absent: every challenge has it */
  kind?: ChallengeKind
}

/**
 * The way from the first word to the approval, in the order in which people take it. Whether it is already there is
 * asked as soon as there are words to compare: who finds a twin has not written the rest for nothing. The last step,
 * checking and sending, is the overview itself.
 */
export const POSTING_STEPS: readonly PostingStep[] = [
  textStep('need'),
  textStep('goal'),
  {
    key: 'existing',
    href: (locale, challengeId) => path(locale, 'challengeSimilar', { challengeId }),
    judge: ({ whyNew }) => ({ state: whyNew.trim() === '' ? 'missing' : 'complete', missing: [] }),
  },
  textStep('data'),
  textStep('matching'),
  textStep('dates'),
  { ...textStep('competition'), kind: 'competition' },
  textStep('english'),
  {
    key: 'attachments',
    href: (locale, challengeId) => path(locale, 'challengeAttachments', { challengeId }),
    judge: async ({ id }) => ({
      state: (await countAttachments(id)) > 0 ? 'complete' : 'optional',
      missing: [],
    }),
  },
]

export type Progress = { key: string; href: string } & StepState

/** All steps with what each still lacks. */
export function postingProgress(challenge: ChallengeWithAuthority, locale: Locale): Promise<Progress[]> {
  return Promise.all(
    stepsOf(challenge.kind).map(async ({ key, href, judge }) => ({
      key,
      href: href(locale, challenge.id),
      ...(await judge(challenge)),
    })),
  )
}

/** Where somebody goes after a step: to the next one, after the last to the overview. */
export function afterStep(
  key: string,
  locale: Locale,
  { id: challengeId, kind }: { id: string; kind: ChallengeKind },
): string {
  const steps = stepsOf(kind)
  const next = steps[steps.findIndex((step) => step.key === key) + 1]
  return next ? next.href(locale, challengeId) : path(locale, 'challengeEdit', { challengeId })
}

function stepsOf(kind: ChallengeKind): readonly PostingStep[] {
  return POSTING_STEPS.filter((step) => step.kind === undefined || step.kind === kind)
}

function textStep(section: Section): PostingStep {
  return {
    key: section,
    href: (locale, challengeId) => path(locale, 'challengeStep', { challengeId, section }),
    judge: (challenge) => judgeSection(section, challenge),
  }
}

function judgeSection(section: Section, challenge: ChallengeWithAuthority): StepState {
  const successCriteria = criteriaOf(challenge.successCriteria)
  const missing = missingIn(section, missingFields({ ...challenge, successCriteria }))
  if (missing.length > 0) return { state: 'missing', missing }
  const values: Record<string, unknown> = formValues(challenge)
  const isEmpty = fieldsOf(section).every((field) => String(values[field]) === '')
  return { state: isEmpty ? 'optional' : 'complete', missing }
}
