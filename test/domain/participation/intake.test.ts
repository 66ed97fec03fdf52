import { describe, expect, test } from 'vitest'
import { countLinks } from '~/domain/participation/count-links'
import { countedSteps } from '~/domain/participation/counted-limits'
import { isFlood } from '~/domain/participation/flood'
import { foldText } from '~/domain/participation/fold'
import { type IntakeFacts, isNewAuthor, isRisky, judgeIntake } from '~/domain/participation/intake'

const at = new Date('2026-11-26T12:00:00Z')
const ago = (seconds: number) => new Date(at.getTime() - seconds * 1000)
const DAY = 86_400
const known = { pseudonym: 'Deichgraf', createdAt: ago(90 * DAY), visibleCount: 3, pausedUntil: null }
const fresh = { ...known, createdAt: ago(60), visibleCount: 0 }
const sent = { honeypot: '', shownAt: ago(30), proof: '' }
const LINKED = 'Die Karte steht auf https://example.org/karte und hilft.'

function judge(facts: Partial<IntakeFacts>) {
  const base = { text: 'Mehr Radwege, bitte.', needsPseudonym: true, sent, author: known, isCrowded: false }
  return judgeIntake({ ...base, ...facts }, at)
}

describe('what is taken', () => {
  test('a plain text of anybody', () => {
    for (const author of [known, fresh])
      expect(judge({ author })).toEqual({ ok: true, text: 'Mehr Radwege, bitte.', held: null })
  })

  test('a text with many links of a known author', () => {
    expect(judge({ text: `${LINKED} ${LINKED} ${LINKED}` })).toMatchObject({ ok: true, held: null })
  })

  test('a form whose time says nothing: none, of the day before, of a clock ahead by far', () => {
    for (const shownAt of [null, ago(2 * DAY), ago(-2 * DAY), ago(3)])
      expect(judge({ sent: { ...sent, shownAt } })).toMatchObject({ ok: true })
  })
})

describe('what is refused', () => {
  test.each<[string, Partial<IntakeFacts>, string]>([
    ['a pause that lasts', { author: { ...known, pausedUntil: ago(-60) } }, 'postingPaused'],
    ['nobody knows the name', { author: { ...known, pseudonym: null } }, 'noPseudonym'],
    ['a field that nobody sees', { sent: { ...sent, honeypot: 'x' } }, 'proofNeeded'],
    ['less than three seconds', { sent: { ...sent, shownAt: ago(2.9) } }, 'tooFast'],
    ['three links of a new account', { author: fresh, text: `${LINKED} www.a.de b.com` }, 'tooManyLinks'],
    ['nothing', { text: '' }, 'unreadable'],
    ['4,000 emoji', { text: '🎉'.repeat(4000) }, 'unreadable'],
  ])('%s', (_name, facts, reason) => {
    expect(judge(facts)).toMatchObject({ ok: false, reason })
  })

  test('a pause says until when; one that is over says nothing', () => {
    const pausedUntil = ago(-60)
    expect(judge({ author: { ...known, pausedUntil } })).toMatchObject({ until: pausedUntil })
    expect(judge({ author: { ...known, pausedUntil: at } })).toMatchObject({ ok: true })
  })

  test('whose contribution is shown without a name needs none', () => {
    expect(judge({ needsPseudonym: false, author: { ...known, pseudonym: null } })).toMatchObject({
      ok: true,
    })
  })
})

describe('what waits for a first check', () => {
  test.each<[string, Partial<IntakeFacts>, string | null]>([
    ['the first one with a link', { author: fresh, text: LINKED }, 'firstPostWithLink'],
    [
      'also with a proof of work',
      { author: fresh, text: LINKED, sent: { ...sent, proof: 'a1' } },
      'firstPostWithLink',
    ],
    [
      'the second with a link, without proof',
      { author: { ...fresh, visibleCount: 1 }, text: LINKED },
      'unproven',
    ],
    [
      'the second with a link and a proof does not',
      { author: { ...fresh, visibleCount: 1 }, text: LINKED, sent: { ...sent, proof: 'a1' } },
      null,
    ],
    ['a new account on a crowded line', { author: fresh, isCrowded: true }, 'unproven'],
    ['a known account on a crowded line does not', { isCrowded: true }, null],
  ])('%s', (_name, facts, held) => {
    expect(judge(facts)).toMatchObject({ ok: true, held })
  })

  test('an account is new for a day and three contributions', () => {
    expect(isNewAuthor(known, at)).toBe(false)
    expect(isNewAuthor({ ...known, createdAt: ago(DAY) }, at)).toBe(false)
    expect(isNewAuthor({ ...known, createdAt: ago(DAY - 1) }, at)).toBe(true)
    expect(isNewAuthor({ ...known, visibleCount: 2 }, at)).toBe(true)
    expect(isRisky({ text: LINKED, author: known, isCrowded: true }, at)).toBe(false)
  })
})

