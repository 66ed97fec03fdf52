import type { AiActOutcome } from '~/domain/assessment/ai-act'
import type { Answers } from '~/domain/assessment/assess'
import type { DataProtectionOutcome } from '~/domain/assessment/data-protection'

/**
 * The reviewed table: written by hand from the law as facts/domain.md sums it up, not from the trees. A way belongs to the first row
 * that all its answers fit; a list means one of these.
 */
export type Reviewed<Outcome> = readonly (readonly [
  when: Record<string, string | readonly string[]>,
  outcome: Outcome,
  /** how many ways without an open question are of this row */
  ways: number,
])[]

const practices = [
  'manipulation',
  'vulnerability',
  'intimateImagery',
  'abuseImagery',
  'socialScoring',
  'crimePrediction',
  'faceScraping',
  'emotionAtWork',
  'biometricCategories',
  'remoteIdentification',
]
const areas = [
  'biometrics',
  'infrastructure',
  'education',
  'employment',
  'services',
  'lawEnforcement',
  'migration',
  'justice',
]
const conditions = ['narrowTask', 'improvesWork', 'findsPatterns', 'preparesWork']
const system = { system: 'yes', exempt: 'no' }
const allowed = { ...system, prohibited: 'none' }

/** No model of one's own, one with and one without a systemic risk. */
const MODELS = 3

export const AI_ACT_WAYS: Reviewed<AiActOutcome> = [
  [{ system: 'no' }, 'outside', 1],
  [{ system: 'yes', exempt: 'yes' }, 'outside', 1],
  [{ ...system, prohibited: practices }, 'prohibited', MODELS * 10],
  // A safety component is of high risk whatever else it does: eight ways over the three duties of transparency.
  [{ ...allowed, annexI: 'yes' }, 'highRiskAnnexI', MODELS * 8],
  // Profiling never has an exemption.
  [{ ...allowed, annexI: 'no', annexIII: areas, profiling: 'yes' }, 'highRiskAnnexIII', MODELS * 8 * 8],
  [
    { ...allowed, annexI: 'no', annexIII: areas, profiling: 'no', exemption: 'none' },
    'highRiskAnnexIII',
    MODELS * 8 * 8,
  ],
  // Whoever provides the model has the duties of that, also where the system around it has lighter ones.
  [{ ...allowed, systemic: 'yes' }, 'systemicRisk', 8 * 4 * 8 + 8],
  [{ ...allowed, systemic: 'no' }, 'generalPurpose', 8 * 4 * 8 + 8],
  [
    { ...allowed, annexI: 'no', annexIII: areas, profiling: 'no', exemption: conditions },
    'exemption',
    8 * 4 * 8,
  ],
  [
    { ...allowed, annexI: 'no', annexIII: 'none', talks: 'no', generates: 'no', recognises: 'no' },
    'minimal',
    1,
  ],
  [{ ...allowed, annexI: 'no', annexIII: 'none', talks: 'yes' }, 'transparency', 4],
  [{ ...allowed, annexI: 'no', annexIII: 'none', generates: 'yes' }, 'transparency', 2],
  [{ ...allowed, annexI: 'no', annexIII: 'none', recognises: 'yes' }, 'transparency', 1],
]

const lawful = { legalBasis: 'yes' }
const harmless = { special: 'no', decides: 'no', monitors: 'no' }
/** Personal from the start, or anonymised in a way that people can be found again: two ways to the same questions. */
const ENTRIES = 2
/** With or without a processor, within the Union or not. */
const ENDS = 4

export const DATA_PROTECTION_WAYS: Reviewed<DataProtectionOutcome> = [
  [{ personal: 'none' }, 'noPersonalData', 1],
  [{ personal: 'anonymised', traceable: 'no' }, 'noPersonalData', 1],
  [{ legalBasis: 'no' }, 'legalBasisMissing', ENTRIES * 2 * 2 * 2 * 3 * ENDS],
  [{ ...lawful, special: 'yes' }, 'impactAssessment', ENTRIES * 2 * 2 * 3 * ENDS],
  [{ ...lawful, decides: 'yes' }, 'impactAssessment', ENTRIES * 2 * 3 * ENDS],
  [{ ...lawful, monitors: 'yes' }, 'impactAssessment', ENTRIES * 3 * ENDS],
  [{ ...lawful, ...harmless, risks: 'several' }, 'impactAssessment', ENTRIES * ENDS],
  [{ ...lawful, ...harmless, risks: 'one' }, 'thresholdCheck', ENTRIES * ENDS],
  [{ ...lawful, ...harmless, risks: 'none' }, 'ordinary', ENTRIES * ENDS],
]

/** Whether a way is of a row. */
export function fits(answers: Answers, when: Record<string, string | readonly string[]>): boolean {
  return Object.entries(when).every(([question, wanted]) => {
    const given = answers[question]
    return given !== undefined && (typeof wanted === 'string' ? given === wanted : wanted.includes(given))
  })
}
