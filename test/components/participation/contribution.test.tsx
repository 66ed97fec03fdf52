import { describe, expect, it } from 'vitest'
import { commentName, commentTitle } from '~/features/participation/components/comment-title'
import { Contribution } from '~/features/participation/components/contribution'
import type { ShownComment } from '~/features/participation/operations/shown-comment.server'
import { BOTH, EVIL, headingsOf, linksOf, show, textOf, wordsIn } from '../show'
import { brokenReferences, INTACT, openingTags, values } from '../ui/markup'
import { AT, comment } from './comments'

type Given = Partial<ShownComment>
type Place = { isOpen?: boolean; isOwnPage?: boolean; level?: 2 | 3 | 4 }

const shown = (given: Given = {}, locale: 'de' | 'en' = 'de', place: Place = {}) =>
  show(<Contribution comment={comment(given)} level={place.level ?? 3} isOpen {...place} />, locale)
const hidden = { ruleId: 'respect', at: AT }

it('two of one kind by one person have names of their own', () => {
  const { t } = wordsIn('de')
  const later = comment({ createdAt: new Date(AT.getTime() + 60_000) })
  expect(commentName(t, 'de', comment())).toBe('Beitrag von Moewe, 20. November 2026 um 10:05 MEZ')
  expect(commentName(t, 'de', later)).not.toBe(commentName(t, 'de', comment()))
})

describe('the title of a contribution', () => {
  it.each<[string, Given, string, string]>([
    ['begins a conversation', {}, 'Beitrag von Moewe', 'Contribution by Moewe'],
    ['answers', { depth: 1, parentId: 'c0' }, 'Antwort von Moewe', 'Answer by Moewe'],
    ['answers an answer', { depth: 2 }, 'Antwort von Moewe', 'Answer by Moewe'],
    ['asks', { category: 'question' }, 'Frage von Moewe', 'Question by Moewe'],
    ['worries', { category: 'concern' }, 'Bedenken von Moewe', 'Concern by Moewe'],
    ['suggests', { category: 'suggestion' }, 'Vorschlag von Moewe', 'Suggestion by Moewe'],
    ['tells', { category: 'experience' }, 'Erfahrung von Moewe', 'Experience by Moewe'],
    [
      'has lost its account',
      { author: null },
      'Beitrag eines gelöschten Kontos',
      'Contribution of a deleted account',
    ],
    ['waits', { state: 'held', isOwn: true }, 'Beitrag von Moewe', 'Contribution by Moewe'],
    ['is hidden', { state: 'hidden', category: 'question' }, 'Nicht mehr zu sehen', 'No longer shown'],
    ['is removed', { state: 'removed' }, 'Nicht mehr zu sehen', 'No longer shown'],
  ])('of one that %s', (_, given, german, english) => {
    expect(commentTitle(wordsIn('de').t, comment(given))).toBe(german)
    expect(headingsOf(shown(given))).toEqual([german])
    expect(headingsOf(shown(given, 'en'))).toEqual([english])
  })

  it.each([2, 3, 4] as const)('stands at level %i, names the article and can take the focus', (level) => {
    const html = shown({}, 'de', { level })
    expect(openingTags(html, `<h${level}`, 'id="titel-c1"', 'tabindex="-1"')).toHaveLength(1)
    expect(
      openingTags(html, '<article', 'id="beitrag-c1"', 'aria-labelledby="titel-c1 zeit-c1"'),
    ).toHaveLength(1)
  })
})

describe('a contribution on which an official answer draws', () => {
  it.each(BOTH)('says what was decided and leads to the reasons (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const answered = t('comment.answered', { status: t('officialAnswer.status.partly') })
    const html = shown({ officialAnswer: { id: 'a1', status: 'partly' } }, locale)
    const [link] = openingTags(html, '<a', `aria-label="${answered}: `)
    expect(link).toMatch(/href="[^"]*\/a1"/)
    expect(textOf(shown({}, locale))).not.toContain(answered)
  })
})

