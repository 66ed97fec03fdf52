import { describe, expect, it } from 'vitest'
import {
  type ComparedOrganisation,
  MergeComparison,
} from '~/features/administration/components/merge-comparison'
import { MergeForm } from '~/features/administration/components/merge-form'
import { MergeSearch } from '~/features/administration/components/merge-search'
import { mergeSchema } from '~/features/administration/schema-merging'
import { path } from '~/paths'
import {
  answerTo,
  BOTH,
  buttonsOf,
  EVIL,
  fieldOf,
  hiddenFields,
  itemsOf,
  linksOf,
  rowHeaders,
  rowsOf,
  show,
  textOf,
  tickedOf,
  wordsIn,
} from '../show'
import { openingTags, values } from '../ui/markup'

const SURVIVOR: ComparedOrganisation = {
  id: '0190f3a0-0000-7000-8000-000000000001',
  name: EVIL,
  kind: 'company',
  state: 'verified',
  city: 'Rostock',
  districts: [],
  website: null,
  source: 'register',
  externalId: 'HRB 1',
  version: 4,
  createdAt: '2026-12-31T23:30:00Z',
  members: 0,
  former: 2,
  claims: 1,
  challenges: 0,
  proposals: 3,
}
const DUPLICATE: ComparedOrganisation = {
  ...SURVIVOR,
  id: '0190f3a0-0000-7000-8000-000000000002',
  name: 'Küste KI',
  state: 'listed',
  city: null,
  source: null,
  externalId: null,
  version: 1,
}

describe('two organisations beside each other', () => {
  it.each([
    ['de', '1. Januar 2027'],
    ['en', '1 January 2027'],
  ] as const)('agree or differ line by line (%s)', (locale, since) => {
    const { t, label } = wordsIn(locale)
    const html = show(<MergeComparison survivor={SURVIVOR} duplicate={DUPLICATE} />, locale)
    const fact = (name: string) => label('merging.fact', name)
    const company = label('kind', 'company')
    expect(rowsOf(html)).toEqual([
      [fact('name'), EVIL, 'Küste KI'],
      [fact('kind'), company, company],
      [fact('state'), t('profiles.state.verified'), t('profiles.state.listed')],
      [fact('city'), 'Rostock', '–'],
      [fact('districts'), '–', '–'],
      [fact('website'), '–', '–'],
      [fact('source'), 'register · HRB 1', '–'],
      [fact('since'), since, since],
      [fact('members'), '0', '0'],
      [fact('former'), '2', '2'],
      [fact('challenges'), '0', '0'],
      [fact('proposals'), '3', '3'],
      [fact('claims'), '1', '1'],
    ])
    expect(rowHeaders(html)).toHaveLength(13)
    expect(html).not.toContain('<img')
  })

  it('leave the other side open until it is chosen, whichever comes first', () => {
    const left = rowsOf(show(<MergeComparison survivor={SURVIVOR} duplicate={null} />))
    const right = rowsOf(show(<MergeComparison survivor={null} duplicate={DUPLICATE} />))
    expect(left.map((row) => row[2])).toEqual(Array(13).fill('–'))
    expect(left[0]?.[1]).toBe(EVIL)
    expect(right.map((row) => row[1])).toEqual(Array(13).fill('–'))
    expect(right[0]?.[2]).toBe('Küste KI')
  })
})

