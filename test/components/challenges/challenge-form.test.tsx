import { describe, expect, it } from 'vitest'
import { SECTIONS, type Section } from '~/domain/challenge/sections'
import { ChallengeForm, type Conflict } from '~/features/challenges/components/challenge-form'
import { NewChallengeForm } from '~/features/challenges/components/new-challenge-form'
import type { ChallengeFormValues } from '~/features/challenges/operations/form-values.server'
import { newChallengeSchema } from '~/features/challenges/schema'
import { sectionSchema } from '~/features/challenges/schema-sections'
import type { FormAnswer } from '~/shell/page-form'
import { NOTHING_WAITS } from '~/shell/waiting-draft'
import {
  answerTo,
  BOTH,
  buttonsOf,
  EVIL,
  fieldOf,
  hiddenFields,
  linksOf,
  show,
  textOf,
  tickedOf,
  wordsIn,
} from '../show'
import { brokenReferences, INTACT, openingTags } from '../ui/markup'

const VALUES: ChallengeFormValues = {
  ...{ kind: 'competition', phases: [], prizes: [], jury: [] },
  title: 'Brücken prüfen',
  summary: '',
  problem: EVIL,
  currentProcess: '',
  desiredOutcome: '',
  dataSituation: '',
  personalData: 'anonymised',
  constraints: '',
  hostingDemand: 'none',
  licenceDemand: 'none',
  consortiumRule: 'staysValid',
  contactName: '',
  contactEmail: '',
  contactPhone: '',
  successCriteria: [{ criterion: 'Risse', target: '95 %' }],
  districts: ['13004'],
  domains: ['energy', 'health'],
  capabilities: [],
  techniques: [],
  readinessMin: '6',
  budgetMin: '10000',
  budgetMax: '25000,50',
  deadline: '2027-02-01T12:00',
  startsOn: '2027-05-01',
  englishTitle: 'Check bridges',
  englishSummary: '',
  englishProblem: '',
  englishDesiredOutcome: '',
}
type Extra = { answer?: FormAnswer; conflict?: Conflict; locale?: 'de' | 'en'; waiting?: string }
const form = (section: Section, { answer, conflict, locale, waiting = NOTHING_WAITS }: Extra = {}) =>
  show(
    <ChallengeForm
      challengeId="c"
      kind={section === 'competition' ? 'competition' : 'open'}
      section={section}
      values={VALUES}
      version={3}
      base="title=abc"
      waiting={waiting}
      answer={answer}
      conflict={conflict ?? null}
    />,
    locale,
  )
const { t } = wordsIn('de')
const SENT = { title: '', version: '2', base: 'title=old', problem: 'Getippt' }
const DATES = { version: '2', budgetMin: 'viel', contactEmail: 'kein' }
const sent = (section: Section, fields: Record<string, string>) => answerTo(sectionSchema(section), fields)

describe('a draft from another device', () => {
  const AT = '2026-11-26T10:00:00.000Z'

  it('is not written over: nothing is kept before it was taken or thrown away', () => {
    const html = form('need', { waiting: AT })
    expect(hiddenFields(html)['waiting']).toBe(AT)
    expect(buttonsOf(html)).not.toContain(t('draft.keep'))
    expect(textOf(html)).toContain(t('draft.paused'))
    expect(buttonsOf(form('need'))).toContain(t('draft.keep'))
  })

  it('is remembered by an attempt that failed, and so is that there was none', () => {
    const after = (waiting: string) =>
      form('need', { waiting: '2026-11-26T11:00:00.000Z', answer: sent('need', { ...SENT, waiting }) })
    for (const waiting of [AT, NOTHING_WAITS]) expect(hiddenFields(after(waiting))['waiting']).toBe(waiting)
  })
})