describe('the words of a contribution', () => {
  it('say when it was written, in the time of Berlin', () => {
    expect(textOf(shown())).toContain('20. November 2026 um 10:05 MEZ')
    expect(textOf(shown({}, 'en'))).toContain('20 November 2026 at 10:05 CET')
    expect(values(shown(), 'dateTime')).toEqual(['2026-11-20T09:05:00.000Z'])
    expect(textOf(shown())).not.toContain('Geändert')
  })

  it('say that they were changed, and where the earlier ones are', () => {
    const given = { editedAt: new Date('2026-11-20T11:00:00Z'), hasVersions: true }
    expect(textOf(shown(given))).toContain('· Geändert am 20. November 2026 um 12:00 MEZ')
    expect(linksOf(shown(given))).toMatchObject({ 'Frühere Fassungen': '/beitraege/c1/verlauf' })
    expect(textOf(shown(given, 'en'))).toContain('· Changed on 20 November 2026 at 12:00 CET')
    expect(linksOf(shown(given, 'en'))).toMatchObject({ 'Earlier versions': '/en/contributions/c1/history' })
  })

  it('are followed by what was added, each with its day, in their order', () => {
    const addenda = [
      { id: 'a1', text: 'Auch am Strand.', at: new Date('2026-11-21T09:00:00Z') },
      { id: 'a2', text: EVIL, at: new Date('2026-11-22T09:00:00Z') },
    ]
    const lines = textOf(shown({ addenda })).split('\n')
    expect(lines.slice(2, 7)).toEqual([
      'Mehr Bänke am Hafen.',
      'Nachtrag vom 21. November 2026 um 10:00 MEZ',
      'Auch am Strand.',
      'Nachtrag vom 22. November 2026 um 10:00 MEZ',
      EVIL,
    ])
    expect(textOf(shown({ addenda }, 'en'))).toContain('Added on 21 November 2026 at 10:00 CET')
    expect(shown({ addenda })).not.toContain('<img')
  })

  it('stand behind one press where several people have reported them', () => {
    const addenda = [{ id: 'a1', text: 'Auch am Strand.', at: AT }]
    const html = shown({ isCollapsed: true, addenda })
    const [, inside = ''] = html.match(/<details[^>]*>(.*?)<\/details>/s) ?? []
    expect(textOf(inside)).toContain('Beitrag anzeigen\nMehr Bänke am Hafen.')
    expect(textOf(inside)).toContain('Auch am Strand.')
    expect(openingTags(html, '<details', 'open')).toEqual([])
    expect(textOf(html.replace(inside, ''))).toContain(
      'Wird geprüft: Mehrere Menschen haben diesen Beitrag gemeldet.',
    )
    expect(textOf(html.replace(inside, ''))).not.toContain('Bänke')
    expect(textOf(shown({ isCollapsed: true }, 'en'))).toContain('Show the contribution')
    expect(shown()).not.toContain('<details')
  })

  it.each([
    [{ id: 'c9', author: 'Welle' }, 'Antwort auf @Welle', 'Answer to @Welle'],
    [
      { id: 'c9', author: null },
      'Antwort auf einen Beitrag, der nicht mehr zu sehen ist',
      'Answer to a contribution that can no longer be seen',
    ],
  ])('name whom they answer: %o', (answers, german, english) => {
    expect(linksOf(shown({ answers, depth: 2 }))).toMatchObject({ [german]: '/beitraege/c9' })
    expect(linksOf(shown({ answers, depth: 2 }, 'en'))).toMatchObject({ [english]: '/en/contributions/c9' })
  })
})

describe('a contribution that is not shown', () => {
  const secret: Given = {
    text: 'GEHEIM',
    addenda: [{ id: 'a', text: 'GEHEIM', at: AT }],
    category: 'concern',
  }

  it.each<[string, Given, string, string]>([
    [
      'was hidden',
      { state: 'hidden', hidden },
      'Dieser Beitrag wurde am 20. November 2026 ausgeblendet. Er verstößt gegen die Regel „Niemanden beleidigen oder bloßstellen“.',
      'This contribution was hidden on 20 November 2026. It breaks the rule',
    ],
    [
      'was removed',
      { state: 'removed' },
      'Diesen Beitrag hat die Person entfernt, die ihn geschrieben hatte.',
      'The person who wrote this contribution has removed it.',
    ],
  ])(
    'because it %s says so, and nothing of what it said, even if it were handed over',
    (_, given, german, english) => {
      for (const isOwn of [true, false]) {
        const html = shown({ ...secret, ...given, isOwn, author: 'GEHEIM' })
        expect(textOf(html)).toContain(german)
        expect(html).not.toContain('GEHEIM')
        expect(html).not.toContain('Bedenken')
        expect(html).toContain('ui-contribution--gone')
      }
      expect(textOf(shown({ ...given }, 'en'))).toContain(english)
    },
  )

  it.each(['hidden', 'removed'] as const)('%s: takes no vote, no answer, no report, no edit', (state) => {
    for (const isOwn of [true, false]) {
      const html = shown({ state, isOwn, hidden: state === 'hidden' ? hidden : null, replyCount: 2 })
      expect(html).not.toContain('<form')
      expect(textOf(html)).not.toContain('zustimmen')
      expect(linksOf(html)).toEqual({
        '2 Antworten': '/beitraege/c1#antworten-liste',
        'Link zu diesem Beitrag': '/beitraege/c1',
      })
    }
  })
})

