import { AI_ACT_OUTCOMES } from '../assessment/ai-act'
import { NOT_YET_CLASSIFIED } from '../assessment/tree'
import { PRODUCT_LICENCE_MODELS } from '../organisation/licence'

export const REGISTER_PHASES = ['inDevelopment', 'pilot', 'inUse', 'retired'] as const
export type RegisterPhase = (typeof REGISTER_PHASES)[number]
export const REGISTER_LICENCE_MODELS = [...PRODUCT_LICENCE_MODELS, 'inHouse', 'mixed'] as const
export const REGISTER_CLASSES = [NOT_YET_CLASSIFIED, ...AI_ACT_OUTCOMES] as const
export type RegisterClass = (typeof REGISTER_CLASSES)[number]

/** Every choice that a field offers, by field. Labels stand in the messages under `register.choice.*`. */
export const REGISTER_CHOICES = {
  phase: REGISTER_PHASES,
  aiActClass: REGISTER_CLASSES,
  thirdCountryTransfer: ['none', 'adequacy', 'standardClauses', 'otherSafeguards'],
  licenceModel: REGISTER_LICENCE_MODELS,
  procurementKind: ['inHouse', 'directAward', 'tender', 'framework', 'fundingProject', 'free', 'other'],
  costClass: ['none', 'under10000', 'under100000', 'under1000000', 'from1000000'],
} as const
export type ChoiceField = keyof typeof REGISTER_CHOICES

/** Kinds of impact assessments that an entry names. */
export const IMPACT_KINDS = ['dataProtection', 'fundamentalRights', 'security', 'fairness', 'other'] as const
export type ImpactAssessment = { kind: string; title: string; date: string; link: string }
export const MOST_ASSESSMENTS = 10

/**
 * line: one line. text: paragraphs. choice: one of REGISTER_CHOICES. code, codes: of a list that administrators
 * keep. month: yyyy-mm. day: yyyy-mm-dd. country: ISO 3166-1. url: http or https. contact: mail or web address.
 * licence: an SPDX expression. organisation: the id of one of this platform. assessments: a list of them.
 */
export type FieldKind =
  | 'line'
  | 'text'
  | 'choice'
  | 'code'
  | 'codes'
  | 'month'
  | 'day'
  | 'country'
  | 'url'
  | 'contact'
  | 'licence'
  | 'organisation'
  | 'assessments'

export const REGISTER_SECTIONS = [
  'basics',
  'purpose',
  'oversight',
  'law',
  'technology',
  'provider',
  'responsibility',
] as const
export type RegisterSection = (typeof REGISTER_SECTIONS)[number]

/** must: no publication without it. shown: an empty one is shown as "not stated". */
type FieldRule = {
  section: RegisterSection
  kind: FieldKind
  /** the greatest length in characters, of a list the greatest number */
  most: number
  necessity: 'must' | 'shown'
  /** where codes come from */
  list?: 'domain' | 'capability' | 'technique' | 'district'
}

const shown = 'shown'
const must = 'must'
const [basics, purpose, oversight, law] = ['basics', 'purpose', 'oversight', 'law'] as const
const [technology, provider, responsibility] = ['technology', 'provider', 'responsibility'] as const

/**
 * What an entry says, in the order in which it is asked and shown. Editor, completeness, public page, comparison and
 * exports read this table and name no field themselves. Limits follow the Dutch standard 1.0.10 where it has them.
 */
