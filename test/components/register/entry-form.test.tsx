import { describe, expect, it } from 'vitest'
import { registerContent } from '#test/factories/register'
import {
  type ChoiceField,
  fieldRule,
  fieldsOf,
  REGISTER_CHOICES,
  REGISTER_FIELD_KEYS,
  REGISTER_SECTIONS,
  type RegisterField,
  type RegisterSection,
} from '~/domain/register/fields'
import { EntryForm } from '~/features/register/components/entry-form'
import { CatalogueProvider } from '~/i18n/context'
import {
  BOTH,
  buttonsOf,
  EVIL,
  fieldOf,
  hiddenFields,
  linksOf,
  optionsOf,
  show,
  textOf,
  tickedOf,
  wordsIn,
} from '../show'
import { brokenReferences, INTACT, openingTags } from '../ui/markup'
import { form, type More, OPTIONS, sent } from './section-form'

/** The form of every section. */
const inSections = (more: More = {}) =>
  Object.fromEntries(REGISTER_SECTIONS.map((section) => [section, form(section, more)])) as Record<
    RegisterSection,
    string
  >
const kindIs =
  (...kinds: string[]) =>
  (field: RegisterField) =>
    kinds.includes(fieldRule(field).kind)
const partOf = (field: RegisterField) => fieldRule(field).section

