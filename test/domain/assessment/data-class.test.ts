import { expect, it } from 'vitest'
import { contradictsDataClass } from '~/domain/assessment/data-class'
import { DATA_PROTECTION_OUTCOMES } from '~/domain/assessment/data-protection'
import { PERSONAL_DATA_CLASSES } from '~/domain/taxonomy/vocabulary'

const OUTCOMES = [...DATA_PROTECTION_OUTCOMES, 'notYetClassified'] as const
const PERSONAL = ['ordinary', 'thresholdCheck', 'impactAssessment', 'legalBasisMissing']

/** Which results of the check each class of data rules out. */
const REVIEWED: Record<(typeof PERSONAL_DATA_CLASSES)[number], readonly string[]> = {
  none: PERSONAL,
  anonymised: PERSONAL,
  pseudonymised: ['noPersonalData'],
  personal: ['noPersonalData'],
  specialCategories: ['noPersonalData'],
}

it.each(PERSONAL_DATA_CLASSES)('data announced as %s rule out these results, and no others', (announced) => {
  expect(OUTCOMES.filter((outcome) => contradictsDataClass(announced, outcome))).toEqual(REVIEWED[announced])
})