describe('the form of a challenge', () => {
  it.each(SECTIONS)('ties a label to every field of %s and breaks no reference', (section) => {
    for (const locale of BOTH) {
      const html = form(section, { locale })
      expect(brokenReferences(html)).toEqual(INTACT)
      expect(buttonsOf(html)).toContain(wordsIn(locale).t('posting.save'))
      expect(buttonsOf(html)).toContain(wordsIn(locale).t('draft.keep'))
    }
  })

  it.each(BOTH)('names its fields (%s)', (locale) => {
    const words = wordsIn(locale)
    for (const [section, name] of [
      ['need', 'title'],
      ['need', 'problem'],
      ['dates', 'budgetMin'],
      ['dates', 'deadline'],
      ['dates', 'contactEmail'],
      ['english', 'englishTitle'],
    ] as const)
      expect(fieldOf(form(section, { locale }), name).label).toContain(words.t(`challengeForm.${name}`))
  })

  it('holds the fields of its section alone', () => {
    expect(() => fieldOf(form('need'), 'deadline')).toThrow()
    expect(() => fieldOf(form('dates'), 'title')).toThrow()
  })

  it('requires the title, and says of the rest whether it may wait or may be left out', () => {
    expect(fieldOf(form('need'), 'title').isRequired).toBe(true)
    const [needed, optional] = [t('challengeForm.needed'), t('shell.optional')]
    for (const [section, name, word] of [
      ['need', 'summary', needed],
      ['need', 'problem', needed],
      ['goal', 'desiredOutcome', needed],
      ['data', 'dataSituation', needed],
      ['dates', 'deadline', needed],
      ['dates', 'contactName', needed],
      ['need', 'currentProcess', optional],
      ['dates', 'budgetMin', optional],
      ['dates', 'contactPhone', optional],
      ['english', 'englishProblem', optional],
    ] as const) {
      expect(fieldOf(form(section), name)).toMatchObject({ isRequired: false })
      expect(fieldOf(form(section), name).label).toContain(word)
    }
  })

  it('holds what is saved', () => {
    expect(fieldOf(form('dates'), 'budgetMax').value).toBe('25000,50')
    expect(fieldOf(form('dates'), 'deadline').value).toBe('2027-02-01T12:00')
    expect(fieldOf(form('need'), 'problem').value).toBe(EVIL)
    expect(form('need')).not.toContain('<img')
    expect(fieldOf(form('data'), 'readinessMin').value).toBe('6')
    expect(tickedOf(form('matching'), 'domains')).toEqual(['energy', 'health'])
    expect(tickedOf(form('data'), 'personalData')).toEqual(['anonymised'])
    expect(tickedOf(form('matching'), 'capabilities')).toEqual([])
  })

  it('marks the English text as English', () => {
    expect(openingTags(form('english'), '<input', 'name="englishTitle"', 'lang="en"')).toHaveLength(1)
    expect(openingTags(form('need'), '<input', 'name="title"', 'lang=')).toEqual([])
  })

  it('keeps three rows of criteria ready, numbered, and offers one more', () => {
    const html = form('goal')
    expect(fieldOf(html, 'successCriteria[0].criterion').value).toBe('Risse')
    expect(fieldOf(html, 'successCriteria[2].target').value).toBe('')
    expect(() => fieldOf(html, 'successCriteria[3].target')).toThrow()
    for (const number of [1, 2, 3])
      expect(textOf(html)).toContain(t('challengeForm.successCriteria.row', { number }))
    expect(buttonsOf(html)).toContain(t('challengeForm.successCriteria.add'))
  })

  it('keeps everything that was typed and ties each error to its field', () => {
    const need = form('need', { answer: sent('need', SENT) })
    expect(fieldOf(need, 'title')).toMatchObject({ isInvalid: true, value: '' })
    expect(fieldOf(need, 'problem')).toMatchObject({ isInvalid: false, value: 'Getippt' })
    const dates = form('dates', { answer: sent('dates', DATES) })
    expect(fieldOf(dates, 'budgetMin')).toMatchObject({ isInvalid: true, value: 'viel' })
    expect(fieldOf(dates, 'budgetMin').descriptions).toContain(t('field.money'))
    expect(fieldOf(dates, 'contactEmail').descriptions).toContain(t('field.email'))
    for (const html of [need, dates]) expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('says errors in the language of the page', () => {
    const html = form('dates', { answer: sent('dates', DATES), locale: 'en' })
    expect(fieldOf(html, 'contactEmail').descriptions).toContain(wordsIn('en').t('field.email'))
    expect(textOf(html)).not.toContain(t('field.email'))
  })

  it('carries what the person started from, also after a refusal', () => {
    expect(hiddenFields(form('need'))).toEqual({ version: '3', base: 'title=abc', waiting: NOTHING_WAITS })
    const refused = form('need', { answer: sent('need', SENT) })
    expect(hiddenFields(refused)).toEqual({ version: '2', base: 'title=old', waiting: NOTHING_WAITS })
  })

  it('asks after a conflict which text counts, and carries what was shown', () => {
    const differences = [{ field: 'problem', yours: 'Getippt', saved: EVIL }]
    const answer = sent('need', { ...SENT, 'choice.problem': 'saved' })
    const html = form('need', { answer, conflict: { seen: 'problem=xyz', differences } })
    expect(hiddenFields(html)['seen']).toBe('problem=xyz')
    expect(tickedOf(html, 'choice.problem')).toEqual(['saved'])
    expect(html).not.toContain('<img')
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('leads back without saving', () => {
    expect(linksOf(form('need'))[t('posting.back')]).toBe('/herausforderungen/c/bearbeiten')
  })
})

describe('the form of a new challenge', () => {
  const ID = '01990000-0000-7000-8000-000000000001'
  const one = [{ value: 'o-1', label: 'Amt Küste' }]
  const two = [...one, { value: 'o-2', label: 'Amt Wald' }]

  it('carries the minted id and the only authority', () => {
    const html = show(<NewChallengeForm id={ID} authorities={one} answer={undefined} />)
    expect(hiddenFields(html)).toEqual({ id: ID, authorityId: 'o-1' })
    expect(() => fieldOf(html, 'choice')).toThrow()
  })

  it('lets people with several authorities choose and chooses none for them', () => {
    const html = show(<NewChallengeForm id={ID} authorities={two} answer={undefined} />)
    expect(hiddenFields(html)).toEqual({ id: ID })
    expect(fieldOf(html, 'authorityId')).toMatchObject({ isRequired: true, value: '' })
    expect(textOf(html)).toContain('Amt Wald')
  })

  it('keeps the id of the first attempt, so that a second post makes no second challenge', () => {
    const first = '01990000-0000-7000-8000-000000000002'
    const answer = answerTo(newChallengeSchema, { id: first, authorityId: '', title: '', summary: 'Kurz' })
    const html = show(<NewChallengeForm id={ID} authorities={two} answer={answer} />)
    expect(hiddenFields(html)).toEqual({ id: first })
    expect(fieldOf(html, 'title').descriptions).toContain(t('field.required'))
    expect(fieldOf(html, 'summary')).toMatchObject({ value: 'Kurz', isInvalid: false })
  })
})
