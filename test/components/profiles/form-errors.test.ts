import { describe, expect, it } from 'vitest'
import { foundSchema, profileSchema } from '~/features/profiles/schema'
import { certificateSchema, productSchema, referenceSchema } from '~/features/profiles/schema-offer'
import { newId } from '~/platform/new-id.server'
import { answerTo } from '../show'

describe('the forms of a profile', () => {
  it.each([
    [
      productSchema,
      { licenceModel: 'openSource', spdx: 'Frei' },
      ['name', 'readiness', 'spdx'],
      'licenceUnknown',
    ],
    [productSchema, { licenceModel: 'openSource' }, ['name', 'readiness', 'spdx'], 'licenceMissing'],
    [
      productSchema,
      { licenceModel: 'proprietary', spdx: 'mit' },
      ['name', 'readiness', 'spdx'],
      'licenceNeedless',
    ],
    [productSchema, { licenceModel: 'openWeights', spdx: 'mit' }, ['name', 'readiness'], null],
    [productSchema, { spdx: 'MIT' }, ['licenceModel', 'name', 'readiness'], null],
    [productSchema, { spdx: 'Frei' }, ['licenceModel', 'name', 'readiness', 'spdx'], 'licenceUnknown'],
    [
      certificateSchema,
      { validFrom: '2026-02-01', validUntil: '2026-01-31' },
      ['body', 'name', 'scope', 'validUntil'],
      'dayOrder',
    ],
    [certificateSchema, { validUntil: '2026-01-31' }, ['body', 'name', 'scope', 'validFrom'], null],
    [referenceSchema, { fromYear: '2026', untilYear: '2025' }, ['client', 'title', 'untilYear'], 'yearOrder'],
    [referenceSchema, { fromYear: '26', untilYear: '2025' }, ['client', 'fromYear', 'title'], null],
  ] as const)('say everything that is wrong at once (%#)', (schema, sent, wrong, rule) => {
    const { lastResult } = answerTo(schema, { id: newId(), version: '0', ...sent })
    const errors: Record<string, string[] | null> = lastResult.error ?? {}
    expect(Object.keys(errors).sort()).toEqual([...wrong])
    const ofRules = Object.values(errors).flatMap((texts) =>
      (texts ?? []).filter((text) => text.startsWith('offer.')),
    )
    expect(ofRules).toEqual(rule === null ? [] : [`offer.error.${rule}`])
  })

  it('say that the levels are in the wrong order together with everything else', () => {
    const levels = { readinessMin: '6', readinessMax: '3' }
    const { lastResult } = answerTo(profileSchema, { version: '5', name: '', kind: 'company', ...levels })
    expect(lastResult.error).toMatchObject({
      name: [expect.any(String)],
      readinessMax: ['field.readinessOrder'],
    })
  })

  it('ask for a choice where there is a list to choose from', () => {
    const { lastResult } = answerTo(productSchema, { id: newId(), version: '0', readiness: '' })
    expect(lastResult.error).toMatchObject({
      readiness: ['field.chooseOne'],
      licenceModel: ['field.chooseOne'],
    })
  })

  it('say the errors in the order of the fields', () => {
    const { lastResult } = answerTo(foundSchema, { id: newId() })
    expect(Object.keys(lastResult.error ?? {})).toEqual(['kind', 'name', 'city'])
  })
})