describe('the marks of a contribution', () => {
  const HELD = 'Wartet auf eine erste Prüfung'
  it.each<[string, Given, string[]]>([
    ['of somebody else', {}, []],
    ['of one’s own', { isOwn: true }, ['Von Ihnen']],
    ['of one’s own that waits', { isOwn: true, state: 'held' }, ['Von Ihnen', HELD]],
    ['that is highlighted', { highlightedFor: 'Hilft uns.' }, ['Von der Behörde hervorgehoben']],
    [
      'of one’s own that is highlighted',
      { isOwn: true, highlightedFor: 'Hilft uns.' },
      ['Von Ihnen', 'Von der Behörde hervorgehoben'],
    ],
  ])('%s', (_, given, expected) => {
    const html = shown(given)
    const badges = [...html.matchAll(/<span class="kern-badge[^>]*>(.*?)<\/span><\/span>/gs)]
    expect(badges.map(([badge]) => textOf(badge))).toEqual(expected)
    expect(html.includes('Bis dahin sehen nur Sie ihn.')).toBe(given.state === 'held')
  })

  it('say why the authority highlights it: in German, as it was typed', () => {
    const html = shown({ highlightedFor: `Erstens.\nZweitens. ${EVIL}` }, 'en')
    expect(html).toMatch(/lang="de"><p[^>]*>Erstens\.\nZweitens/)
    expect(html).not.toContain('<img')
    expect(textOf(html)).toContain('Highlighted by the authority')
  })
})

describe('the ways from a contribution', () => {
  const OWN_PAGE = { isOwnPage: true }
  const ANSWER = { Antworten: '/beitraege/c1#antworten' }
  const LINK = { 'Link zu diesem Beitrag': '/beitraege/c1' }
  const EDIT = { Bearbeiten: '/beitraege/c1/bearbeiten' }
  const REPORT = { Melden: '/melden/comment/c1' }
  it.each<[string, Given, Place, Record<string, string>]>([
    ['of others', {}, {}, { ...ANSWER, ...LINK, ...REPORT }],
    ['of others, closed', {}, { isOpen: false }, { ...LINK, ...REPORT }],
    ['of others, on its page', { replyCount: 4 }, OWN_PAGE, REPORT],
    ['one’s own', { isOwn: true }, {}, { ...ANSWER, ...LINK, ...EDIT }],
    ['one’s own, closed', { isOwn: true }, { isOpen: false }, { ...LINK, ...EDIT }],
    ['one’s own, on its page', { isOwn: true }, OWN_PAGE, EDIT],
    ['one’s own that waits', { isOwn: true, state: 'held' }, {}, { ...LINK, ...EDIT }],
    [
      'answered once',
      { replyCount: 1 },
      {},
      { ...ANSWER, '1 Antwort': '/beitraege/c1#antworten-liste', ...LINK, ...REPORT },
    ],
  ])('%s', (_, given, place, expected) => {
    expect(linksOf(shown(given, 'de', place))).toEqual(expected)
  })

  it('are named after the contribution, so that a list of links makes sense', () => {
    const html = shown({ replyCount: 2, hasVersions: true })
    expect(openingTags(html, '<a').flatMap((tag) => values(tag, 'aria-label'))).toEqual([
      'Antworten: Beitrag von Moewe, 20. November 2026 um 10:05 MEZ',
      '2 Antworten: Beitrag von Moewe, 20. November 2026 um 10:05 MEZ',
      'Link zu diesem Beitrag: Beitrag von Moewe, 20. November 2026 um 10:05 MEZ',
      'Frühere Fassungen: Beitrag von Moewe, 20. November 2026 um 10:05 MEZ',
      'Beitrag melden: Beitrag von Moewe, 20. November 2026 um 10:05 MEZ',
    ])
  })

  it('lead to the English pages from an English one', () => {
    expect(linksOf(shown({ replyCount: 1 }, 'en'))).toEqual({
      Answer: '/en/contributions/c1#antworten',
      '1 answer': '/en/contributions/c1#antworten-liste',
      'Link to this contribution': '/en/contributions/c1',
      Report: '/en/report/comment/c1',
    })
    expect(linksOf(shown({ isOwn: true }, 'en'))).toMatchObject({ Edit: '/en/contributions/c1/edit' })
  })
})

it.each(BOTH)(
  'a pseudonym and a text with HTML in them do no harm, and every reference leads somewhere (%s)',
  (locale) => {
    const given = { author: EVIL, text: EVIL, answers: { id: 'c9', author: EVIL }, replyCount: 2 }
    for (const state of ['visible', 'held', 'hidden', 'removed'] as const) {
      const html = shown({ ...given, state, hidden: state === 'hidden' ? hidden : null }, locale)
      expect(html).not.toContain('<img')
      expect(brokenReferences(html)).toEqual(INTACT)
    }
  },
)

it('what answers a contribution stands inside its article', () => {
  const html = show(
    <Contribution comment={comment()} level={3} isOpen>
      <p>darunter</p>
    </Contribution>,
  )
  expect(html).toMatch(/<p>darunter<\/p><\/article>$/)
})
