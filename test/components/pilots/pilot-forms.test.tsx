import { describe, expect, it } from 'vitest'
import { NewPilotForm } from '~/features/pilots/components/new-pilot-form'
import { PilotCompleteness } from '~/features/pilots/components/pilot-completeness'
import { PilotEndForm } from '~/features/pilots/components/pilot-end-form'
import { PilotForm } from '~/features/pilots/components/pilot-form'
import { PilotFormSteps } from '~/features/pilots/components/pilot-form-steps'
import { StalePilot } from '~/features/pilots/components/stale-pilot'
import { PILOT_ROWS } from '~/features/pilots/limits'
import type { PilotFormValues } from '~/features/pilots/operations/pilot-form-values.server'
import { FIELDS_OF, newPilotSchema, PILOT_SECTION_SCHEMAS, PILOT_SECTIONS } from '~/features/pilots/schema'
import type { FormAnswer } from '~/shell/page-form'
import { NOTHING_WAITS } from '~/shell/waiting-draft'
import {
  answerTo,
  BOTH,
  buttonsOf,
  EVIL,
  factsOf,
  fieldOf,
  hiddenFields,
  itemsOf,
  linksOf,
  show,
  textOf,
  tickedOf,
  wordsIn,
} from '../show'
import { brokenReferences, INTACT, openingTags } from '../ui/markup'

const EMPTY: PilotFormValues = {
  ...{ title: 'Risse', summary: '', goal: '', description: '', scope: '', outOfScope: '', domains: [] },
  ...{ techniques: [], districts: [], startsOn: '', endsOn: '', milestones: [], cost: '', funding: '' },
  ...{ indicators: [], dataUsed: '', protection: '' },
}
const row = (title: string) => ({ title, dueOn: '2026-11-20' })
const measure = (name: string) => ({ name, unit: '%', baseline: '60', target: '90', direction: 'lower' })
type Section = (typeof PILOT_SECTIONS)[number]
const form = (section: Section, values: Partial<PilotFormValues> = {}, answer?: FormAnswer) =>
  show(<PilotForm section={section} values={{ ...EMPTY, ...values }} version={3} answer={answer} />)

describe('a new pilot', () => {
  const one = [{ value: 'a1', label: 'Amt A' }]
  const two = [...one, { value: 'a2', label: EVIL }]
  const origin = { id: 'h1', title: 'Wer findet Risse?', authorityId: 'a2', summary: 'Kurz.' }
  const begin = (given: Partial<Parameters<typeof NewPilotForm>[0]> = {}) =>
    show(<NewPilotForm id="new" authorities={two} origin={null} answer={undefined} {...given} />)

  it('is for the only authority that there is, or for one that is chosen', () => {
    expect(hiddenFields(begin({ authorities: one }))).toEqual({ id: 'new', authorityId: 'a1' })
    expect(hiddenFields(begin())).toEqual({ id: 'new' })
    expect(fieldOf(begin(), 'authorityId')).toMatchObject({ label: 'Behörde', value: '', isRequired: true })
    expect(fieldOf(begin({ chosen: 'a2' }), 'authorityId').value).toBe('a2')
    expect(begin()).not.toContain('<img')
  })

  it('takes title, summary and authority of the challenge it comes from', () => {
    const html = begin({ origin, chosen: 'a1' })
    expect(hiddenFields(html)).toEqual({ id: 'new', authorityId: 'a2', challengeId: 'h1' })
    expect(fieldOf(html, 'title').value).toBe('Wer findet Risse?')
    expect(fieldOf(html, 'summary').value).toBe('Kurz.')
  })

  it('keeps what was typed, and the id of the first attempt', () => {
    const first = '0193a000-0000-7000-8000-000000000001'
    const sent = { id: first, authorityId: first, title: ' ', summary: EVIL }
    const html = begin({ answer: answerTo(newPilotSchema, sent) })
    expect(hiddenFields(html)['id']).toBe(first)
    expect(fieldOf(html, 'title').isInvalid).toBe(true)
    expect(fieldOf(html, 'summary').value).toBe(EVIL)
    expect(html).not.toContain('<img')
    expect(brokenReferences(html)).toEqual(INTACT)
  })
})

