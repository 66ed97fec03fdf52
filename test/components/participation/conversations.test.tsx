import { describe, expect, it } from 'vitest'
import { CommentText } from '~/features/participation/components/comment-text'
import { ConversationList } from '~/features/participation/components/conversation-list'
import { DiscussionCall } from '~/features/participation/components/discussion-call'
import { PostedNotice } from '~/features/participation/components/posted-notice'
import { ReportLink } from '~/features/participation/components/report-link'
import { VoteForm } from '~/features/participation/components/vote-form'
import type { ShownComment } from '~/features/participation/operations/shown-comment.server'
import {
  BOTH,
  buttonsOf,
  EVIL,
  headingsOf,
  hiddenFields,
  itemsOf,
  linksOf,
  show,
  textOf,
  wordsIn,
} from '../show'
import { brokenReferences, INTACT, openingTags, values } from '../ui/markup'
import { AT, comment } from './comments'

describe('what somebody typed', () => {
  const typed = (text: string) => show(<CommentText text={text} />)

  it('keeps its paragraphs and lines, in German and in its own direction', () => {
    const html = typed('Eins.\nZwei.\n\n\nDrei.')
    expect(
      [...html.matchAll(/<p class="whitespace-pre-line wrap-anywhere">(.*?)<\/p>/gs)].map(([, one]) => one),
    ).toEqual(['Eins.\nZwei.', 'Drei.'])
    expect(openingTags(html, 'lang="de"')).toHaveLength(1)
    expect(openingTags(html, 'dir="auto"')).toHaveLength(1)
  })

  it.each<[string, string[]]>([
    ['https://example.org/a?b=1&c=2 lesen', ['https://example.org/a?b=1&amp;c=2']],
    ['(siehe http://example.org/plan).', ['http://example.org/plan']],
    ['HTTPS://EXAMPLE.ORG', ['HTTPS://EXAMPLE.ORG']],
    ['https://a.de und https://b.de!', ['https://a.de', 'https://b.de']],
    ['javascript:alert(1)', []],
    ['JAVASCRIPT://example.org/%0Aalert(1)', []],
    ['data:text/html,<b>x</b>', []],
    ['ftp://example.org mailto:a@example.org www.example.org //example.org', []],
    ['https://bank.de@example.org/', []],
    ['<a href="javascript:alert(1)">hier</a>', []],
    ['[hier](javascript:alert(1))', []],
    [EVIL, []],
  ])('%j links to %j alone, and reads as it was typed', (text, links) => {
    const html = typed(text)
    expect(values(html, 'href')).toEqual(links)
    expect(html.match(/rel="nofollow ugc noopener"/g) ?? []).toHaveLength(links.length)
    expect(textOf(html)).toBe(text)
    expect(html).not.toMatch(/<(img|b)[ >]/)
    expect(html).not.toContain('target=')
  })

  it('ends an address where HTML would begin', () => {
    expect(values(typed('https://example.org/"onmouseover="alert(1)'), 'href')).toEqual([
      'https://example.org/',
    ])
    expect(openingTags(typed('https://example.org/"onmouseover="alert(1)'), '<a', 'onmouseover')).toEqual([])
  })
})

describe('votes', () => {
  const votes = { agree: 1, disagree: 2, pass: 3 }
  const shown = (given: Partial<ShownComment>, isOpen = true, locale: 'de' | 'en' = 'de') =>
    show(
      <VoteForm comment={comment({ votes, ...given })} title={`Beitrag von ${EVIL}`} isOpen={isOpen} />,
      locale,
    )

  it.each<[string, Partial<ShownComment>, boolean]>([
    ['one’s own', { isOwn: true }, true],
    ['a closed discussion', {}, false],
    ['one that waits', { state: 'held' }, true],
    ['one’s own, closed, with a vote', { isOwn: true, ownVote: 'agree' }, false],
  ])('for %s are counts and no form', (_, given, isOpen) => {
    expect(textOf(shown(given, isOpen))).toBe('1 stimmt zu · 2 stimmen nicht zu · 3 unentschieden')
    expect(textOf(shown(given, isOpen, 'en'))).toBe('1 agrees · 2 disagree · 3 undecided')
    expect(shown(given, isOpen)).not.toMatch(/<form|<button/)
  })

  it.each<[ShownComment['ownVote'], string[], string[]]>([
    [null, ['false', 'false', 'false'], []],
    ['agree', ['true', 'false', 'false'], ['Stimme zurücknehmen']],
    ['disagree', ['false', 'true', 'false'], ['Stimme zurücknehmen']],
    ['pass', ['false', 'false', 'true'], ['Stimme zurücknehmen']],
  ])('of whom voted %s are pressed so, and can be taken back only then', (ownVote, pressed, back) => {
    const html = shown({ ownVote })
    expect(values(html, 'aria-pressed')).toEqual(pressed)
    expect(buttonsOf(html)).toEqual(['Stimme zu 1', 'Stimme nicht zu 2', 'Unentschieden 3', ...back])
    const sent = openingTags(html, '<button', 'type="submit"', 'name="value"').flatMap((tag) =>
      values(tag, 'value'),
    )
    expect(sent).toEqual(['agree', 'disagree', 'pass', ...back.map(() => 'none')])
  })

  it('are sent to the page that shows them, for the contribution that they belong to', () => {
    const html = shown({ ownVote: 'pass' }, true, 'en')
    expect(hiddenFields(html)).toEqual({ intent: 'vote', commentId: 'c1' })
    expect(openingTags(html, '<form', 'method="post"', 'action="/x"')).toHaveLength(1)
    expect(html).toContain('aria-label="Vote: Beitrag von &lt;img')
    expect(buttonsOf(html)).toEqual(['Agree 1', 'Disagree 2', 'Undecided 3', 'Take back the vote'])
  })
})

