import type { PERSONAL_DATA_CLASSES } from '../taxonomy/vocabulary'
import { NOT_YET_CLASSIFIED } from './tree'

type PersonalDataClass = (typeof PERSONAL_DATA_CLASSES)[number]

/** Of nobody: anonymous data are not about a person any more (GDPR, Recital 26), pseudonymous ones still are. */
const ABOUT_NOBODY: readonly PersonalDataClass[] = ['none', 'anonymised']

/**
 * Whether what a challenge announces of its data and what the data protection check found cannot both be true: one
 * says that the data are about people, the other that they are not. A check that left this open contradicts nothing.
 */
export function contradictsDataClass(announced: string, outcome: string): boolean {
  if (outcome === NOT_YET_CLASSIFIED) return false
  const isAboutNobody = (ABOUT_NOBODY as readonly string[]).includes(announced)
  return isAboutNobody !== (outcome === 'noPersonalData')
}
