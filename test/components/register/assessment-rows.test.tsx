import { describe, expect, it } from 'vitest'
import { MOST_ASSESSMENTS } from '~/domain/register/fields'
import { BOTH, buttonsOf, EVIL, fieldOf, linksOf, textOf, wordsIn } from '../show'
import { brokenReferences, INTACT, openingTags } from '../ui/markup'
import { form, sent } from './section-form'

describe('the rows of impact assessments', () => {
  const row = (title: string) => ({
    kind: 'security',
    title,
    date: '2026-01-02',
    link: 'https://a.example/d',
  })
  const rows = (count: number, locale: 'de' | 'en' = 'de') => {
    const impactAssessments = Array.from({ length: count }, (_, index) => row(`F${index + 1}`))
    return form('law', { locale, says: { impactAssessments } })
  }
  const cell = (index: number, name: string) => `impactAssessments[${index}].${name}`

  it.each(BOTH)('begin with an empty one whose cells have names (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const html = rows(0, locale)
    for (const name of ['title', 'date', 'link', 'kind'] as const)
      expect(fieldOf(html, cell(0, name))).toMatchObject({
        ...{ label: t(`register.field.impactAssessments.${name}`), isRequired: false },
        value: name === 'kind' ? 'dataProtection' : '',
      })
    expect(() => fieldOf(html, cell(1, 'title'))).toThrow()
    expect(textOf(html)).toContain(t('register.field.impactAssessments.row', { number: 1 }))
  })

  it('show what was said, each row with its number', () => {
    const html = rows(2)
    expect(fieldOf(html, cell(1, 'title')).value).toBe('F2')
    expect(fieldOf(html, cell(1, 'date')).value).toBe('2026-01-02')
    expect(fieldOf(html, cell(1, 'kind')).value).toBe('security')
    expect(textOf(html)).toContain('Folgenabschätzung 2')
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('become one more by a button of the form, up to as many as the server takes', () => {
    const add = 'Weitere Zeile'
    expect(buttonsOf(rows(MOST_ASSESSMENTS - 1))).toContain(add)
    expect(buttonsOf(rows(MOST_ASSESSMENTS))).not.toContain(add)
    expect(openingTags(rows(1).toLowerCase(), '<button', 'name="__intent__"', 'formnovalidate')).toHaveLength(
      1,
    )
  })

  it.each<[string, string, string]>([
    ['date', '2026-02-30', 'field.date'],
    ['link', 'javascript:alert(1)', 'field.url'],
    ['kind', 'erfunden', 'field.invalid'],
  ])('say in the cell %s what is wrong with it, and lose no other', (name, value, key) => {
    const { t } = wordsIn('de')
    const given = { kind: 'other', title: EVIL, date: '2026-01-02', link: 'https://a.example', [name]: value }
    const html = sent('law', {
      ...{ [cell(0, 'title')]: 'Erste', [cell(0, 'kind')]: 'fairness' },
      ...Object.fromEntries(Object.entries(given).map(([part, text]) => [cell(1, part), text])),
    })
    const { isInvalid, descriptions } = fieldOf(html, cell(1, name))
    expect([isInvalid, descriptions]).toEqual([true, [t(key as 'field.url')]])
    expect(Object.values(linksOf(html))).toEqual([`#entry-${cell(1, name)}`])
    expect(fieldOf(html, cell(0, 'title'))).toMatchObject({ value: 'Erste', isInvalid: false })
    expect(fieldOf(html, cell(0, 'kind')).value).toBe('fairness')
    expect(fieldOf(html, cell(1, 'title')).value).toBe(EVIL)
    expect(html).not.toContain('<img')
    expect(brokenReferences(html)).toEqual(INTACT)
  })
})