describe('a list of conversations', () => {
  const of = (id: string, given: Partial<ShownComment> = {}) =>
    comment({ id, author: `Autor-${id}`, ...given })
  const conversations = [
    {
      ...of('c1', { replyCount: 5 }),
      below: [of('c2', { depth: 1, parentId: 'c1' }), of('c3', { depth: 1, state: 'removed', author: null })],
      hasMoreBelow: true,
    },
    { ...of('c4', { category: 'concern' }), below: [], hasMoreBelow: false },
  ]
  const list = (
    locale: 'de' | 'en' = 'de',
    given: { isOpen?: boolean; level?: 3 | 4; more?: boolean } = {},
  ) =>
    show(
      <ConversationList
        conversations={conversations.map((one) => ({
          ...one,
          hasMoreBelow: one.hasMoreBelow && given.more !== false,
        }))}
        label={`Beiträge ${EVIL}`}
        isOpen={given.isOpen ?? true}
        {...(given.level && { level: given.level })}
      />,
      locale,
    )

  it('has a name, every contribution in its order, and the answers inside what they answer', () => {
    const html = list()
    expect(openingTags(html, '<ol')).toEqual([
      expect.stringContaining('aria-label="Beiträge &lt;img'),
      '<ol class="ui-thread">',
    ])
    expect(headingsOf(html)).toEqual([
      'Beitrag von Autor-c1',
      'Antwort von Autor-c2',
      'Nicht mehr zu sehen',
      'Bedenken von Autor-c4',
    ])
    expect(openingTags(html, '<article').flatMap((tag) => values(tag, 'id'))).toEqual([
      'beitrag-c1',
      'beitrag-c2',
      'beitrag-c3',
      'beitrag-c4',
    ])
    const first = html.slice(0, html.indexOf('id="beitrag-c4"'))
    expect(first.match(/<\/article>/g), 'the first one and its two answers are closed').toHaveLength(3)
    expect(first.indexOf('id="beitrag-c2"')).toBeLessThan(first.indexOf('</article>'))
  })

  it.each<[3 | 4 | undefined, number[]]>([
    [undefined, [3, 4, 4, 3]],
    [3, [3, 4, 4, 3]],
    [4, [4, 4, 4, 4]],
  ])('at level %s has headings %j', (level, expected) => {
    const html = list('de', level ? { level } : {})
    expect([...html.matchAll(/<h(\d)/g)].map(([, one]) => Number(one))).toEqual(expected)
  })

  it('leads to all answers only where there are more than it shows', () => {
    expect(linksOf(list())).toMatchObject({ 'Alle Antworten lesen': '/beitraege/c1#antworten-liste' })
    expect(values(list(), 'aria-label')).toContain(
      'Alle Antworten lesen: Beitrag von Autor-c1, 20. November 2026 um 10:05 MEZ',
    )
    expect(linksOf(list('en'))).toMatchObject({ 'Read all answers': '/en/contributions/c1#antworten-liste' })
    expect(itemsOf(list('de', { more: false })).join()).not.toContain('Alle Antworten lesen')
  })

  it('takes neither votes nor answers at any depth where it is closed', () => {
    expect(list().match(/<form/g)).toHaveLength(3)
    expect(list()).toContain('#antworten"')
    expect(list('de', { isOpen: false })).not.toMatch(/<form|#antworten"/)
  })

  it.each(BOTH)('has no name or id twice (%s)', (locale) => {
    const names = values(list(locale), 'aria-label')
    expect(
      names.filter((name, at) => names.indexOf(name) !== at && !/No longer|Nicht mehr/.test(name)),
    ).toEqual([])
    expect(brokenReferences(list(locale))).toEqual(INTACT)
  })
})

describe('the call to a discussion', () => {
  const best = [
    { id: 'c1', text: EVIL, author: 'Moewe', category: 'question' as const, createdAt: AT },
    { id: 'c2', text: 'https://example.org', author: null, category: null, createdAt: AT },
  ]
  const call = (count: number, locale: 'de' | 'en' = 'de', rows = best) =>
    show(<DiscussionCall subjectType="challenge" subjectId="h1" count={count} best={rows} />, locale)

  it.each<[number, string, string, string, string]>([
    [
      0,
      'Noch keine Beiträge',
      'Ersten Beitrag schreiben',
      'No contributions yet',
      'Write the first contribution',
    ],
    [1, '1 Beitrag', 'Zur Diskussion', '1 contribution', 'To the discussion'],
    [2, '2 Beiträge', 'Zur Diskussion', '2 contributions', 'To the discussion'],
    [999, '999 Beiträge', 'Zur Diskussion', '999 contributions', 'To the discussion'],
    [1234, '1.234 Beiträge', 'Zur Diskussion', '1,234 contributions', 'To the discussion'],
    [
      10_001,
      'Mehr als 10.000 Beiträge',
      'Zur Diskussion',
      'More than 10,000 contributions',
      'To the discussion',
    ],
  ])('with %i says how much was said, and leads there', (count, german, link, english, englishLink) => {
    expect(textOf(call(count, 'de', []))).toBe(`Diskussion\n${german}\n${link}`)
    expect(linksOf(call(count, 'de', []))).toEqual({ [link]: '/diskussion/challenge/h1' })
    expect(textOf(call(count, 'en', []))).toBe(`Discussion\n${english}\n${englishLink}`)
    expect(linksOf(call(count, 'en', []))).toEqual({ [englishLink]: '/en/discussion/challenge/h1' })
  })

  it('shows what is agreed with most, each with the way to it', () => {
    const html = call(7)
    expect(headingsOf(html)).toEqual([
      'Diskussion',
      'Frage von Moewe, 20. November 2026 um 10:05 MEZ',
      'Beitrag eines gelöschten Kontos, 20. November 2026 um 10:05 MEZ',
    ])
    expect(linksOf(html)).toMatchObject({
      'Frage von Moewe, 20. November 2026 um 10:05 MEZ': '/beitraege/c1',
      'https://example.org': 'https://example.org',
    })
    expect(html).not.toContain('<img')
    expect(textOf(html)).toContain('20. November 2026')
    expect(openingTags(html, '<h2', 'id="diskussion"')).toHaveLength(1)
    expect(linksOf(call(7, 'en'))).toMatchObject({
      'Question by Moewe, 20 November 2026 at 10:05 CET': '/en/contributions/c1',
    })
  })
})

describe('the notice after a contribution was posted', () => {
  it.each([
    ['de', 'Ihr Beitrag ist veröffentlicht', 'Fünf Minuten lang'],
    ['en', 'Your contribution is published', 'For five minutes'],
  ] as const)(
    'says that everybody reads it, and for how long it can be changed (%s)',
    (locale, title, text) => {
      const html = show(<PostedNotice comment={comment()} />, locale)
      expect(headingsOf(html)).toEqual([title])
      expect(textOf(html)).toContain(text)
    },
  )

  it('says of one that waits that it has arrived, and not that it is published', () => {
    const { t } = wordsIn('de')
    const text = textOf(show(<PostedNotice comment={comment({ state: 'held', isOwn: true })} />))
    expect(text).toContain(t('comment.arrived'))
    expect(text).not.toContain(t('comment.posted'))
  })

  it('has an empty place for what screen readers are told, which fills only in the browser', () => {
    const html = show(<PostedNotice comment={comment({ text: EVIL })} />)
    expect(html).toContain('<p role="status" aria-live="polite" class="sr-only"></p>')
    expect(html).not.toContain('onerror')
  })
})

it.each([
  ['comment', 'de', '/melden/comment/x1', 'Melden', 'Beitrag melden: A &amp; B'],
  ['comment', 'en', '/en/report/comment/x1', 'Report', 'Report the contribution: A &amp; B'],
  ['statement', 'de', '/melden/statement/x1', 'Melden', 'Beitrag melden: A &amp; B'],
  ['statement', 'en', '/en/report/statement/x1', 'Report', 'Report the contribution: A &amp; B'],
] as const)(
  'a %s is reported on its own page, which search engines do not follow (%s)',
  (itemType, locale, href, words, name) => {
    const html = show(<ReportLink itemType={itemType} itemId="x1" title="A & B" />, locale)
    expect(linksOf(html)).toEqual({ [words]: href })
    expect(openingTags(html, '<a', 'rel="nofollow"', `aria-label="${name}"`)).toHaveLength(1)
  },
)
