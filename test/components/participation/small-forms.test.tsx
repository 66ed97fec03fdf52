import { describe, expect, it } from 'vitest'
import { FollowButton } from '~/features/participation/components/follow-button'
import { PseudonymForm } from '~/features/participation/components/pseudonym-form'
import { ThreadFilterForm } from '~/features/participation/components/thread-filter-form'
import { pseudonymSchema } from '~/features/participation/schema'
import { answerTo, BOTH, buttonsOf, EVIL, fieldOf, linksOf, show, textOf, wordsIn } from '../show'
import { brokenReferences, INTACT, openingTags } from '../ui/markup'

describe('the filter of a discussion', () => {
  type Filter = Parameters<typeof ThreadFilterForm>[0]['filter']
  const NONE: Filter = { order: 'best', category: null, text: '' }
  const form = (filter: Partial<Filter> = {}, locale: 'de' | 'en' = 'de') =>
    show(<ThreadFilterForm filter={{ ...NONE, ...filter }} address="/diskussion/challenge/h1" />, locale)

  it.each<[Partial<Filter>, string, string, string]>([
    [{}, 'best', '', ''],
    [{ order: 'newest' }, 'newest', '', ''],
    [{ order: 'oldest' }, 'oldest', '', ''],
    [{ order: 'discussed' }, 'discussed', '', ''],
    [{ category: 'concern' }, 'best', 'concern', ''],
    [{ text: EVIL }, 'best', '', EVIL],
    [{ order: 'oldest', category: 'experience', text: 'Hafen' }, 'oldest', 'experience', 'Hafen'],
  ])(
    'for %j shows what is chosen, and the way out only where something is',
    (filter, order, category, text) => {
      const html = form(filter)
      expect(['ordnung', 'art', 'suche'].map((name) => fieldOf(html, name).value)).toEqual([
        order,
        category,
        text,
      ])
      const isFiltered = Object.keys(filter).length > 0
      expect(linksOf(html)).toEqual(isFiltered ? { 'Filter zurücksetzen': '/diskussion/challenge/h1' } : {})
      expect(html).not.toContain('<img')
      expect(brokenReferences(html)).toEqual(INTACT)
    },
  )

  it('explains the order that it shows, and no other', () => {
    const { t } = wordsIn('de')
    const why = t('thread.order.why', { count: 5 })
    expect(textOf(form())).toContain(why)
    expect(textOf(form({ order: 'newest' }))).not.toContain(why)
    const found = textOf(form({ text: 'Hafen' }))
    expect(found).toContain(t('thread.order.found'))
    expect(found).not.toContain(why)
  })

  it.each([
    [
      'de',
      'Beiträge ordnen und finden',
      'Viel Zustimmung zuerst\nNeueste zuerst\nÄlteste zuerst\nViele Antworten zuerst',
      'weniger als 5 Stimmen',
    ],
    [
      'en',
      'Order and find contributions',
      'Most agreement first\nNewest first\nOldest first\nMost answers first',
      'fewer than 5 votes',
    ],
  ] as const)(
    'is a search with an address, and says how the order comes about (%s)',
    (locale, name, orders, why) => {
      const html = form({}, locale)
      const parts = [
        'method="get"',
        'action="/diskussion/challenge/h1"',
        'role="search"',
        `aria-label="${name}"`,
      ]
      expect(openingTags(html, '<form', ...parts)).toHaveLength(1)
      expect(textOf(html)).toContain(orders)
      expect(textOf(html)).toContain(why)
      expect(fieldOf(html, 'suche').type).toBe('search')
    },
  )
})

describe('the form for a pseudonym', () => {
  it.each([
    ['de', 'Ihr Pseudonym', '3 bis 30 Zeichen', 'Pseudonym wählen'],
    ['en', 'Your pseudonym', '3 to 30 characters', 'Choose'],
  ] as const)('says what it may be (%s)', (locale, label, hint, button) => {
    const html = show(<PseudonymForm answer={undefined} />, locale)
    const field = fieldOf(html, 'pseudonym')
    expect(field).toMatchObject({ label, isRequired: true, value: '', isInvalid: false })
    expect(field.descriptions.join()).toContain(hint)
    expect(buttonsOf(html).join()).toContain(button)
    expect(openingTags(html, 'name="pseudonym"', 'autoComplete="off"', 'spellcheck="false"')).toHaveLength(1)
  })

  it.each([
    ['ab', 'mindestens 3 Zeichen'],
    ['x'.repeat(31), 'höchstens 30 Zeichen'],
    ['<b>Ich</b>', 'Nur Buchstaben, Ziffern'],
    [EVIL, 'höchstens 30 Zeichen'],
    ['Ministerium', 'klingt nach einer Behörde'],
  ])('keeps %j and says why it is none', (pseudonym, message) => {
    const html = show(<PseudonymForm answer={answerTo(pseudonymSchema, { pseudonym })} />)
    expect(fieldOf(html, 'pseudonym')).toMatchObject({ value: pseudonym, isInvalid: true })
    expect(fieldOf(html, 'pseudonym').descriptions.join()).toContain(message)
    expect(html).not.toMatch(/<img|<b>/)
    expect(brokenReferences(html)).toEqual(INTACT)
  })
})

it.each([
  [false, 'follow', 'Diskussion folgen', 'Follow the discussion'],
  [true, 'unfollow', 'Nicht mehr folgen', 'Stop following'],
])('following (now: %s) is changed by one press of a plain form', (isFollowing, intent, german, english) => {
  for (const locale of BOTH) {
    const html = show(<FollowButton isFollowing={isFollowing} address="/diskussion/challenge/h1" />, locale)
    expect(buttonsOf(html)).toEqual([locale === 'de' ? german : english])
    expect(openingTags(html, '<button', 'name="intent"', `value="${intent}"`)).toHaveLength(1)
    expect(openingTags(html, '<form', 'method="post"', 'action="/diskussion/challenge/h1"')).toHaveLength(1)
  }
})
