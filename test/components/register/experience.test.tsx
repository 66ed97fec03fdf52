import { describe, expect, it } from 'vitest'
import { EXPERIENCE_CRITERIA, GRADES } from '~/domain/register/experience'
import { ExperienceForm, type OwnExperience } from '~/features/register/components/experience-form'
import { ExperienceList } from '~/features/register/components/experience-list'
import type { ShownExperience } from '~/features/register/operations/read-public-entry.server'
import { experienceSchema } from '~/features/register/schema-experience'
import type { FormAnswer } from '~/shell/page-form'
import {
  answerTo,
  BOTH,
  buttonsOf,
  EVIL,
  factsOf,
  fieldOf,
  headingsOf,
  linksOf,
  optionsOf,
  show,
  textOf,
  tickedOf,
  wordsIn,
} from '../show'
import { brokenReferences, INTACT, openingTags, values } from '../ui/markup'

const AUTHORITY = '0193a000-0000-7000-8000-000000000001'
const NOTHING: OwnExperience = {
  ...{ version: 0, beginMonth: '', endMonth: '', grades: {}, text: '', wouldUseAgain: null },
}
const SAID: OwnExperience = {
  ...{ version: 3, beginMonth: '2026-02', endMonth: '2026-09', grades: { benefit: 1, cost: 5 } },
  ...{ text: EVIL, wouldUseAgain: false },
}
const form = (own: OwnExperience, answer?: FormAnswer, locale: 'de' | 'en' = 'de') =>
  show(<ExperienceForm organisationId={AUTHORITY} {...{ own, answer }} />, locale)
const sent = (fields: Record<string, string>, own = NOTHING, locale: 'de' | 'en' = 'de') => {
  const hidden = { organisationId: AUTHORITY, version: String(own.version), intent: 'write' }
  return form(own, answerTo(experienceSchema, { ...hidden, ...fields }), locale)
}
const forms = (html: string) => html.match(/<form.*?<\/form>/gs) ?? []

describe.each(BOTH)('the form of an experience (%s)', (locale) => {
  const { t } = wordsIn(locale)
  const html = form(NOTHING, undefined, locale)

  it('demands since when, and whether again; the rest is optional', () => {
    expect(fieldOf(html, 'beginMonth')).toMatchObject({
      ...{ label: t('experience.form.beginMonth'), isRequired: true },
      descriptions: [t('experience.form.beginMonth.hint')],
    })
    for (const name of ['endMonth', 'text'] as const)
      expect(fieldOf(html, name)).toMatchObject({
        label: `${t(`experience.form.${name}`)} ${t('shell.optional')}`,
        ...{ descriptions: [t(`experience.form.${name}.hint`)], isRequired: false },
      })
    expect(openingTags(html, '<fieldset', 'role="radiogroup"', 'aria-required="true"')).toHaveLength(1)
    expect(html).toContain(t('experience.form.wouldUseAgain'))
    expect(brokenReferences(html)).toEqual(INTACT)
    expect(textOf(html)).not.toMatch(/undefined|experience\.|\{\w+\}/)
  })

  it('grades each criterion by its name, or not at all', () => {
    for (const criterion of EXPERIENCE_CRITERIA) {
      const field = fieldOf(html, `grades.${criterion}`)
      expect(field).toMatchObject({ value: '', isRequired: false })
      expect(field.label).toBe(`${t(`experience.criterion.${criterion}`)} ${t('shell.optional')}`)
      expect(optionsOf(html, `grades.${criterion}`)).toEqual([
        { value: '', text: t('experience.grade.none') },
        ...GRADES.map((grade) => ({ value: String(grade), text: t(`experience.grade.${grade}`) })),
      ])
    }
  })

  it('says with words what is missing, and leads there', () => {
    const refused = sent({ beginMonth: '' }, NOTHING, locale)
    expect(fieldOf(refused, 'beginMonth').isInvalid).toBe(true)
    expect(fieldOf(refused, 'beginMonth').descriptions.at(-1)).toBe(t('field.required'))
    expect(openingTags(refused, '<fieldset', 'aria-invalid="true"')).toHaveLength(1)
    expect(Object.values(linksOf(refused))).toEqual(['#experience-beginMonth', '#experience-wouldUseAgain'])
    expect(Object.keys(linksOf(refused)).join()).toContain(t('experience.form.beginMonth'))
    expect(brokenReferences(refused)).toEqual(INTACT)
  })
})

