/**
 * The rules of conduct, as versioned data. A version is never changed once it is in force: a decision names the
 * version by which it was judged. Short names stand in the message files (`conduct.rule.<id>`), the long texts
 * under features/moderation/texts.
 */
export const RULE_IDS = [
  'respect',
  'discrimination',
  'threat',
  'privacy',
  'deception',
  'advertising',
  'minors',
  'unlawful',
] as const
export type RuleId = (typeof RULE_IDS)[number]

/** What cannot wait for its turn: here somebody may be in danger. */
export const URGENT_RULES: readonly RuleId[] = ['threat', 'minors']

/** Whether one of the rules that a contribution is reported for cannot wait. */
export function isUrgent(ruleIds: readonly string[]): boolean {
  return URGENT_RULES.some((rule) => ruleIds.includes(rule))
}

/** What a breach rests on: the rules of this platform, or the law. */
export type Basis = 'rule' | 'law'

export type Rule = { id: RuleId; basis: Basis }
export type ConductVersion = {
  number: number
  /** the first day in Germany on which it holds */
  validFrom: string
  rules: readonly Rule[]
}

export const CONDUCT_VERSIONS: readonly ConductVersion[] = [
  {
    number: 1,
    validFrom: '2026-11-01',
    rules: [
      { id: 'respect', basis: 'rule' },
      { id: 'discrimination', basis: 'rule' },
      { id: 'threat', basis: 'law' },
      { id: 'privacy', basis: 'law' },
      { id: 'deception', basis: 'rule' },
      { id: 'advertising', basis: 'rule' },
      { id: 'minors', basis: 'law' },
      { id: 'unlawful', basis: 'law' },
    ],
  },
]

/** The version in force on a day in Germany (`2026-11-24`). @throws Error before the first one */
export function conductOn(day: string): ConductVersion {
  const version = CONDUCT_VERSIONS.findLast(({ validFrom }) => validFrom <= day)
  if (!version) throw new Error(`no rules of conduct on ${day}`)
  return version
}

/** A version by its number, or undefined. */
export function conductVersion(number: number): ConductVersion | undefined {
  return CONDUCT_VERSIONS.find((version) => version.number === number)
}

/** A rule of a version, or undefined. */
export function findRule(version: ConductVersion, id: string): Rule | undefined {
  return version.rules.find((rule) => rule.id === id)
}

/** Whether a text is the id of a rule: for its name. */
export function isRuleId(text: string): text is RuleId {
  return RULE_IDS.some((id) => id === text)
}

/** Whoever reports pictures of abused children need not say who they are (Art. 16(2)(c) DSA). */
export function mayStayAnonymous(ruleId: string): boolean {
  return ruleId === 'minors'
}
