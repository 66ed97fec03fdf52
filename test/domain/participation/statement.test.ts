import { describe, expect, it } from 'vitest'
import { pickStatement } from '~/domain/participation/routing'
import {
  LONGEST_STATEMENT,
  MOST_CODE_POINTS,
  readSeeds,
  readStatement,
  seenLength,
  shares,
  statementKey,
} from '~/domain/participation/statement'

const FAMILY = '👨‍👩‍👧‍👦'

describe('the length of a statement', () => {
  it('is counted as people count', () => {
    expect(seenLength('Straße')).toBe(6)
    expect(seenLength('Straße'.normalize('NFD'))).toBe(6)
    expect(seenLength('u\u0308ber')).toBe(4)
    expect(seenLength(FAMILY)).toBe(1)
    expect(seenLength('👍🏽🇩🇪')).toBe(2)
    expect(seenLength('')).toBe(0)
  })

  it('ends at 140', () => {
    expect(readStatement('ä'.repeat(LONGEST_STATEMENT))).toMatchObject({ ok: true })
    expect(readStatement('a\u0308'.repeat(LONGEST_STATEMENT))).toMatchObject({ ok: true })
    expect(readStatement('ä'.repeat(LONGEST_STATEMENT + 1))).toEqual({ ok: false, reason: 'tooLong' })
    expect(readStatement(`Ja ${'👍🏽'.repeat(LONGEST_STATEMENT - 3)}`)).toMatchObject({ ok: true })
    expect(readStatement(`Ja ${'👍🏽'.repeat(LONGEST_STATEMENT - 2)}`)).toMatchObject({ reason: 'tooLong' })
  })

  it('does not grow by marks that are piled on one letter, nor by long families', () => {
    expect(readStatement(`Nein${'\u0301'.repeat(MOST_CODE_POINTS)}`)).toMatchObject({ reason: 'tooLong' })
    expect(readStatement(`Ja ${FAMILY.repeat(100)}`)).toMatchObject({ reason: 'tooLong' })
  })
})

describe('what a statement says', () => {
  it('stands on one line, without signs that nobody sees', () => {
    expect(readStatement('  Mehr\nRadwege,\t bitte.\u202e ')).toMatchObject({ text: 'Mehr Radwege, bitte.' })
    expect(readStatement('Mehr <b>Rad</b>wege')).toMatchObject({ ok: true, key: 'mehr rad wege' })
    expect(readStatement('Rad\u200bwege')).toMatchObject({ text: 'Radwege' })
  })

  it.each(['', '  ', '!!!', '…', '👍', '\u200b\u00ad'])('is nothing in %j', (text) => {
    expect(readStatement(text)).toEqual({ ok: false, reason: 'noWords' })
  })

  it.each([
    ['Mehr Radwege!', 'mehr  RADWEGE'],
    ['Die Straße gehört allen.', 'Die Strasse gehört allen'],
    ['Züge fahren öfter', 'Zu\u0308ge fahren o\u0308fter'],
    ['ﬁnanzieren', 'finanzieren'],
    ['Rad\u200dwege', 'Radwege'],
    ['N\u0336ein', 'Nein'],
  ])('is the same in %j and %j', (one, other) => {
    expect(statementKey(one)).toBe(statementKey(other))
  })

  it.each([
    ['Das ist schon gut', 'Das ist schön gut'],
    ['Ich bin dafür', 'Ich bin nicht dafür'],
    ['Tempo 30', 'Tempo 50'],
  ])('is another in %j and %j', (one, other) => {
    expect(statementKey(one)).not.toBe(statementKey(other))
  })
})

describe('the statements of the authority', () => {
  it('are one a line; empty lines do not count', () => {
    expect(readSeeds('Erste These\n\n  Zweite These.  \n')).toEqual({
      seeds: [
        { text: 'Erste These', key: 'erste these' },
        { text: 'Zweite These.', key: 'zweite these' },
      ],
      problems: [],
    })
    expect(readSeeds('')).toEqual({ seeds: [], problems: [] })
  })

  it('are named by their lines where something is wrong', () => {
    const { seeds, problems } = readSeeds(`Gut\n\n!!!\n${'x'.repeat(141)}\ngut.`)
    expect(seeds).toHaveLength(1)
    expect(problems).toEqual([
      { line: 3, reason: 'noWords' },
      { line: 4, reason: 'tooLong' },
      { line: 5, reason: 'twice' },
    ])
  })

  it('are at most thirty', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, index) => `These ${index}`).join('\n')
    expect(readSeeds(lines(30)).problems).toEqual([])
    expect(readSeeds(lines(31)).problems).toEqual([{ line: null, reason: 'tooMany' }])
  })
})

describe('shares', () => {
  it('are whole percent of all votes, and 0 of none', () => {
    expect(shares({ agree: 2, disagree: 1, pass: 0 })).toEqual({ agree: 67, disagree: 33, pass: 0, count: 3 })
    expect(shares({ agree: 0, disagree: 0, pass: 0 })).toEqual({ agree: 0, disagree: 0, pass: 0, count: 0 })
  })
})

describe('the next statement', () => {
  const candidate = (id: string, agree = 0) => ({ id, agree, disagree: 0, pass: 0, extremity: 0 })

  it('is one of those that are left, and none where nothing is', () => {
    expect(pickStatement([], () => 0.5)).toBeNull()
    expect(pickStatement([candidate('a')], () => 0.999)).toBe('a')
    const all = ['a', 'b', 'c'].map((id) => candidate(id))
    const drawn = [0, 0.34, 0.67, 0.9999].map((random) => pickStatement(all, () => random))
    expect(drawn).toEqual(['a', 'b', 'c', 'c'])
  })
})
