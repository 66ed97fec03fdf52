import { describe, expect, it } from 'vitest'
import { parseQuery } from '#search/query/parse-query'

const NOTHING = { phrases: [], excluded: [] }

describe('taking apart what was typed', () => {
  it.each<[string, Partial<ReturnType<typeof parseQuery>>]>([
    ['Hafen Rostock', { ...NOTHING, text: 'Hafen Rostock', last: 'rostock' }],
    ['"digitale Verwaltung"', { phrases: [['digitale', 'verwaltung']], excluded: [], last: '' }],
    ['„digitale Verwaltung“', { phrases: [['digitale', 'verwaltung']] }],
    ['«digitale Verwaltung»', { phrases: [['digitale', 'verwaltung']] }],
    ['Hafen -Rostock', { phrases: [], excluded: ['Rostock'], text: 'Hafen  ' }],
    ['-Rostock', { excluded: ['Rostock'], text: ' ' }],
    ['Hafen -"in Wismar" Kai', { phrases: [], excluded: ['in Wismar'], last: 'kai' }],
    ['KI-gestützt', { ...NOTHING, text: 'KI-gestützt', last: 'gestutzt' }],
    ['Hafen - Rostock', { ...NOTHING, text: 'Hafen - Rostock' }],
    ['Hafen -', { ...NOTHING, last: '' }],
    ['--Hafen', { ...NOTHING }],
    ['"offen', { ...NOTHING, text: '"offen', last: 'offen' }],
    ['zu" spät', { ...NOTHING, last: 'spat' }],
    ['""', NOTHING],
    ['"  "', NOTHING],
    ['"!!!"', NOTHING],
    ['"eins" "zwei" "drei', { phrases: [['eins'], ['zwei']] }],
    ['24"', { ...NOTHING, text: '24"' }],
    ['Hafen ', { ...NOTHING, last: '' }],
    ['Hafen.', { last: '' }],
    ['', { ...NOTHING, text: '', last: '' }],
  ])('reads %j', (typed, expected) => {
    expect(parseQuery(typed)).toMatchObject(expected)
  })

  it('keeps the words of a phrase among those that are ranked by', () => {
    expect(parseQuery('Weg "zur Verwaltung" heute').text).toMatch(/Weg\s+zur Verwaltung\.\s+heute/)
  })

  it('has bounds', () => {
    expect(parseQuery('x'.repeat(9_000)).text).toHaveLength(5_000)
    expect(parseQuery('"a" '.repeat(50)).phrases).toHaveLength(5)
    expect(parseQuery('-a '.repeat(50)).excluded).toHaveLength(10)
  })
})
