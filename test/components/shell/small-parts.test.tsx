import { describe, expect, it } from 'vitest'
import { path } from '~/paths'
import { ConflictChoice, choicesOf } from '~/shell/conflict-choice'
import { Footer } from '~/shell/footer'
import { HitOrder } from '~/shell/hit-order'
import { SearchEverywhere } from '~/shell/search-everywhere'
import { SoleChoice } from '~/shell/sole-choice'
import { StepUpForm } from '~/shell/step-up-form'
import { ThingTrail } from '~/shell/thing-trail'
import { TravellingFields, toTarget } from '~/shell/travelling-fields'
import {
  BOTH,
  EVIL,
  factsOf,
  fieldOf,
  headingsOf,
  hiddenFields,
  linksOf,
  optionsOf,
  show,
  textOf,
  tickedOf,
  wordsIn,
} from '../show'
import { brokenReferences, INTACT, openingTags, values } from '../ui/markup'

const RAW = /undefined|null|[a-z]+\.[a-z]+\.[a-z]|\{\w+\}/

describe.each(BOTH)('the way back (%s)', (locale) => {
  const { t } = wordsIn(locale)
  const list = { href: '/liste', label: 'Alle' }
  const thing = { href: '/liste/1', title: EVIL }
  const trail = (given: Partial<Parameters<typeof ThingTrail>[0]> = {}) =>
    show(<ThingTrail current="Hier" {...{ list, isManaged: false, ...given }} />, locale)

  it('leads to the list of all, and to the thing where there is one', () => {
    expect(linksOf(trail())).toEqual({ Alle: '/liste' })
    expect(linksOf(trail({ thing }))).toEqual({ Alle: '/liste', [EVIL]: '/liste/1' })
    expect(trail({ thing })).not.toContain('<img')
    expect(openingTags(trail(), '<nav', `aria-label="${t('shell.breadcrumbs')}"`)).toHaveLength(1)
  })

  it('begins in the workspace for those who manage the thing', () => {
    expect(Object.values(linksOf(trail({ isManaged: true, thing })))).toEqual([
      ...[path(locale, 'workspace'), '/liste/1'],
    ])
  })

  it('ends with this page, which is no link, and says which parts are German', () => {
    expect(openingTags(trail({ thing }), '<span', 'aria-current="page"')).toHaveLength(1)
    const german = locale === 'de' ? [] : ['de']
    expect(values(trail({ thing }), 'lang')).toEqual(german)
    expect(values(trail({ isGerman: true }), 'lang')).toEqual(german)
    expect(values(trail(), 'lang')).toEqual([])
  })
})

describe.each(BOTH)('the end of every page (%s)', (locale) => {
  it('leads to what the law demands, in the language of the page, each link by a name of its own', () => {
    const html = show(<Footer />, locale)
    const links = Object.values(linksOf(html))
    for (const page of ['imprint', 'privacy', 'accessibility', 'plainLanguage', 'feedback'] as const)
      expect(links).toContain(path(locale, page))
    expect(values(html, 'href')).toHaveLength(links.length)
    expect(links.filter((href) => href.startsWith('/en'))).toHaveLength(locale === 'en' ? links.length : 0)
    expect(textOf(html)).not.toMatch(RAW)
  })
})

describe.each(BOTH)('what lists offer beside their filter (%s)', (locale) => {
  const { t } = wordsIn(locale)
  it.each([
    ['', ''],
    ['Brücken & Risse', '?q=Br%C3%BCcken+%26+Risse'],
    ['"><img', '?q=%22%3E%3Cimg'],
  ])('is the search in everything, with the words %j', (text, query) => {
    expect(linksOf(show(<SearchEverywhere text={text} />, locale))).toEqual({
      [t('search.inAll')]: `${path(locale, 'search')}${query}`,
    })
  })

  it.each(['deadline', 'name', 'newest'] as const)(
    'is the order by %s, beside that of the best hits',
    (own) => {
      const order = (chosen: string) => show(<HitOrder {...{ own, chosen }} />, locale)
      expect(optionsOf(order(''), 'sortierung')).toEqual([
        { value: '', text: t('near.order.best') },
        { value: own, text: t(`near.order.${own}`) },
      ])
      expect(fieldOf(order(''), 'sortierung')).toMatchObject({ label: t('near.order'), value: '' })
      expect(fieldOf(order(own), 'sortierung').value).toBe(own)
      expect(fieldOf(order('erfunden'), 'sortierung').value).toBe('')
    },
  )
})

