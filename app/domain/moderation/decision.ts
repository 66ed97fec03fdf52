import { allowedPauses, type EarlierPause, type ItemMeasure, type PauseDays } from './measures'
import { type ConductVersion, findRule } from './rules'

/** What an item lets the moderation do. An official answer is nobody's to hide. */
export type ItemPowers = { canHide: boolean; canCollapse: boolean }

/** Everybody who stands too close to a case to decide about it. */
export type Involved = {
  authorId: string
  /** who reported the same text, in this case or an earlier one */
  reporterIds: readonly string[]
  /** whose decision about this item is appealed against, or was reversed */
  earlierDeciderIds: readonly string[]
}

export type Involvement = 'ownContribution' | 'ownReport' | 'firstDecider'

/** Why this person may not decide, or null: nobody judges in their own cause, nor twice. */
export function involvementOf(personId: string, involved: Involved): Involvement | null {
  if (personId === involved.authorId) return 'ownContribution'
  if (involved.reporterIds.includes(personId)) return 'ownReport'
  if (involved.earlierDeciderIds.includes(personId)) return 'firstDecider'
  return null
}

export type Draft = {
  measure: ItemMeasure
  ruleId: string
  facts: string
  explanation: string
  /** 0: none */
  pauseDays: 0 | PauseDays
}

export type DraftFacts = {
  conduct: ConductVersion
  powers: ItemPowers
  earlierPauses: readonly EarlierPause[]
  at: Date
}

export type DraftObjection =
  | 'unknownRule'
  | 'factsMissing'
  | 'explanationMissing'
  | 'cannotHide'
  | 'pauseWithoutBreach'
  | 'pauseTooLong'

/**
 * What is missing in a decision or goes too far. A statement of reasons is whole or is not given: rule, facts,
 * and why the facts break the rule.
 */
export function draftObjections(draft: Draft, facts: DraftFacts): DraftObjection[] {
  const { measure, pauseDays } = draft
  const hasBreach = measure !== 'noAction'
  return [
    ...(findRule(facts.conduct, draft.ruleId) ? [] : (['unknownRule'] as const)),
    ...(draft.facts.trim() ? [] : (['factsMissing'] as const)),
    ...(draft.explanation.trim() ? [] : (['explanationMissing'] as const)),
    ...(measure === 'hide' && !facts.powers.canHide ? (['cannotHide'] as const) : []),
    ...(pauseDays !== 0 && !hasBreach ? (['pauseWithoutBreach'] as const) : []),
    ...(pauseDays !== 0 && !allowedPauses(facts.earlierPauses, facts.at).includes(pauseDays)
      ? (['pauseTooLong'] as const)
      : []),
  ]
}
