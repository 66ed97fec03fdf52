import { describe, expect, it } from 'vitest'
import type { PilotRefusal, PilotVerdict } from '~/domain/pilot/pilot'
import {
  type PilotStepAnswer,
  type PilotStepName,
  PilotSteps,
} from '~/features/pilots/components/pilot-steps'
import type { Recordable } from '~/features/pilots/components/record-fields'
import { pilotStepSchema } from '~/features/pilots/schema'
import {
  answerTo,
  BOTH,
  buttonsOf,
  disabledActions,
  EVIL,
  fieldOf,
  hiddenFields,
  show,
  textOf,
  wordsIn,
} from '../show'
import { brokenReferences, INTACT, openingTags, values } from '../ui/markup'

const MILESTONE = '0193a000-0000-7000-8000-000000000001'
const INDICATOR = '0193a000-0000-7000-8000-000000000002'
const MINTED = '0193a000-0000-7000-8000-000000000003'
const RECORDABLE: Recordable = {
  ...{ id: MINTED, today: '2026-11-27', startsOn: '2026-11-01', endsOn: '2026-12-31' },
  milestones: [{ id: MILESTONE, title: EVIL }],
  indicators: [{ id: INDICATOR, name: 'Risse', unit: '%', values: [] }],
}
const allowed = (action: PilotStepName): PilotVerdict => ({ action, allowed: true, to: 'draft' })
const refused = (action: PilotStepName, reason: PilotRefusal): PilotVerdict => ({
  ...{ action, allowed: false, reason },
})
type More = { answer?: PilotStepAnswer; recordable?: Partial<Recordable>; locale?: 'de' | 'en' }
const steps = (actions: readonly PilotVerdict[], { answer, recordable, locale }: More = {}) =>
  show(
    <PilotSteps
      actions={actions}
      version={7}
      recordable={{ ...RECORDABLE, ...recordable }}
      answer={answer}
    />,
    locale,
  )
const answered = (step: PilotStepName, fields: Record<string, string>): More => ({
  answer: { ...answerTo(pilotStepSchema, { step, version: '7', ...fields }), step },
})
const { t } = wordsIn('de')