describe('the merge', () => {
  type Answer = Parameters<typeof MergeForm>[0]['answer']
  const merge = (locale: 'de' | 'en' = 'de', answer?: Answer) =>
    show(<MergeForm survivor={SURVIVOR} duplicate={DUPLICATE} answer={answer} />, locale)
  const sides = {
    survivorId: SURVIVOR.id,
    duplicateId: DUPLICATE.id,
    survivorVersion: '4',
    duplicateVersion: '1',
  }

  it.each(BOTH)('warns where the two are of different kinds, and only there (%s)', (locale) => {
    const { t, label } = wordsIn(locale)
    const research: ComparedOrganisation = { ...DUPLICATE, kind: 'researchCentre' }
    const text = textOf(
      show(<MergeForm survivor={SURVIVOR} duplicate={research} answer={undefined} />, locale),
    )
    expect(text).toContain(t('merging.kindsDiffer'))
    const kinds = { survivor: label('kind', 'company'), duplicate: label('kind', 'researchCentre') }
    expect(text).toContain(t('merging.kindsDifferText', kinds))
    expect(textOf(merge(locale))).not.toContain(t('merging.kindsDiffer'))
  })

  it.each(BOTH)('says all that will happen and to which of the two (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const names = { survivor: EVIL, duplicate: 'Küste KI' }
    expect(itemsOf(merge(locale))).toEqual([
      t('merging.consequence.people', names),
      t('merging.consequence.proceedings', names),
      t('merging.consequence.finance', names),
      t('merging.consequence.address', names),
      t('merging.consequence.final'),
    ])
    const unchecked: ComparedOrganisation = { ...DUPLICATE, state: 'unverified' }
    const form = show(<MergeForm survivor={SURVIVOR} duplicate={unchecked} answer={undefined} />, locale)
    expect(itemsOf(form)).toEqual([
      t('merging.consequence.strangers', names),
      t('merging.consequence.proceedings', names),
      t('merging.consequence.financeGoes', names),
      t('merging.consequence.address', names),
      t('merging.consequence.final'),
    ])
    expect(hiddenFields(merge(locale))).toEqual(sides)
    expect(buttonsOf(merge(locale))).toEqual([t('merging.submit')])
    expect(tickedOf(merge(locale), 'confirmed')).toEqual([])
    expect(merge(locale)).not.toContain('<img')
  })

  it.each(BOTH)('wants the confirmation and keeps the reason (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const html = merge(locale, answerTo(mergeSchema, { ...sides, reason: EVIL }))
    expect(fieldOf(html, 'reason')).toMatchObject({ value: EVIL, isInvalid: false, isRequired: true })
    expect(fieldOf(html, 'confirmed').isInvalid).toBe(true)
    expect(textOf(html)).toContain(t('merging.error.notConfirmed'))
    expect(Object.values(linksOf(html))).toEqual(['#merge-confirmed'])
  })

  it('wants a reason and keeps the confirmation', () => {
    const html = merge('de', answerTo(mergeSchema, { ...sides, reason: '  ', confirmed: 'on' }))
    expect(fieldOf(html, 'reason').isInvalid).toBe(true)
    expect(tickedOf(html, 'confirmed')).toHaveLength(1)
    expect(Object.values(linksOf(html))).toEqual(['#merge-reason'])
  })
})

describe('the search for what stands here twice', () => {
  const nothing = { bleibt: null, doppelt: null }
  const candidate = {
    id: 'b',
    name: EVIL,
    kind: 'network',
    state: 'closed',
    city: null,
    districts: [],
    source: null,
  } as const

  it.each(BOTH)('offers each find for either side and keeps the other one (%s)', (locale) => {
    const { t, label } = wordsIn(locale)
    const chosen = { bleibt: 'a', doppelt: null }
    const html = show(<MergeSearch text="Küste & KI" chosen={chosen} candidates={[candidate]} />, locale)
    const here = path(locale, 'organisationMerge')
    const search = 'suche=K%C3%BCste+%26+KI'
    expect(linksOf(html)).toEqual({
      [t('merging.asSurvivor')]: `${here}?${search}&bleibt=b`,
      [t('merging.asDuplicate')]: `${here}?${search}&bleibt=a&doppelt=b`,
    })
    expect(rowsOf(html)[0]?.[1]).toBe(`${label('kind', 'network')}, ${t('profiles.state.closed')}`)
    expect(hiddenFields(html)).toEqual({ bleibt: 'a' })
    expect(fieldOf(html, 'suche')).toMatchObject({ value: 'Küste & KI', label: t('merging.search') })
    expect(values(html, 'aria-label')).toHaveLength(3)
    expect(html).not.toContain('<img')
  })

  it('says that nothing was found only after somebody searched', () => {
    const { t } = wordsIn('de')
    const none = show(<MergeSearch text="xyz" chosen={nothing} candidates={[]} />)
    expect(openingTags(none, 'role="status"')).toHaveLength(1)
    expect(textOf(none)).toContain(t('merging.none'))
    const fresh = show(<MergeSearch text="" chosen={nothing} candidates={[]} />)
    expect(textOf(fresh)).not.toContain(t('merging.none'))
    expect(rowsOf(none).concat(rowsOf(fresh))).toEqual([])
    expect(hiddenFields(fresh)).toEqual({})
  })
})
