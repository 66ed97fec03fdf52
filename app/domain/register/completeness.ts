import { NOT_YET_CLASSIFIED } from '../assessment/tree'
import { websiteFrom } from '../organisation/website'
import {
  fieldRule,
  isEmptyValue,
  REGISTER_FIELD_KEYS,
  type RegisterContent,
  type RegisterField,
  type RegisterPhase,
  type RegisterSection,
} from './fields'

const HIGH_RISK: readonly string[] = ['highRiskAnnexI', 'highRiskAnnexIII']
/** Phases in which people meet the system. */
const RUNNING: readonly string[] = ['pilot', 'inUse'] satisfies RegisterPhase[]

/** What a field demands of others: the fields that must not be empty where the condition holds. */
const CONDITIONS: readonly {
  when: (content: RegisterContent) => boolean
  demands: readonly RegisterField[]
}[] = [
  { when: ({ phase }) => phase === 'retired', demands: ['endMonth'] },
  {
    when: ({ aiActClass }) => aiActClass !== '' && aiActClass !== NOT_YET_CLASSIFIED,
    demands: ['aiActReasons', 'aiActCheckedOn'],
  },
  {
    when: ({ aiActClass }) => HIGH_RISK.includes(aiActClass),
    demands: ['humanOversight', 'risks', 'fundamentalRights'],
  },
  { when: ({ aiActClass }) => aiActClass === 'transparency', demands: ['transparencyNotice'] },
  { when: ({ licenceModel }) => licenceModel === 'openSource', demands: ['licence'] },
]

/** What still keeps an entry from being published, in the order of the form. */
export function missingFields(content: RegisterContent): RegisterField[] {
  const demanded = new Set(CONDITIONS.flatMap(({ when, demands }) => (when(content) ? [...demands] : [])))
  return REGISTER_FIELD_KEYS.filter(
    (field) => isEmptyValue(content[field]) && (fieldRule(field).necessity === 'must' || demanded.has(field)),
  )
}

/** What is missing of one section. */
export function missingIn(section: RegisterSection, missing: readonly RegisterField[]): RegisterField[] {
  return missing.filter((field) => fieldRule(field).section === section)
}

/** Whether an address leads to the web: http or https, and nothing that a browser would run. */
export function isWebAddress(text: string): boolean {
  return /^https?:/i.test(text) && websiteFrom(text) !== null
}

/** Whether somebody can be reached by it: a web address or one for mail. */
export function isContact(text: string): boolean {
  // Nothing that a mail program would take for more than the address.
  return isWebAddress(text) || /^[^\s@<>"?&]+@[^\s@<>"?&/]+\.[^\s@<>".?&/]+$/.test(text)
}

export type ContentProblem = { field: RegisterField; reason: 'notWeb' | 'noContact' | 'endBeforeBegin' }

/** What can never be right, complete or not: nothing of this kind is saved. */
export function contentProblems(content: RegisterContent): ContentProblem[] {
  const problems = REGISTER_FIELD_KEYS.flatMap((field): ContentProblem[] => {
    const value = content[field]
    if (isEmptyValue(value)) return []
    if (Array.isArray(value))
      return value.some((one) => typeof one === 'object' && one.link !== '' && !isWebAddress(one.link))
        ? [{ field, reason: 'notWeb' }]
        : []
    const { kind } = fieldRule(field)
    if (kind === 'url' && !isWebAddress(value)) return [{ field, reason: 'notWeb' }]
    return kind === 'contact' && !isContact(value) ? [{ field, reason: 'noContact' }] : []
  })
  const { beginMonth, endMonth } = content
  const isTurned = beginMonth !== '' && endMonth !== '' && endMonth < beginMonth
  return isTurned ? [...problems, { field: 'endMonth', reason: 'endBeforeBegin' }] : problems
}

export type ContentObjection = 'incomplete' | 'contradiction' | 'prohibitedInUse'

/** Why an entry with this content cannot be published, or null. */
export function contentObjection(content: RegisterContent): ContentObjection | null {
  // What is forbidden may be told of, as planned or as past, but not approved as running.
  if (content.aiActClass === 'prohibited' && RUNNING.includes(content.phase)) return 'prohibitedInUse'
  if (missingFields(content).length > 0) return 'incomplete'
  return contentProblems(content).length > 0 ? 'contradiction' : null
}