describe('the steps of a pilot', () => {
  it('are nothing where nothing can be done', () => expect(steps([])).toBe(''))

  it.each(['submit', 'recall', 'approve', 'finish', 'stop', 'discard'] as const)(
    'send %s with the version that the person saw, and ask for nothing',
    (step) => {
      const html = steps([allowed(step)])
      expect(hiddenFields(html)).toEqual({ step, version: '7' })
      expect(buttonsOf(html)).toEqual([t(`pilotManage.${step}`)])
      expect(textOf(html)).toContain(t(`pilotManage.${step}.text`))
      expect(openingTags(html, '<textarea')).toEqual([])
    },
  )

  it.each(['return', 'returnEnd', 'withdraw', 'postpone'] as const)('ask for a reason for %s', (step) => {
    const html = steps([allowed(step)])
    expect(fieldOf(html, 'reason')).toMatchObject({ label: 'Begründung', isRequired: true, value: '' })
    expect(openingTags(html, '<textarea', 'lang="de"')).toHaveLength(1)
    expect(openingTags(html, 'name="newEnd"')).toHaveLength(step === 'postpone' ? 1 : 0)
  })

  it('ask a second time wherever there is no way back, gravely where something is lost', () => {
    const all = [
      'submit',
      'recall',
      'approve',
      'return',
      'finish',
      'stop',
      'returnEnd',
      'withdraw',
      'discard',
    ]
    const look = (all as PilotStepName[]).map((step) => {
      const html = steps([allowed(step)])
      if (!html.includes('<details')) return `${step}: once`
      return `${step}: ${html.includes('ui-confirm--good') ? 'good' : 'grave'}`
    })
    expect(look).toEqual([
      ...['submit: once', 'recall: once', 'approve: good', 'return: grave', 'finish: good', 'stop: grave'],
      ...['returnEnd: grave', 'withdraw: grave', 'discard: grave'],
    ])
  })

  it.each([
    ['submit', 'incomplete'],
    ['submit', 'partnerUnconfirmed'],
    ['approve', 'samePerson'],
    ['approve', 'ownCause'],
    ['finish', 'outcomeIncomplete'],
    ['measure', 'notBegun'],
  ] as const)('show %s disabled with the reason %s', (step, reason) => {
    for (const locale of BOTH) {
      const words = wordsIn(locale)
      const html = steps([refused(step, reason)], { locale })
      expect(disabledActions(html)).toEqual({
        [words.t(`pilotManage.${step}`)]: words.t(`pilotReason.${reason}`),
      })
      expect(buttonsOf(html)).toEqual([])
      expect(openingTags(html, '<form')).toEqual([])
      expect(brokenReferences(html)).toEqual(INTACT)
    }
  })

  it('come in the order of the life of a pilot, whatever the order of the verdicts', () => {
    const html = steps((['withdraw', 'postpone', 'measure', 'reach'] as const).map(allowed))
    const order = values(html, 'value').filter((value) => /^(measure|reach|postpone|withdraw)$/.test(value))
    expect(order).toEqual(['measure', 'reach', 'postpone', 'withdraw'])
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('give an answer back to its own step alone', () => {
    const html = steps([allowed('return'), allowed('withdraw')], {
      answer: {
        ...answerTo(pilotStepSchema, { step: 'return', version: 'x', reason: EVIL }),
        step: 'return',
      },
    })
    expect(openingTags(html, '<details', 'open')).toHaveLength(1)
    expect(html.split('alert(1)')).toHaveLength(2)
    expect(html).not.toContain('<img')
  })
})

describe('a milestone that was reached', () => {
  it('is one of those still open, on a day between the start and today', () => {
    const html = steps([allowed('reach')])
    expect(fieldOf(html, 'reachedOn')).toMatchObject({ value: '2026-11-27', type: 'date', isRequired: true })
    expect(openingTags(html, 'name="reachedOn"', 'min="2026-11-01"', 'max="2026-11-27"')).toHaveLength(1)
    expect(fieldOf(html, 'milestoneId').label).toBe('Meilenstein')
    expect(fieldOf(html, 'reachedHow').isRequired).toBe(false)
    expect(openingTags(html, '<option', `value="${MILESTONE}"`, 'lang="de"')).toHaveLength(1)
    expect(html).not.toContain('<img')
  })

  it('cannot be recorded once all were', () => {
    expect(steps([allowed('reach')], { recordable: { milestones: [] } })).toBe('')
  })

  it('keeps the day that was typed wrongly, and says so', () => {
    const html = steps([allowed('reach')], answered('reach', { milestoneId: MILESTONE, reachedOn: '' }))
    expect(fieldOf(html, 'reachedOn').isInvalid).toBe(true)
    expect(openingTags(html, '<details', 'open')).toHaveLength(1)
    expect(brokenReferences(html)).toEqual(INTACT)
  })
})

describe('a value that was measured', () => {
  const held = [{ id: 'v1', measuredOn: '2026-11-20', value: 62.5 }]

  it('belongs to an indicator with its unit, and has an id of its own', () => {
    const html = steps([allowed('measure')])
    expect(hiddenFields(html)).toEqual({ step: 'measure', version: '7', id: MINTED })
    expect(html).toContain('>Risse (%)</option>')
    const bare = { indicators: [{ id: INDICATOR, name: 'Risse', unit: '', values: [] }] }
    expect(steps([allowed('measure')], { recordable: bare })).toContain('>Risse</option>')
  })

  it('corrects nothing while there is nothing, and what holds afterwards', () => {
    expect(openingTags(steps([allowed('measure')]), 'name="correctsId"')).toEqual([])
    const recordable = { indicators: [{ id: INDICATOR, name: 'Risse', unit: '%', values: held }] }
    const html = steps([allowed('measure')], { recordable })
    expect(fieldOf(html, 'correctsId')).toMatchObject({ value: '', isRequired: false })
    expect(html).toContain('>Risse: 62,5, 20. November 2026</option>')
    expect(textOf(html)).toContain('Keinen, es ist ein neuer Wert')
  })

  it('has no earliest day where the start is not known', () => {
    const html = steps([allowed('measure')], { recordable: { startsOn: null } })
    expect(openingTags(html, 'name="measuredOn"', 'min=')).toEqual([])
    expect(openingTags(html, 'name="measuredOn"', 'max="2026-11-27"')).toHaveLength(1)
  })

  it.each([
    ['viel', 'muss eine Zahl sein, zum Beispiel 12,5.'],
    ['', 'fehlt'],
  ])('keeps %j, says what is wrong, and the id of the first attempt', (value, words) => {
    const first = '0193a000-0000-7000-8000-000000000009'
    const fields = { indicatorId: INDICATOR, measuredOn: '2026-11-20', value, id: first }
    const html = steps([allowed('measure')], answered('measure', fields))
    const field = fieldOf(html, 'value')
    expect(field).toMatchObject({ value, isInvalid: true })
    if (value !== '') expect(field.descriptions.join()).toContain(words)
    expect(fieldOf(html, 'measuredOn').value).toBe('2026-11-20')
    expect(hiddenFields(html)['id']).toBe(first)
  })
})
