import { describe, expect, it } from 'vitest'
import { registerContent } from '#test/factories/register'
import { fieldsOf, REGISTER_SECTIONS, type RegisterContent } from '~/domain/register/fields'
import { NewEntryForm } from '~/features/register/components/new-entry-form'
import { StaleEntry } from '~/features/register/components/stale-entry'
import { newEntrySchema } from '~/features/register/schema-register'
import {
  answerTo,
  BOTH,
  buttonsOf,
  EVIL,
  factsOf,
  fieldOf,
  hiddenFields,
  linksOf,
  optionsOf,
  show,
  textOf,
  wordsIn,
} from '../show'
import { brokenReferences, INTACT, openingTags } from '../ui/markup'
import { NO_NAMES } from './names'

const [ONE, OTHER] = ['0193a000-0000-7000-8000-000000000001', '0193a000-0000-7000-8000-000000000002']

describe('a new entry', () => {
  const AUTHORITIES = [
    { value: ONE, label: 'Bauamt' },
    { value: OTHER, label: EVIL },
  ]
  type Given = Partial<Parameters<typeof NewEntryForm>[0]> & { locale?: 'de' | 'en' }
  const begin = ({ locale, ...given }: Given = {}) =>
    show(<NewEntryForm id="minted" authorities={AUTHORITIES} answer={undefined} {...given} />, locale)

  it.each(BOTH)('asks for whom it is and what the system is called, and for no more (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const html = begin({ locale })
    expect(openingTags(html, ' name=').filter((tag) => !tag.includes('type="hidden"'))).toHaveLength(2)
    for (const field of ['authorityId', 'name'] as const)
      expect(fieldOf(html, field)).toMatchObject({
        ...{ label: t(`register.field.${field}`), value: '', isRequired: true, isInvalid: false },
      })
    expect(openingTags(html, 'name="name"', 'lang="de"')).toHaveLength(1)
    expect(buttonsOf(html)).toEqual([t('register.new.submit')])
    expect(hiddenFields(html)).toEqual({ id: 'minted' })
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('is for the only authority that there is, without a question', () => {
    const html = begin({ authorities: AUTHORITIES.slice(0, 1) })
    expect(hiddenFields(html)).toEqual({ id: 'minted', authorityId: ONE })
    expect(html).not.toContain('<select')
  })

  it('proposes the authority that the person works for, and decides for nobody else', () => {
    expect(fieldOf(begin({ chosen: OTHER }), 'authorityId').value).toBe(OTHER)
    expect(optionsOf(begin(), 'authorityId')).toEqual([
      ...[{ value: '', text: '' }],
      ...[
        { value: ONE, text: 'Bauamt' },
        { value: OTHER, text: EVIL },
      ],
    ])
    expect(begin()).not.toContain('<img')
  })

  it.each(BOTH)('that has no name keeps its authority, and the id of the first attempt (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const answer = answerTo(newEntrySchema, { id: ONE, authorityId: OTHER, name: '  ' })
    const html = begin({ answer, chosen: ONE, locale })
    expect(hiddenFields(html)).toEqual({ id: ONE })
    expect(fieldOf(html, 'authorityId')).toMatchObject({ value: OTHER, isInvalid: false })
    expect(fieldOf(html, 'name')).toMatchObject({ isInvalid: true, descriptions: [t('field.required')] })
    expect(Object.values(linksOf(html))).toEqual(['#new-entry-name'])
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('whose name is too long keeps it whole, and asks for the authority where none was chosen', () => {
    const name = EVIL.repeat(4)
    const html = begin({ answer: answerTo(newEntrySchema, { id: ONE, authorityId: '', name }) })
    expect(fieldOf(html, 'name')).toMatchObject({ value: name, isInvalid: true })
    expect(fieldOf(html, 'name').descriptions.join()).toContain('100')
    expect(fieldOf(html, 'authorityId')).toMatchObject({ value: '', isInvalid: true })
    expect(Object.values(linksOf(html))).toEqual(['#new-entry-authorityId', '#new-entry-name'])
    expect(html).not.toContain('<img')
  })
})

describe('an entry that somebody else has saved meanwhile', () => {
  const stale = (
    section: (typeof REGISTER_SECTIONS)[number],
    says: Partial<RegisterContent> = {},
    locale: 'de' | 'en' = 'de',
  ) => {
    const saved = { version: 8, content: registerContent(says), names: NO_NAMES }
    return show(<StaleEntry {...{ section, saved }} attempt={1} />, locale)
  }

  it.each(BOTH)('is said at once, with all that the section says now (%s)', (locale) => {
    const { t } = wordsIn(locale)
    for (const section of REGISTER_SECTIONS) {
      const html = stale(section, {}, locale)
      expect(openingTags(html, 'role="alert"')).toHaveLength(1)
      expect(textOf(html)).toContain(t('register.edit.stale'))
      expect(textOf(html)).toContain(t('register.edit.staleText'))
      expect(Object.keys(factsOf(html))).toEqual(
        fieldsOf(section).map((field) => t(`register.field.${field}`)),
      )
      expect(textOf(html)).not.toMatch(/undefined|null|Invalid|register\.|\{\w+\}/)
    }
  })

  it('shows texts as texts, and what is empty in words', () => {
    const { t } = wordsIn('de')
    const facts = factsOf(stale('basics', { name: EVIL, endMonth: '', districts: [] }))
    expect(facts).toMatchObject({
      [t('register.field.name')]: EVIL,
      [t('register.field.beginMonth')]: '01/2026',
      [t('register.field.endMonth')]: t('register.notStated'),
      [t('register.field.districts')]: t('register.wholeState'),
    })
    expect(stale('basics', { name: EVIL })).not.toContain('<img')
  })

  it('takes the focus, so that nobody overlooks it, and asks for nothing', () => {
    const html = stale('purpose')
    expect(openingTags(html, 'tabindex="-1"').concat(openingTags(html, 'tabIndex="-1"'))).toHaveLength(1)
    expect(html).not.toMatch(/<(input|button|textarea|select|form)\b/)
  })
})
