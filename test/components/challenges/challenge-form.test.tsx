import { describe, expect, it } from 'vitest'
import { ChallengeForm } from '~/features/challenges/components/challenge-form'
import { NewChallengeForm } from '~/features/challenges/components/new-challenge-form'
import type { ChallengeFormValues } from '~/features/challenges/operations/form-values.server'
import { challengeSchema, newChallengeSchema } from '~/features/challenges/schema'
import type { FormAnswer } from '~/shell/page-form'
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
type Extra = { answer?: FormAnswer; conflictVersion?: number; locale?: 'de' | 'en' }
const form = ({ answer, conflictVersion, locale }: Extra = {}) =>
  show(
    <ChallengeForm
      challengeId="c"
      values={VALUES}
      version={3}
      answer={answer}
      conflictVersion={conflictVersion}
    />,
    locale,
  )
const { t } = wordsIn('de')
const SENT = { title: '', version: '2', budgetMin: 'viel', contactEmail: 'kein', problem: 'Getippt' }

describe('the form of a challenge', () => {
  it.each(BOTH)('ties a label to every field and breaks no reference (%s)', (locale) => {
    const html = form({ locale })
    const words = wordsIn(locale)
    for (const name of ['title', 'problem', 'budgetMin', 'deadline', 'contactEmail', 'englishTitle'] as const)
      expect(fieldOf(html, name).label).toContain(words.t(`challengeForm.${name}`))
    expect(brokenReferences(html)).toEqual(INTACT)
    expect(buttonsOf(html)).toContain(words.t('challengeForm.edit.save'))
  })

  it('requires the title, and says of the rest whether it may wait or may be left out', () => {
    const html = form()
    expect(fieldOf(html, 'title').isRequired).toBe(true)
    const waits = ['summary', 'problem', 'desiredOutcome', 'dataSituation', 'deadline', 'contactName']
    for (const [names, word] of [
      [waits, t('challengeForm.needed')],
      [['currentProcess', 'budgetMin', 'contactPhone', 'englishProblem'], t('shell.optional')],
    ] as const)
      for (const name of names) {
        expect(fieldOf(html, name)).toMatchObject({ isRequired: false })
        expect(fieldOf(html, name).label).toContain(word)
      }
  })

  it('holds what is saved', () => {
    const html = form()
    expect(fieldOf(html, 'budgetMax').value).toBe('25000,50')
    expect(fieldOf(html, 'deadline').value).toBe('2027-02-01T12:00')
    expect(fieldOf(html, 'problem').value).toBe(EVIL)
    expect(html).not.toContain('<img')
    expect(fieldOf(html, 'readinessMin').value).toBe('6')
    expect(tickedOf(html, 'domains')).toEqual(['energy', 'health'])
    expect(tickedOf(html, 'personalData')).toEqual(['anonymised'])
    expect(tickedOf(html, 'capabilities')).toEqual([])
  })

  it('marks the English text as English', () => {
    expect(openingTags(form(), '<input', 'name="englishTitle"', 'lang="en"')).toHaveLength(1)
    expect(openingTags(form(), '<input', 'name="title"', 'lang=')).toEqual([])
  })

  it('keeps three rows of criteria ready, numbered, and offers one more', () => {
    const html = form()
    expect(fieldOf(html, 'successCriteria[0].criterion').value).toBe('Risse')
    expect(fieldOf(html, 'successCriteria[2].target').value).toBe('')
    expect(() => fieldOf(html, 'successCriteria[3].target')).toThrow()
    for (const number of [1, 2, 3])
      expect(textOf(html)).toContain(t('challengeForm.successCriteria.row', { number }))
    expect(buttonsOf(html)).toContain(t('challengeForm.successCriteria.add'))
  })

  it('keeps everything that was typed and ties each error to its field', () => {
    const html = form({ answer: answerTo(challengeSchema, SENT) })
    expect(fieldOf(html, 'title')).toMatchObject({ isInvalid: true, value: '' })
    expect(fieldOf(html, 'budgetMin')).toMatchObject({ isInvalid: true, value: 'viel' })
    expect(fieldOf(html, 'budgetMin').descriptions).toContain(t('field.money'))
    expect(fieldOf(html, 'contactEmail').descriptions).toContain(t('field.email'))
    expect(fieldOf(html, 'problem')).toMatchObject({ isInvalid: false, value: 'Getippt' })
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('says errors in the language of the page', () => {
    const html = form({ answer: answerTo(challengeSchema, SENT), locale: 'en' })
    expect(fieldOf(html, 'contactEmail').descriptions).toContain(wordsIn('en').t('field.email'))
    expect(textOf(html)).not.toContain(t('field.email'))
  })

  it.each([
    ['of the saved text', {}, '3'],
    ['that was typed on', { answer: answerTo(challengeSchema, SENT) }, '2'],
    ['that a conflict has shown', { answer: answerTo(challengeSchema, SENT), conflictVersion: 9 }, '9'],
  ] as [string, Extra, string][])('carries the version %s', (_, extra, version) => {
    expect(hiddenFields(form(extra))).toEqual({ version })
  })

  it('leads back without saving', () => {
    expect(linksOf(form())[t('shell.cancel')]).toBe('/herausforderungen/c/verwalten')
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