describe('the text of a pilot', () => {
  it.each(PILOT_SECTIONS)('has in the step %s a field for everything that is saved there', (section) => {
    const values = { milestones: [row('M')], indicators: [measure('I')] }
    const html = form(section, values)
    expect(hiddenFields(html)).toMatchObject({ version: '3' })
    for (const name of FIELDS_OF[section])
      expect([name, openingTags(html, `name="${name}`).length > 0]).toEqual([name, true])
    const others = PILOT_SECTIONS.filter((one) => one !== section).flatMap((one) => [...FIELDS_OF[one]])
    for (const name of others) expect(openingTags(html, `name="${name}"`)).toEqual([])
    expect(brokenReferences(html)).toEqual(INTACT)
    expect(openingTags(html, '<button')[0], 'the return key saves').not.toContain('intent')
  })

  it('may be left incomplete, and says what the approval asks for', () => {
    const html = form('about')
    expect(fieldOf(html, 'title').isRequired).toBe(true)
    for (const name of ['summary', 'goal', 'description', 'scope', 'outOfScope'])
      expect(fieldOf(html, name).isRequired).toBe(false)
    expect(fieldOf(html, 'goal').label).toContain('für die Freigabe nötig')
    expect(fieldOf(html, 'outOfScope').label).not.toContain('für die Freigabe nötig')
  })

  it('shows what was chosen and written', () => {
    const html = form('about', { goal: EVIL, domains: ['transport'], districts: ['13003', '13004'] })
    expect(fieldOf(html, 'goal').value).toBe(EVIL)
    expect(tickedOf(html, 'domains')).toEqual(['transport'])
    expect(tickedOf(html, 'districts')).toEqual(['13003', '13004'])
    expect(html).not.toContain('<img')
  })

  it('says on both fields of time what is wrong with the last one', () => {
    const sent = { version: '3', startsOn: '2026-12-01', endsOn: '2026-11-01', cost: '12,50' }
    const html = form('plan', {}, answerTo(PILOT_SECTION_SCHEMAS.plan, sent))
    expect(fieldOf(html, 'endsOn')).toMatchObject({ value: '2026-11-01', isInvalid: true })
    expect(fieldOf(html, 'endsOn').descriptions.join()).toContain('darf nicht vor dem Beginn liegen.')
    expect(fieldOf(html, 'startsOn')).toMatchObject({ value: '2026-12-01', isInvalid: false })
    expect(fieldOf(html, 'cost').value).toBe('12,50')
    expect(linksOf(html)).toEqual({ 'Letzter Tag: darf nicht vor dem Beginn liegen.': '#pilot-endsOn' })
  })
})