describe('a choice', () => {
  const choice = (count: number, given = {}) => {
    const options = ['a1', 'a2'].slice(0, count).map((value) => ({ value, label: EVIL + value }))
    return show(<SoleChoice id="f-a" name="a" label="Behörde" {...{ options, ...given }} />)
  }
  it('is asked for only where there are several, and decided for nobody', () => {
    expect(hiddenFields(choice(1))).toEqual({ a: 'a1' })
    expect(textOf(choice(1))).toBe('')
    expect(fieldOf(choice(2), 'a')).toMatchObject({ label: 'Behörde', value: '' })
    expect(optionsOf(choice(2), 'a').map(({ value }) => value)).toEqual(['', 'a1', 'a2'])
    expect(fieldOf(choice(2, { defaultValue: 'a2' }), 'a').value).toBe('a2')
    expect(choice(2)).not.toContain('<img')
  })

  it('of nothing sends nothing, and shows what is wrong with that', () => {
    expect(optionsOf(choice(0), 'a')).toEqual([{ value: '', text: '' }])
    expect(fieldOf(choice(0, { errors: ['Fehlt.'] }), 'a')).toMatchObject({
      ...{ isInvalid: true, descriptions: ['Fehlt.'] },
    })
  })
})

describe.each(BOTH)('two texts of one field (%s)', (locale) => {
  const { t } = wordsIn(locale)
  const differences = [
    { field: 'goal', label: 'Ziel', yours: EVIL, saved: 'Ihres' },
    { field: 'scope', label: 'Umfang', yours: 'B', saved: '' },
  ]
  const both = (given: Partial<Parameters<typeof ConflictChoice>[0]> = {}) =>
    show(<ConflictChoice text="Was gilt?" {...{ differences, ...given }} />, locale)

  it('stand one below the other under the name of the field', () => {
    const html = both({ differences: differences.slice(0, 1) })
    expect(headingsOf(html)).toContain('Ziel')
    expect(factsOf(html)).toEqual({ [t('conflict.yours')]: EVIL, [t('conflict.saved')]: 'Ihres' })
    expect(html).not.toContain('<img')
    expect(html).not.toContain('<input')
  })

  it('are chosen from inside a form, by a question for each field', () => {
    const html = both({ formId: 'f' })
    for (const { field, label } of differences) {
      expect(openingTags(html, '<input', `name="choice.${field}"`).length).toBe(2)
      expect(html).toContain(t('conflict.choose', { field: label }))
      expect(tickedOf(html, `choice.${field}`)).toEqual([])
    }
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('keep what was chosen in the last attempt', () => {
    const html = both({ formId: 'f', chosen: { goal: 'saved', scope: 7 } })
    expect(tickedOf(html, 'choice.goal')).toEqual(['saved'])
    expect(tickedOf(html, 'choice.scope')).toEqual([])
  })
})

it('choices are read from whatever was sent', () => {
  expect(choicesOf({ goal: 'yours' })).toEqual({ goal: 'yours' })
  for (const none of [undefined, null, 'yours', 7]) expect(choicesOf(none)).toEqual({})
})

describe('what travels from step to step', () => {
  const answer = (initialValue: Record<string, string | string[]>) => ({
    ...{ lastResult: { status: 'error' as const, initialValue, error: {} }, attempt: 1 },
  })
  const fields = (...[travelling, sent]: [object, Record<string, string | string[]>?]) =>
    hiddenFields(show(<TravellingFields travelling={travelling} answer={sent && answer(sent)} />))

  it('is as it was sent last, otherwise as the page was given it, and nothing where there is nothing', () => {
    expect(fields({})).toEqual({})
    expect(fields({ weiter: null, kept: '' })).toEqual({})
    expect(fields({ weiter: '/a?b=1', kept: EVIL })).toEqual({ weiter: '/a?b=1', kept: EVIL })
    expect(fields({ weiter: '/a', kept: 'old' }, { kept: 'new' })).toEqual({ weiter: '/a', kept: 'new' })
    expect(fields({ weiter: '/a' }, { weiter: ['/b'] })).toEqual({ weiter: '/a' })
    expect(fields({ weiter: '/a' }, { weiter: '' })).toEqual({})
  })

  it('is carried on by links too', () => {
    expect([toTarget('/a?b=c&d'), toTarget(''), toTarget(null), toTarget(undefined)]).toEqual([
      ...['?weiter=%2Fa%3Fb%3Dc%26d', '', '', ''],
    ])
  })
})

describe.each(BOTH)('the proof of who somebody is (%s)', (locale) => {
  const { t } = wordsIn(locale)
  const proof = (asksCode: boolean) =>
    show(<StepUpForm answer={undefined} travelling={{ weiter: '/a' }} {...{ asksCode }} />, locale)

  it('is the password, and a code only where there is a second factor', () => {
    expect(fieldOf(proof(false), 'password')).toMatchObject({
      ...{ label: t('account.proof.password'), type: 'password', isRequired: true, value: '' },
    })
    expect(() => fieldOf(proof(false), 'oneTimeCode')).toThrow()
    expect(fieldOf(proof(true), 'oneTimeCode')).toMatchObject({
      ...{ label: t('account.proof.oneTimeCode'), isRequired: true },
    })
    expect(openingTags(proof(true), 'name="oneTimeCode"', 'inputMode="numeric"')).toHaveLength(1)
    expect(hiddenFields(proof(true))).toEqual({ weiter: '/a' })
    expect(brokenReferences(proof(true))).toEqual(INTACT)
  })
})