describe.each(BOTH)('the form of an entry (%s)', (locale) => {
  const { t, label } = wordsIn(locale)

  it.each(REGISTER_SECTIONS)('asks in %s for all that is saved there, and for nothing else', (section) => {
    const html = form(section, { locale, says: { impactAssessments: [] } })
    for (const field of REGISTER_FIELD_KEYS)
      expect([field, openingTags(html, `name="${field}`).length > 0]).toEqual([
        field,
        partOf(field) === section,
      ])
    expect(hiddenFields(html)).toEqual({ version: '7' })
    expect(brokenReferences(html)).toEqual(INTACT)
    expect(textOf(html)).not.toMatch(/undefined|null|NaN|\[object|register\.|\{\w+\}/)
  })

  it('demands a name alone, and says of each other field whether the approval asks for it', () => {
    const named = REGISTER_FIELD_KEYS.filter((field) => !kindIs('codes', 'assessments')(field))
    const parts = inSections({ locale })
    for (const field of named) {
      const { label: shown, isRequired } = fieldOf(parts[partOf(field)], field)
      const { necessity } = fieldRule(field)
      const more = t(necessity === 'must' ? 'register.edit.needed' : 'shell.optional')
      const words = t(`register.field.${field}`)
      expect([shown, isRequired]).toEqual(field === 'name' ? [words, true] : [`${words} ${more}`, false])
    }
  })

  it('names groups of boxes and rows by their question', () => {
    const parts = inSections({ locale })
    for (const field of REGISTER_FIELD_KEYS.filter(kindIs('codes', 'assessments')))
      expect(parts[partOf(field)]).toMatch(
        new RegExp(`<legend[^>]*>${t(`register.field.${field}`)}<span[^>]*> ${t('shell.optional')}</span>`),
      )
  })

  it.each(Object.keys(REGISTER_CHOICES) as ChoiceField[])('offers every choice of %s in words', (field) => {
    const options = optionsOf(form(partOf(field), { locale, says: { [field]: '' } }), field)
    expect(options.map(({ value }) => value)).toEqual(['', ...REGISTER_CHOICES[field]])
    expect(new Set(options.map(({ text }) => text)).size).toBe(options.length)
    for (const { text, value } of options) expect([text !== '', text === value]).toEqual([true, false])
  })

  it('calls what is chosen from lists by its name', () => {
    const html = form('basics', { locale, says: { domain: 'transport' } })
    expect(fieldOf(html, 'domain').value).toBe('transport')
    expect(optionsOf(html, 'domain')).toContainEqual({
      ...{ value: 'transport', text: label('domain', 'transport') },
    })
    expect(textOf(html)).toContain(label('capability', 'computerVision'))
  })

  it('says by its button whether a section follows', () => {
    expect(buttonsOf(form('basics', { locale }))).toEqual([t('register.edit.submit')])
    expect(buttonsOf(form('basics', { locale, isLast: true }))).toEqual([t('register.edit.last')])
  })
})

describe('what an entry says', () => {
  it('stands in its fields, as people write it', () => {
    const basics = form('basics', { says: { name: EVIL, endMonth: '', website: 'https://amt.example/ki' } })
    expect(fieldOf(basics, 'name').value).toBe(EVIL)
    expect(fieldOf(basics, 'beginMonth')).toMatchObject({ value: '01/2026', type: 'text' })
    expect(fieldOf(basics, 'endMonth').value).toBe('')
    expect(fieldOf(basics, 'website')).toMatchObject({ value: 'https://amt.example/ki', type: 'url' })
    expect(basics).not.toContain('<img')
    expect(fieldOf(form('law'), 'aiActCheckedOn')).toMatchObject({ value: '2026-01-15', type: 'date' })
    expect(fieldOf(form('provider'), 'providerCountry').value).toBe('DE')
  })

  it.each([[[]], [['computerVision']], [['computerVision', 'forecasting']]])(
    'ticks the boxes of %j, and no others',
    (capabilities) => {
      expect(tickedOf(form('basics', { says: { capabilities } }), 'capabilities').sort()).toEqual(
        [...capabilities].sort(),
      )
    },
  )

  it('chooses nothing where nothing was said', () => {
    const lists = REGISTER_FIELD_KEYS.filter(kindIs('choice', 'code', 'country', 'organisation'))
    const parts = inSections({ says: Object.fromEntries(lists.map((field) => [field, ''])) })
    for (const field of lists)
      expect([field, fieldOf(parts[partOf(field)], field).value]).toEqual([field, ''])
  })

  it('keeps a code that is offered to nobody else any more, and says so', () => {
    const lists = { labels: {}, offered: { domain: ['energy'] }, retired: ['domain.transport'], hints: {} }
    const chosen = (domain: string) =>
      show(
        <CatalogueProvider difference={lists}>
          <EntryForm
            {...{ section: 'basics', options: OPTIONS, version: 7, isLast: false, answer: undefined }}
            content={registerContent({ domain })}
          />
        </CatalogueProvider>,
      )
    const { t, label } = wordsIn('de')
    const html = chosen('transport')
    expect(fieldOf(html, 'domain').value).toBe('transport')
    expect(optionsOf(html, 'domain').map(({ text }) => text)).toContain(
      t('taxonomy.retired', { label: label('domain', 'transport') }),
    )
    expect(optionsOf(chosen('energy'), 'domain').map(({ value }) => value)).toEqual(['', 'energy'])
  })

  it('is German, wherever the authority writes it', () => {
    const html = form('purpose', { locale: 'en' })
    expect(openingTags(html, '<textarea')).toEqual(openingTags(html, '<textarea', 'lang="de"'))
    expect(openingTags(form('responsibility', { locale: 'en' }), '<input', 'lang="de"')).toHaveLength(
      fieldsOf('responsibility').length,
    )
  })

  it('has the limit of each text beside it', () => {
    const parts = inSections()
    for (const field of REGISTER_FIELD_KEYS.filter(kindIs('text')))
      expect(fieldOf(parts[partOf(field)], field).descriptions.join()).toContain(
        `Höchstens ${fieldRule(field).most} Zeichen`,
      )
  })
})

describe('a section that was refused', () => {
  it.each<[RegisterField, string, string]>([
    ['beginMonth', 'bald', 'register.error.month'],
    ['contact', 'niemand', 'register.error.noContact'],
    ['website', 'javascript:alert(1)', 'field.url'],
    ['sourceCode', 'ftp://amt.example', 'field.url'],
    ['aiActCheckedOn', '2026-02-30', 'field.date'],
    ['phase', 'erfunden', 'field.invalid'],
    ['providerOrganisation', 'o1', 'field.invalid'],
  ])('says at %s what is wrong with it, and leads there', (field, value, key) => {
    for (const locale of BOTH) {
      const { t } = wordsIn(locale)
      const html = sent(partOf(field), { name: 'Helfer', [field]: value }, { locale })
      const words = t(key as 'field.url')
      const { isInvalid, descriptions } = fieldOf(html, field)
      expect([isInvalid, descriptions.at(-1)]).toEqual([true, words])
      const [summary = ''] = Object.keys(linksOf(html))
      expect(summary).toContain(t(`register.field.${field}`))
      expect(summary).toContain(words)
      expect(linksOf(html)[summary]).toBe(`#entry-${field}`)
      expect(openingTags(html, 'aria-invalid="true"')).toHaveLength(1)
      expect(brokenReferences(html)).toEqual(INTACT)
    }
  })

  it('keeps all that was typed and chosen, also what is right', () => {
    const typed = { name: EVIL, summary: `${EVIL}\nMehr`, beginMonth: 'bald', endMonth: '3.2026' }
    const chosen = { phase: 'retired', domain: 'transport', capabilities: ['computerVision'] }
    const html = sent('basics', { ...typed, ...chosen })
    for (const [name, value] of Object.entries({ ...typed, phase: 'retired', domain: 'transport' }))
      expect([name, fieldOf(html, name).value]).toEqual([name, value])
    expect(tickedOf(html, 'capabilities')).toEqual(['computerVision'])
    expect(hiddenFields(html)).toEqual({ version: '7' })
    expect(html).not.toContain('<img')
  })

  it('does not bring back a box from which the tick was taken', () => {
    const says = { capabilities: ['computerVision', 'forecasting'] }
    expect(
      tickedOf(sent('basics', { name: '', capabilities: ['forecasting'] }, { says }), 'capabilities'),
    ).toEqual(['forecasting'])
    expect(tickedOf(sent('basics', { beginMonth: 'bald' }, { says }), 'capabilities')).toEqual([])
  })

  it('shows a text that is too long whole, with the number that it may have', () => {
    const long = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(10)
    const html = sent('basics', { name: 'Helfer', summary: long })
    expect(fieldOf(html, 'summary')).toMatchObject({ isInvalid: true, value: long })
    expect(fieldOf(html, 'summary').descriptions.at(-1)).toContain('350')
  })
})