describe.each([
  ['plan', 'milestones', 'Meilenstein', row, 'milestones[1].title'],
  ['measuring', 'indicators', 'Kennzahl', measure, 'indicators[1].name'],
] as const)('the rows of the step %s', (section, name, word, make, cell) => {
  const rows = (count: number) =>
    form(section, { [name]: Array.from({ length: count }, (_, index) => make(`Z${index + 1}`)) })
  const names = (html: string) => buttonsOf(html).filter((button) => button.includes(word))

  it('begin with an empty one, which stays', () => {
    expect(textOf(rows(0))).toContain(`${word} 1`)
    expect(names(rows(0))).toEqual([`${word} hinzufügen`])
    expect(names(rows(1))).toEqual([`${word} hinzufügen`])
  })

  it('can each be taken away where there are several, by buttons of the form', () => {
    const html = rows(3)
    expect(names(html).filter((button) => button.startsWith(`${word} entfernen`))).toHaveLength(3)
    expect(fieldOf(html, cell).value).toBe('Z2')
    expect(openingTags(html, '<button', 'name="__intent__"')).toHaveLength(4)
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('are no more than the server takes', () => {
    const most = PILOT_ROWS[name]
    expect(names(rows(most - 1)).join()).toContain(`${word} hinzufügen`)
    expect(names(rows(most)).join()).not.toContain(`${word} hinzufügen`)
  })
})

describe('what is missing', () => {
  const missing = [
    { part: 'goal', section: 'about' },
    { part: 'milestoneOutside', section: 'plan' },
    { part: 'indicatorWay', section: 'measuring' },
  ] as const
  it.each([
    ['de', '/pilotprojekte/p1/bearbeiten', '/pilotprojekte/p1/partner'],
    ['en', '/en/pilots/p1/edit', '/en/pilots/p1/partners'],
  ] as const)(
    'leads to the step where it is filled in, and to the partners (%s)',
    (locale, edit, partners) => {
      const { t } = wordsIn(locale)
      const html = show(<PilotCompleteness pilotId="p1" missing={missing} hasOpenPartner />, locale)
      expect(linksOf(html)).toEqual({
        [t('pilotManage.missing.goal')]: `${edit}?schritt=about`,
        [t('pilotManage.missing.milestoneOutside')]: `${edit}?schritt=plan`,
        [t('pilotManage.missing.indicatorWay')]: `${edit}?schritt=measuring`,
        [t('pilotManage.openPartner')]: partners,
      })
    },
  )

  it('is nothing only where no partner is asked either', () => {
    const text = (hasOpenPartner: boolean) =>
      textOf(show(<PilotCompleteness pilotId="p1" missing={[]} {...{ hasOpenPartner }} />))
    expect(text(false)).toBe('Alle Angaben sind da')
    expect(text(true)).toBe('Für die Freigabe fehlt noch\nEin Partner hat noch nicht geantwortet.')
  })
})

describe('the way through the form', () => {
  const steps = [
    { section: 'about', isComplete: true },
    { section: 'plan', isComplete: true },
    { section: 'measuring', isComplete: false },
  ] as const
  it.each(BOTH)('says where one is and what is complete, and leads to the others (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const html = show(<PilotFormSteps pilotId="p1" current="plan" steps={steps} />, locale)
    expect(Object.values(linksOf(html)).map((href) => href.split('?')[1])).toEqual([
      ...['schritt=about', 'schritt=measuring'],
    ])
    expect(openingTags(html, 'aria-current="step"')).toHaveLength(1)
    const words = itemsOf(html).join()
    for (const state of ['done', 'current', 'open'] as const)
      expect(words).toContain(t(`pilotForm.stepState.${state}`))
  })
})

it('a text that somebody else saved stands above one’s own, as text', () => {
  const values = {
    ...EMPTY,
    ...{ goal: EVIL, startsOn: '2026-11-01', districts: ['13003'] },
    ...{ milestones: [row('Erste'), { title: 'Zweite', dueOn: '' }], indicators: [measure('Risse')] },
  }
  for (const locale of BOTH) {
    const { t } = wordsIn(locale)
    const names = ['goal', 'scope', 'startsOn', 'endsOn', 'milestones', 'indicators', 'districts'] as const
    const day = (number: number) => (locale === 'de' ? `${number}. November 2026` : `${number} November 2026`)
    const html = show(<StalePilot saved={{ values, version: 4 }} names={names} attempt={1} />, locale)
    expect(factsOf(html)).toEqual({
      [t('pilotForm.goal')]: EVIL,
      [t('pilotForm.scope')]: '–',
      [t('pilotForm.startsOn')]: day(1),
      [t('pilotForm.endsOn')]: '–',
      [t('pilotForm.milestones')]: `Erste · ${day(20)}\nZweite`,
      [t('pilotForm.indicators')]: `Risse · % · 60 · 90 · ${t('pilotForm.direction.lower')}`,
      [t('pilotForm.districts')]: 'Rostock',
    })
    expect(openingTags(html, 'role="alert"')).toHaveLength(1)
    expect(html).not.toContain('<img')
  }
})

describe('the end of a pilot', () => {
  const OUTCOME = {
    ...{
      ending: null,
      stoppedBecause: '',
      result: '',
      lessons: '',
      future: null,
      futureBecause: '',
      reuse: '',
    },
  }
  const START = {
    ...{ pilotId: 'x', outcome: OUTCOME, indicators: [], version: 5, waiting: NOTHING_WAITS },
    ...{ answer: undefined, conflict: null },
  }
  const end = (given: Partial<Parameters<typeof PilotEndForm>[0]> = {}) =>
    show(<PilotEndForm {...{ ...START, ...given }} />)

  it('chooses nothing for anybody', () => {
    expect(tickedOf(end(), 'ending')).toEqual([])
    expect(tickedOf(end(), 'future')).toEqual([])
    expect(fieldOf(end(), 'stoppedBecause').isRequired).toBe(false)
    for (const name of ['result', 'lessons', 'futureBecause', 'reuse'])
      expect(fieldOf(end(), name)).toMatchObject({ isRequired: true, value: '' })
  })

  it('shows what was said before', () => {
    const html = end({ outcome: { ...OUTCOME, ending: 'stopped', future: 'continued', lessons: EVIL } })
    expect(tickedOf(html, 'ending')).toEqual(['stopped'])
    expect(tickedOf(html, 'future')).toEqual(['continued'])
    expect(fieldOf(html, 'lessons').value).toBe(EVIL)
    expect(html).not.toContain('<img')
  })

  it('asks for each indicator without a value why, and keeps the places of the others', () => {
    const indicators = [
      { name: 'Gemessen', isMeasured: true, unmeasuredBecause: '' },
      { name: EVIL, isMeasured: false, unmeasuredBecause: 'Kein Zugang.' },
    ]
    const html = end({ indicators })
    expect(hiddenFields(html)).toEqual({ version: '5', waiting: NOTHING_WAITS, 'unmeasured[0]': '' })
    expect(fieldOf(html, 'unmeasured[1]')).toMatchObject({
      ...{ label: `Warum wurde „${EVIL}“ nicht gemessen?`, value: 'Kein Zugang.', isRequired: true },
    })
    expect(html).not.toContain('<img')
    expect(brokenReferences(html)).toEqual(INTACT)
  })
})