describe('an experience', () => {
  it('chooses nothing for anybody, and has nothing to delete before it is said', () => {
    const html = form(NOTHING)
    expect(tickedOf(html, 'wouldUseAgain')).toEqual([])
    expect(fieldOf(html, 'text').value).toBe('')
    expect(buttonsOf(html)).toEqual(['Veröffentlichen'])
    expect(values(html, 'value')).toContain(AUTHORITY)
  })

  it('that was said stands in the form, as people write it', () => {
    const html = form(SAID)
    expect(fieldOf(html, 'beginMonth').value).toBe('02/2026')
    expect(fieldOf(html, 'endMonth').value).toBe('09/2026')
    expect(fieldOf(html, 'text').value).toBe(EVIL)
    expect(tickedOf(html, 'wouldUseAgain')).toEqual(['no'])
    const grades = EXPERIENCE_CRITERIA.map((criterion) => fieldOf(html, `grades.${criterion}`).value)
    expect(grades).toEqual(['1', '', '', '', '', '', '5'])
    expect(html).not.toContain('<img')
  })

  it('is deleted in a form of its own, after a second look', () => {
    const [write = '', remove = ''] = forms(form(SAID))
    expect(openingTags(write, 'name="intent"', 'value="write"')).toHaveLength(1)
    expect(openingTags(remove, 'name="intent"', 'value="remove"')).toHaveLength(1)
    for (const part of [write, remove]) {
      expect(openingTags(part, 'name="version"', 'value="3"')).toHaveLength(1)
      expect(openingTags(part, 'name="organisationId"', `value="${AUTHORITY}"`)).toHaveLength(1)
    }
    expect(openingTags(remove, '<details').join()).not.toContain('open')
    expect(textOf(remove)).toContain('verschwindet von der Seite')
    expect(buttonsOf(remove)).toEqual(['Erfahrung löschen'])
  })

  it('that is refused keeps all that was typed and chosen, grades too', () => {
    const typed = { beginMonth: 'bald', endMonth: '9.2026', text: `${EVIL}\nMehr`, 'grades.support': '4' }
    const html = sent({ ...typed, 'grades.benefit': '2', wouldUseAgain: 'yes' }, SAID)
    for (const [name, value] of Object.entries(typed))
      expect([name, fieldOf(html, name).value]).toEqual([name, value])
    expect(fieldOf(html, 'grades.benefit').value).toBe('2')
    expect(fieldOf(html, 'grades.cost').value, 'a grade that was taken back').toBe('')
    expect(tickedOf(html, 'wouldUseAgain')).toEqual(['yes'])
    expect(fieldOf(html, 'beginMonth').descriptions.join()).toContain('zum Beispiel 03/2026')
    expect(html).not.toContain('<img')
  })

  it('with a grade that is none says so at that grade', () => {
    const html = sent({ beginMonth: '2026-02', wouldUseAgain: 'yes', 'grades.cost': '6' })
    expect(fieldOf(html, 'grades.cost').isInvalid).toBe(true)
    const [summary = ''] = Object.keys(linksOf(html))
    expect(summary).toContain('Kosten')
    expect(linksOf(html)[summary]).toBe('#experience-grades.cost')
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it.each(BOTH)('that may not be said now says why above the form (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const { lastResult } = answerTo(experienceSchema, { beginMonth: '2030-01', intent: 'write' })
    const error = { '': ['experience.error.beginsInFuture'] }
    const html = form(NOTHING, { lastResult: { ...lastResult, error }, attempt: 1 }, locale)
    expect(openingTags(html, 'role="alert"')).toHaveLength(1)
    expect(textOf(html)).toContain(t('experience.error.beginsInFuture'))
    expect(fieldOf(html, 'beginMonth')).toMatchObject({ value: '2030-01', isInvalid: false })
  })
})

describe('the experiences with a system', () => {
  const said = (given: Partial<ShownExperience> = {}): ShownExperience => ({
    ...{ id: 'x1', organisation: { id: 'a1', name: 'Bauamt' }, isOwner: false, asOf: '2026-11-20' },
    ...{ beginMonth: '2026-02', endMonth: '', grades: {}, text: '', wouldUseAgain: true },
    ...given,
  })
  const list = (experiences: readonly ShownExperience[], locale: 'de' | 'en' = 'de') =>
    show(<ExperienceList experiences={experiences} pages={{ page: 1, previous: null, next: null }} />, locale)

  it.each(BOTH)('are a section with a name, also while there are none (%s)', (locale) => {
    const { t } = wordsIn(locale)
    expect(openingTags(list([], locale), '<section', 'aria-labelledby="experiences"')).toHaveLength(1)
    expect(headingsOf(list([], locale))).toEqual([t('experience.title')])
    expect(textOf(list([], locale))).toContain(t('experience.none'))
    expect(textOf(list([said()], locale))).not.toContain(t('experience.none'))
  })

  it.each(BOTH)('say who, since when, as of when, and whether again (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const html = list([said()], locale)
    expect(headingsOf(html)).toEqual([t('experience.title'), t('experience.of', { name: 'Bauamt' })])
    expect(factsOf(html)).toEqual({
      [t('experience.period')]: t('experience.since', { begin: '02/2026' }),
      [t('experience.again')]: t('experience.again.yes'),
    })
    const date = locale === 'de' ? '20. November 2026' : '20 November 2026'
    expect(textOf(html)).toContain(t('experience.asOf', { date }))
  })

  it('tell the authority of the entry from the others', () => {
    expect(textOf(list([said()]))).toContain('nutzt das System auch')
    expect(textOf(list([said({ isOwner: true })]))).toContain('setzt das System ein und hat es eingetragen')
  })

  it('show an end, and the grades that were given, in their order', () => {
    const grades = { cost: 5, benefit: 1 }
    expect(factsOf(list([said({ endMonth: '2026-09', grades, wouldUseAgain: false })]))).toEqual({
      ...{ Genutzt: '02/2026 bis 09/2026', 'Wieder nutzen?': 'Nein' },
      ...{ Nutzen: '1 sehr gut', Kosten: '5 mangelhaft' },
    })
    const order = textOf(list([said({ grades })]))
    expect(order.indexOf('Nutzen')).toBeLessThan(order.indexOf('Kosten'))
  })

  it('show words as words, German on every page, and no paragraph where there are none', () => {
    const html = list([said({ text: `${EVIL}\n\nZweiter`, organisation: { id: 'a1', name: EVIL } })], 'en')
    expect(openingTags(html, 'lang="de"')).not.toEqual([])
    expect(textOf(html)).toContain('Zweiter')
    expect(html).not.toContain('<img')
    expect(openingTags(list([said()], 'en'), 'lang="de"')).toEqual([])
  })
})
