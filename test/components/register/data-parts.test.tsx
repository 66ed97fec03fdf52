import { describe, expect, it } from 'vitest'
import { fieldRule, fieldsOf, REGISTER_FIELD_KEYS, REGISTER_SECTIONS } from '~/domain/register/fields'
import { STANDARD_NAMES, STANDARDS } from '~/domain/register/standards/standards'
import { DataFields } from '~/features/register/components/data-fields'
import { EntryFiles, WholeFiles } from '~/features/register/components/data-files'
import { DataStandards } from '~/features/register/components/data-standards'
import { EntryDataLink } from '~/features/register/components/entry-data-link'
import { path } from '~/paths'
import { BOTH, EVIL, factsOf, headingsOf, linksOf, rowHeaders, rowsOf, show, textOf, wordsIn } from '../show'
import { brokenReferences, INTACT, openingTags, values } from '../ui/markup'

const RAW = /undefined|null|register(Data)?\.[a-z]+\.|\{\w+\}/
/** Sections are named by their headings. */
const named = (html: string) => {
  for (const id of values(html, 'aria-labelledby'))
    expect(openingTags(html, '<h2', `id="${id}"`)).toHaveLength(1)
}

describe.each(BOTH)('the files of the register (%s)', (locale) => {
  const { t } = wordsIn(locale)
  const whole = show(<WholeFiles />, locale)
  const ofEntry = (entry: Parameters<typeof EntryFiles>[0]['entry']) =>
    show(<EntryFiles entry={entry} />, locale)

  it('are each led to, and say what they are good for', () => {
    const pages = ['registerJson', 'registerFlat', 'registerMaki', 'registerFeed'] as const
    expect(Object.values(linksOf(whole))).toEqual(pages.map((page) => path(locale, page)))
    for (const [name, address] of Object.entries(linksOf(whole)))
      expect(address.endsWith(`/${name}`)).toBe(true)
    for (const name of ['json', 'csv', 'maki', 'feed'] as const)
      expect(factsOf(whole)[t(`registerData.whole.${name}`)]).toContain(t(`registerData.whole.${name}.text`))
    expect(textOf(whole)).not.toMatch(RAW)
    named(whole)
  })

  it('are, of one entry, ours and one for each other standard', () => {
    const html = ofEntry({ id: 'e1', name: EVIL })
    const files = ['register.json', ...STANDARD_NAMES.map((name) => STANDARDS[name].file)]
    expect(linksOf(html)).toEqual(
      Object.fromEntries(
        files.map((file) => [file, path(locale, 'registerEntryData', { entryId: 'e1', standard: file })]),
      ),
    )
    expect(Object.keys(factsOf(html))).toHaveLength(files.length)
    expect(headingsOf(html)).toEqual([`${t('registerData.oneOf')} ${EVIL}`])
    expect(openingTags(html, '<span', 'lang="de"')).toHaveLength(1)
    expect(html).not.toContain('<img')
    named(html)
  })

  it('are addresses to fill in where no entry was named, and no links that lead nowhere', () => {
    const html = ofEntry(null)
    expect(linksOf(html)).toEqual({})
    const mark = t('registerData.fact.id').toUpperCase()
    for (const address of Object.values(factsOf(html))) expect(address).toContain(`/${mark}/`)
    expect(textOf(html)).toContain(t('registerData.oneText'))
    expect(textOf(ofEntry({ id: 'e1', name: 'Helfer' }))).not.toContain(t('registerData.oneText'))
  })

  it('are found from the entry that they are about', () => {
    expect(linksOf(show(<EntryDataLink entryId="e1" />, locale))).toEqual({
      [t('registerData.entryLink')]: `${path(locale, 'registerData')}?eintrag=e1`,
    })
  })
})

describe.each(BOTH)('the fields that files name (%s)', (locale) => {
  const { t } = wordsIn(locale)
  const html = show(<DataFields />, locale)

  it('are all of them, once, in a table with a caption for each section', () => {
    expect(rowHeaders(html)).toEqual(REGISTER_FIELD_KEYS)
    const captions = [...html.matchAll(/<caption[^>]*>(.*?)<\/caption>/gs)].map(([, words = '']) =>
      textOf(words),
    )
    expect(captions).toEqual(REGISTER_SECTIONS.map((section) => t(`register.section.${section}`)))
    expect(openingTags(html, '<details').join()).not.toContain(' open')
    expect(textOf(html)).not.toMatch(RAW)
    expect(brokenReferences(html)).toEqual(INTACT)
    named(html)
  })

  it('say what they are called, what they hold, how much of it, and whether they must', () => {
    const rows = Object.fromEntries(rowsOf(html).map(([key = '', ...cells]) => [key, cells]))
    expect(rows['summary']).toEqual([
      ...[t('register.field.summary'), t('registerData.kind.text')],
      ...[t('registerData.most.characters', { count: 350 }), t('registerData.field.must')],
    ])
    expect(rows['impactAssessments']?.slice(2)).toEqual([
      ...[t('registerData.most.entries', { count: 10 }), t('registerData.field.shown')],
    ])
    for (const field of fieldsOf('basics'))
      expect(rows[field]?.at(-1)).toBe(t(`registerData.field.${fieldRule(field).necessity}`))
  })
})

describe.each(BOTH)('the fields of other registers (%s)', (locale) => {
  const { t } = wordsIn(locale)
  const html = show(<DataStandards />, locale)
  const tables = (html.match(/<table.*?<\/table>/gs) ?? []).map(rowsOf)
  const cells = STANDARD_NAMES.flatMap((name, place) =>
    STANDARDS[name].fields.map((field, row) => ({ field, shown: tables[place]?.[row] ?? [] })),
  )

  it('stand in a table for each standard, in its words, which no browser translates', () => {
    expect(tables).toHaveLength(STANDARD_NAMES.length)
    expect(rowHeaders(html)).toEqual(
      STANDARD_NAMES.flatMap((name) => STANDARDS[name].fields.map((one) => one.name)),
    )
    expect(openingTags(html, '<span', 'translate="no"')).toHaveLength(cells.length)
    for (const name of STANDARD_NAMES) expect(textOf(html)).toContain(t(`registerData.standard.${name}.text`))
    expect(brokenReferences(html)).toEqual(INTACT)
    named(html)
  })

  it('say from which field of ours they are filled, or why they stay empty', () => {
    for (const { field, shown } of cells) {
      const [, from = '', remark = ''] = shown
      expect(from).not.toBe('')
      expect(shown.join()).not.toMatch(RAW)
      if ('gap' in field) {
        expect(from).toBe(t('registerData.map.empty'))
        expect(remark).toContain(t(`registerData.gap.${field.gap}`))
      } else if ('fixed' in field) expect(from).toBe(t('registerData.map.fixed', { value: field.fixed }))
      else expect(from.split(', ').length).toBeGreaterThanOrEqual(field.from.length)
      expect(remark.includes(t('registerData.map.required'))).toBe(field.isRequired === true)
    }
  })

  it('name the word of the other side for each of our codes, and the length that it takes', () => {
    for (const { field, shown } of cells) {
      const remark = shown[2] ?? ''
      if ('codes' in field && field.codes)
        for (const [ours, theirs] of Object.entries(field.codes))
          expect(remark).toContain(`${ours} → ${theirs}`)
      if ('most' in field && field.most)
        expect(remark).toContain(t('register.edit.limit', { limit: field.most }))
    }
  })
})
