import { PROCUREMENT_ROUTES } from '../legal/procurement'
import { AI_ACT_OUTCOMES, AI_ACT_TREE } from './ai-act'
import { DATA_PROTECTION_OUTCOMES, DATA_PROTECTION_TREE } from './data-protection'
import { NOT_YET_CLASSIFIED, type Tree } from './tree'

/** Checks that an authority makes of a challenge before it goes on. */
export const ASSESSMENT_KINDS = ['aiAct', 'dataProtection', 'procurement'] as const
export type AssessmentKind = (typeof ASSESSMENT_KINDS)[number]
export type TreeKind = Exclude<AssessmentKind, 'procurement'>

/** Checks whose results everybody may read once the challenge is public. An estimated value is nobody else's. */
export const PUBLIC_KINDS = ['aiAct', 'dataProtection'] as const satisfies readonly TreeKind[]

/** The newest version of each tree. */
export const TREES: Record<TreeKind, Tree> = { aiAct: AI_ACT_TREE, dataProtection: DATA_PROTECTION_TREE }

const OUTCOMES: Record<AssessmentKind, readonly string[]> = {
  aiAct: AI_ACT_OUTCOMES,
  dataProtection: DATA_PROTECTION_OUTCOMES,
  procurement: PROCUREMENT_ROUTES,
}

/** What an expert may choose as the result of a check: every class, and that it is still open. */
export function outcomesOf(kind: AssessmentKind): readonly string[] {
  return [...OUTCOMES[kind], NOT_YET_CLASSIFIED]
}