// biome-ignore format: one line a field
export const REGISTER_FIELDS = {
  name: { section: basics, kind: 'line', most: 100, necessity: must },
  summary: { section: basics, kind: 'text', most: 350, necessity: must },
  phase: { section: basics, kind: 'choice', most: 40, necessity: must },
  beginMonth: { section: basics, kind: 'month', most: 7, necessity: shown },
  endMonth: { section: basics, kind: 'month', most: 7, necessity: shown },
  domain: { section: basics, kind: 'code', most: 60, necessity: must, list: 'domain' },
  capabilities: { section: basics, kind: 'codes', most: 20, necessity: shown, list: 'capability' },
  techniques: { section: basics, kind: 'codes', most: 40, necessity: shown, list: 'technique' },
  districts: { section: basics, kind: 'codes', most: 40, necessity: shown, list: 'district' },
  contact: { section: basics, kind: 'contact', most: 300, necessity: must },
  website: { section: basics, kind: 'url', most: 300, necessity: shown },

  goal: { section: purpose, kind: 'text', most: 2500, necessity: must },
  affected: { section: purpose, kind: 'text', most: 1000, necessity: shown },
  weighing: { section: purpose, kind: 'text', most: 2500, necessity: shown },

  humanOversight: { section: oversight, kind: 'text', most: 2500, necessity: shown },
  complaints: { section: oversight, kind: 'text', most: 1000, necessity: shown },
  extent: { section: oversight, kind: 'text', most: 1000, necessity: shown },
  training: { section: oversight, kind: 'text', most: 1000, necessity: shown },

  aiActClass: { section: law, kind: 'choice', most: 40, necessity: must },
  aiActReasons: { section: law, kind: 'text', most: 2500, necessity: shown },
  aiActCheckedOn: { section: law, kind: 'day', most: 10, necessity: shown },
  legalBasis: { section: law, kind: 'text', most: 2500, necessity: shown },
  impactAssessments: { section: law, kind: 'assessments', most: MOST_ASSESSMENTS, necessity: shown },
  risks: { section: law, kind: 'text', most: 2500, necessity: shown },
  transparencyNotice: { section: law, kind: 'text', most: 1000, necessity: shown },
  fundamentalRights: { section: law, kind: 'text', most: 2500, necessity: shown },

  sourceData: { section: technology, kind: 'text', most: 2500, necessity: shown },
  personalData: { section: technology, kind: 'text', most: 2500, necessity: shown },
  sensitiveAttributes: { section: technology, kind: 'text', most: 1000, necessity: shown },
  methods: { section: technology, kind: 'text', most: 5000, necessity: shown },

  providerName: { section: provider, kind: 'line', most: 200, necessity: must },
  providerOrganisation: { section: provider, kind: 'organisation', most: 36, necessity: shown },
  providerPlace: { section: provider, kind: 'line', most: 100, necessity: shown },
  providerCountry: { section: provider, kind: 'country', most: 2, necessity: shown },
  parentCountry: { section: provider, kind: 'country', most: 2, necessity: shown },
  hostingCountry: { section: provider, kind: 'country', most: 2, necessity: shown },
  thirdCountryTransfer: { section: provider, kind: 'choice', most: 40, necessity: shown },
  licenceModel: { section: provider, kind: 'choice', most: 40, necessity: must },
  licence: { section: provider, kind: 'licence', most: 200, necessity: shown },
  sourceCode: { section: provider, kind: 'url', most: 300, necessity: shown },
  procurementKind: { section: provider, kind: 'choice', most: 40, necessity: shown },
  costClass: { section: provider, kind: 'choice', most: 40, necessity: shown },

  roleProvider: { section: responsibility, kind: 'line', most: 200, necessity: shown },
  roleDeployer: { section: responsibility, kind: 'line', most: 200, necessity: shown },
  roleController: { section: responsibility, kind: 'line', most: 200, necessity: shown },
  roleProcessor: { section: responsibility, kind: 'line', most: 200, necessity: shown },
  roleLead: { section: responsibility, kind: 'line', most: 200, necessity: shown },
  roleApproval: { section: responsibility, kind: 'line', most: 200, necessity: shown },
  roleLiability: { section: responsibility, kind: 'line', most: 200, necessity: shown },
  roleComplaints: { section: responsibility, kind: 'line', most: 200, necessity: shown },
} as const satisfies Record<string, FieldRule>

export type RegisterField = keyof typeof REGISTER_FIELDS
export const REGISTER_FIELD_KEYS = Object.keys(REGISTER_FIELDS) as RegisterField[]

type ValueOf<Kind extends FieldKind> = Kind extends 'codes'
  ? string[]
  : Kind extends 'assessments'
    ? ImpactAssessment[]
    : string
/** What an entry says: every field, an empty text or list where nothing is said. */
export type RegisterContent = {
  [Field in RegisterField]: ValueOf<(typeof REGISTER_FIELDS)[Field]['kind']>
}
export type RegisterValue = RegisterContent[RegisterField]

/** The rule of a field, as wide as all of them. */
export function fieldRule(field: RegisterField): FieldRule {
  return REGISTER_FIELDS[field]
}

/** The fields of a section, in their order. */
export function fieldsOf(section: RegisterSection): RegisterField[] {
  return REGISTER_FIELD_KEYS.filter((field) => REGISTER_FIELDS[field].section === section)
}

/** Reads the name of a section, or null where there is none of that name. */
export function sectionFrom(text: string | undefined): RegisterSection | null {
  return REGISTER_SECTIONS.find((section) => section === text) ?? null
}

/** Whether a field says nothing. */
export function isEmptyValue(value: RegisterValue): boolean {
  return typeof value === 'string' ? value.trim() === '' : value.length === 0
}

/** Reads what is stored: fields that came later are empty, what does not fit its kind is too. */
export function contentFrom(stored: unknown): RegisterContent {
  const read = (field: RegisterField): RegisterValue => {
    const value: unknown = typeof stored === 'object' && stored !== null ? Reflect.get(stored, field) : null
    const { kind } = fieldRule(field)
    if (kind === 'codes') return listOf(value, (one) => (typeof one === 'string' ? one : null))
    if (kind === 'assessments') return listOf(value, assessmentFrom)
    return typeof value === 'string' ? value : ''
  }
  return Object.fromEntries(REGISTER_FIELD_KEYS.map((field) => [field, read(field)])) as RegisterContent
}

function listOf<Item>(value: unknown, read: (one: unknown) => Item | null): Item[] {
  return Array.isArray(value) ? value.flatMap((one: unknown) => read(one) ?? []) : []
}

function assessmentFrom(value: unknown): ImpactAssessment | null {
  if (typeof value !== 'object' || value === null) return null
  const text = (name: keyof ImpactAssessment) => {
    const part: unknown = Reflect.get(value, name)
    return typeof part === 'string' ? part : ''
  }
  return { kind: text('kind'), title: text('title'), date: text('date'), link: text('link') }
}

/** Fields in which two contents differ, in their order. */
export function changedFields(before: RegisterContent, after: RegisterContent): RegisterField[] {
  return REGISTER_FIELD_KEYS.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
}