describe('links', () => {
  test.each<[string, number]>([
    ['Kein Link. Ende.Anfang, z.B. 3.5 km', 0],
    ['mail an anna@example.org', 0],
    ['javascript:alert(1)', 0],
    ['https://example.org', 1],
    ['HTTP://EXAMPLE.ORG und www.example.org', 2],
    ['hxxp://example[.]org', 1],
    ['besuche beispiel.shop/jetzt', 1],
    ['beispiel(.)com', 1],
    ['ｈｔｔｐｓ：//example．org', 1],
    ['example.de, a1.net; b-c.info', 3],
  ])('%s has %d', (text, count) => {
    expect(countLinks(text)).toBe(count)
  })
})

describe('floods', () => {
  test.each<[string, string, boolean]>([
    ['a thumb', '👍', false],
    ['a text with some emoji', 'Das ist eine sehr gute Idee für unsere Stadt 🎉🎉🎉', false],
    ['emoji with joiners', '👩‍💻'.repeat(30), true],
    ['flags', '🇩🇪'.repeat(30), true],
    ['one letter', 'a'.repeat(41), true],
    ['one letter forty times', 'a'.repeat(40), false],
    ['two letters in turn', 'ab'.repeat(50), true],
    ['one word', 'kaufen jetzt '.repeat(60), true],
    ['a heap without a gap', 'qwertzuiopasdfghjklyxcvbnm'.repeat(8), true],
    ['a long address', `https://example.org/${'abcdefghij'.repeat(20)}`, false],
    [
      'a long text',
      'Wir brauchen mehr Busse auf dem Land, auch am Abend und am Wochenende. '.repeat(4),
      false,
    ],
    ['another script', 'Потребны автобусы в сельской местности, особенно вечером и в выходные дни.', false],
    ['white space', ' \n\t ', true],
  ])('%s: %s', (_name, text, isOne) => {
    expect(isFlood(text)).toBe(isOne)
  })
})

describe('what is counted', () => {
  const one = { authorId: 'a', itemType: 'comment', subjectType: 'challenge', subjectId: 's' } as const
  const text = 'Mehr Radwege für unsere Stadt!'
  const keys = (written: string, isNew = false) =>
    countedSteps({ ...one, text: written, isNew }).map(({ limit, subject }) => `${limit} ${subject}`)

  test('pace first, then the words, so that a refusal for its pace can be sent again', () => {
    expect(countedSteps({ ...one, text, isNew: true }).map(({ limit }) => limit)).toEqual([
      ...['contributionsOfNew', 'contributionsOfNewDay', 'sameTextOnSubject', 'sameTextOfAuthor'],
    ])
    expect(countedSteps({ ...one, text, isNew: false })[0]?.limit).toBe('contributions')
  })

  test('the same words however they are dressed up', () => {
    const dressed = [
      'MEHR RADWEGE für unsere Stadt',
      'Mеhr Rаdwege\u200b für unsere Stаdt!!!',
      'Mehr  Radwege fur unsere — Stadt',
    ]
    for (const other of dressed) expect(keys(other)).toEqual(keys(text))
    expect(keys('Mehr Radwege für unser Dorf!')).not.toEqual(keys(text))
    expect(foldText('')).toBe('')
  })

  test('thanks may be said again elsewhere and by others', () => {
    expect(keys('Danke!').at(-1)).toBe('sameShortText a\nchallenge\ns\ndanke')
  })

  test('of a change the pace, and the words where they are others than before', () => {
    const limits = (before: string) =>
      countedSteps({ ...one, text, isNew: false, before: { text: before } }).map(({ limit }) => limit)
    expect(limits('mehr radwege für unsere Stadt.')).toEqual(['contributions'])
    expect(limits('Mehr Radwege!')).toEqual(['contributions', 'sameTextOnSubject', 'sameTextOfAuthor'])
  })

  test('of sentences in a consultation only the pace', () => {
    const steps = countedSteps({ ...one, itemType: 'statement', text, isNew: true })
    expect(steps.map(({ limit }) => limit)).toEqual(['contributionsOfNew'])
  })
})
