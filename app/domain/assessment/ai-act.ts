import { type Grounds, type Tree, type TreeOption, UNKNOWN, yesNo } from './tree'

/** Classes of the AI Act (Regulation (EU) 2024/1689 as amended by (EU) 2026/1744), the lightest first. */
export const AI_ACT_OUTCOMES = [
  'outside',
  'minimal',
  'transparency',
  'exemption',
  'generalPurpose',
  'systemicRisk',
  'highRiskAnnexIII',
  'highRiskAnnexI',
  'prohibited',
] as const
export type AiActOutcome = (typeof AI_ACT_OUTCOMES)[number]

/** Art. 5(1): letters of the practices that are forbidden. */
export const PROHIBITED_PRACTICES = [
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
] as const
/** Points 1 to 8 of Annex III. */
export const ANNEX_III_AREAS = [
  'biometrics',
  'infrastructure',
  'education',
  'employment',
  'services',
  'lawEnforcement',
  'migration',
  'justice',
] as const
/** Art. 6(3): conditions under which a system of Annex III is not of high risk. */
export const EXEMPTIONS = ['narrowTask', 'improvesWork', 'findsPatterns', 'preparesWork'] as const

/**
 * What the authority is: Art. 3(3) and (4), and the three ways in which Art. 25(1)(a) to (c) makes a provider out
 * of somebody who uses a system. undecided: it depends on the proposals.
 */
export const ROLES = ['provider', 'deployer', 'named', 'modified', 'repurposed', 'undecided'] as const

type Option = TreeOption<AiActOutcome>
/**
 * The short forms were compared with reproductions of the regulation, the amendment of 2026 with a digest of the
 * Official Journal; nobody has compared them with the Official Journal itself: provisional.
 */
const law = (article: string): Grounds => ({
  source: {
    de: `KI-VO (EU) 2024/1689, ${article.replaceAll('Annex', 'Anhang').replaceAll('points', 'Nr.').replaceAll('point', 'Nr.')}`,
    en: `AI Act (EU) 2024/1689, ${article}`,
  },
  status: 'provisional',
})
/** Prohibitions that the amendment of 2026 added. */
const NEW_PRACTICES: readonly string[] = ['intimateImagery', 'abuseImagery']

const practice = (code: string): Option => ({
  ...{ code, next: null, finding: 'prohibited' },
  ...(NEW_PRACTICES.includes(code) && { appliesFrom: '2026-12-02' }),
})
/** Duties of transparency are asked for whatever the class is; they come on top. */
const transparency = (next: string | null): Option[] =>
  yesNo({ next, finding: 'transparency' }, { next }, next)

export const AI_ACT_TREE: Tree<AiActOutcome> = {
  kind: 'aiAct',
  version: '2026-11-26',
  checkedOn: '2026-11-26',
  first: 'system',
  otherwise: 'minimal',
  questions: [
    {
      ...{ id: 'system', ...law('Art. 3 (1)') },
      options: yesNo({ next: 'exempt' }, { next: null, finding: 'outside' }, 'exempt'),
    },
    {
      ...{ id: 'exempt', ...law('Art. 2 (3), (6), (8)') },
      options: yesNo({ next: null, finding: 'outside' }, { next: 'role' }, 'role'),
    },
    {
      ...{ id: 'role', ...law('Art. 3 (3), (4), 25 (1)') },
      options: [
        ...ROLES.map((code): Option => ({ code, next: 'model', isContext: true })),
        { code: UNKNOWN, next: 'model' },
      ],
    },
    {
      ...{ id: 'model', ...law('Art. 3 (63), 53') },
      options: yesNo({ next: 'systemic' }, { next: 'prohibited' }, 'prohibited'),
    },
    {
      // A model of general purpose is part of a system: what is asked of the system is asked as well.
      ...{ id: 'systemic', ...law('Art. 51 (1), (2)') },
      options: yesNo(
        { next: 'prohibited', finding: 'systemicRisk' },
        { next: 'prohibited', finding: 'generalPurpose' },
        'prohibited',
      ),
    },
    {
      ...{ id: 'prohibited', ...law('Art. 5 (1) (a)–(h), (ba), (bb)') },
      options: [
        { code: 'none', next: 'annexI' },
        ...PROHIBITED_PRACTICES.map(practice),
        { code: UNKNOWN, next: 'annexI' },
      ],
    },
    {
      ...{ id: 'annexI', ...law('Art. 2 (2), 6 (1), Annex I') },
      options: yesNo({ next: 'talks', finding: 'highRiskAnnexI' }, { next: 'annexIII' }, 'annexIII'),
    },
    {
      ...{ id: 'annexIII', ...law('Art. 6 (2), Annex III points 1–8') },
      options: [
        { code: 'none', next: 'talks' },
        ...ANNEX_III_AREAS.map((code): Option => ({ code, next: 'profiling', isDuty: true })),
        { code: UNKNOWN, next: 'talks' },
      ],
    },
    {
      ...{ id: 'profiling', ...law('Art. 3 (52), 6 (3)') },
      options: yesNo({ next: 'talks', finding: 'highRiskAnnexIII' }, { next: 'exemption' }, 'exemption'),
    },
    {
      ...{ id: 'exemption', ...law('Art. 6 (3) (a)–(d), (4)') },
      options: [
        { code: 'none', next: 'talks', finding: 'highRiskAnnexIII' },
        ...EXEMPTIONS.map((code): Option => ({ code, next: 'talks', finding: 'exemption' })),
        { code: UNKNOWN, next: 'talks' },
      ],
    },
    { id: 'talks', ...law('Art. 50 (1)'), options: transparency('generates') },
    { id: 'generates', ...law('Art. 50 (2), (4)'), options: transparency('recognises') },
    { id: 'recognises', ...law('Art. 50 (3)'), options: transparency(null) },
  ],
  outcomes: [
    { code: 'outside', appliesFrom: null, ...law('Art. 2, 3 (1)') },
    { code: 'minimal', appliesFrom: null, ...law('Art. 4') },
    { code: 'transparency', appliesFrom: '2026-08-02', ...law('Art. 50') },
    { code: 'exemption', appliesFrom: '2027-12-02', ...law('Art. 6 (3), 49 (2)') },
    { code: 'generalPurpose', appliesFrom: '2025-08-02', ...law('Art. 53') },
    { code: 'systemicRisk', appliesFrom: '2025-08-02', ...law('Art. 55') },
    { code: 'highRiskAnnexIII', appliesFrom: '2027-12-02', ...law('Art. 6–27') },
    { code: 'highRiskAnnexI', appliesFrom: '2028-08-02', ...law('Art. 6–27') },
    { code: 'prohibited', appliesFrom: '2025-02-02', ...law('Art. 5') },
  ],
}
