import { describe, expect, it } from 'vitest'
import {
  MOST_CANDIDATES,
  type QueryLexeme,
  rarity,
  weighLexemes,
  weighText,
} from '#search/postgres/weigh-lexemes'

const typed = (term: string): QueryLexeme => ({ term, concept: term, origin: 'typed' })
const related = (term: string, of: string): QueryLexeme => ({ term, concept: of, of, origin: 'related' })
const same = (term: string, of: string): QueryLexeme => ({ term, concept: of, of, origin: 'same' })
const known = (lexemes: Record<string, number>, total = 10_000) => ({
  total,
  lexemes: new Map(Object.entries(lexemes)),
})
const selective = (asked: QueryLexeme[], lexemes: Record<string, number>) =>
  weighLexemes(asked, 'de', known(lexemes)).flatMap(({ term, isSelective }) => (isSelective ? [term] : []))

describe('what the lexemes of a query are worth', () => {
  it('is more, the rarer they are, and nothing where they are nowhere', () => {
    const weighed = weighLexemes(
      [typed('hafen'), typed('wismar'), typed('nirgends')],
      'de',
      known({ hafen: 500, wismar: 5 }),
    )
    expect(weighed.map(({ term }) => term)).toEqual(['wismar', 'hafen'])
    expect(weighed[0]?.weight).toBeGreaterThan(weighed[1]?.weight ?? 0)
    expect(rarity(10_000, 10_000)).toBeGreaterThanOrEqual(0)
  })

  it('is less for the other language and for neighbours', () => {
    const asked = [typed('hafen'), typed('e:port'), related('kai', 'hafen')]
    const weights = new Map(
      weighLexemes(asked, 'de', known({ hafen: 5, 'e:port': 5, kai: 5 })).map(({ term, weight }) => [
        term,
        weight,
      ]),
    )
    expect(weights.get('e:port')).toBeLessThan(weights.get('hafen') ?? 0)
    expect(weights.get('kai')).toBeLessThan(weights.get('hafen') ?? 0)
    const english = weighLexemes(asked, 'en', known({ hafen: 5, 'e:port': 5 }))
    expect(english.find(({ term }) => term === 'e:port')?.weight).toBeCloseTo(weights.get('hafen') ?? 0)
  })

  it('is a share of what was typed at most for what stands in for it, however rare that is', () => {
    const asked = [typed('bus'), same('omnibus', 'bus'), related('rufbus', 'bus')]
    const weightOf = (lexemes: Record<string, number>) =>
      new Map(weighLexemes(asked, 'de', known(lexemes)).map(({ term, weight }) => [term, weight]))
    const all = weightOf({ bus: 500, omnibus: 1, rufbus: 1 })
    expect(all.get('omnibus')).toBeLessThan(all.get('bus') ?? 0)
    expect(all.get('rufbus')).toBeLessThan(all.get('omnibus') ?? 0)
    expect(weightOf({ omnibus: 1 }).get('omnibus')).toBeGreaterThan(all.get('bus') ?? 0)
  })

  it('is that of the other language where either the word or what stands in for it is of it', () => {
    const asked = [typed('bruck'), same('e:bridg', 'bruck')]
    for (const locale of ['de', 'en'] as const) {
      const [word, translation] = weighLexemes(asked, locale, known({ bruck: 5, 'e:bridg': 5 }))
      expect([word?.term, translation?.term]).toEqual(['bruck', 'e:bridg'])
      expect(translation?.weight).toBeLessThan(word?.weight ?? 0)
    }
  })

  it('is next to nothing for words that only dress up a question', () => {
    const asked: QueryLexeme[] = [typed('hafen'), { ...typed('such'), origin: 'frame' }]
    const [port, search] = weighLexemes(asked, 'de', known({ hafen: 5, such: 5 }))
    expect([port?.term, search?.term]).toEqual(['hafen', 'such'])
    expect(search?.weight).toBeLessThan((port?.weight ?? 0) / 5)
    expect(search?.isSelective).toBe(false)
  })

  it('counts a lexeme once, by what speaks most for it', () => {
    const weighed = weighLexemes([related('kai', 'hafen'), typed('kai')], 'de', known({ kai: 5 }))
    expect(weighed).toHaveLength(1)
    expect(weighed[0]?.concept).toBe('kai')
  })
})

describe('which lexemes bring candidates', () => {
  it('are the rarest up to the bound, and at least one', () => {
    expect(selective([typed('a'), typed('b'), typed('c')], { a: 100, b: 1_500, c: 900 })).toEqual(['a', 'c'])
    expect(selective([typed('a')], { a: MOST_CANDIDATES + 1 })).toEqual(['a'])
    expect(selective([typed('a'), typed('b')], { a: 3_000, b: 4_000 })).toEqual(['a'])
  })

  it('are what was typed before anything that stands in for it', () => {
    expect(selective([same('omnibus', 'bus'), typed('bus')], { omnibus: 900, bus: 1_500 })).toEqual(['bus'])
    expect(selective([same('omnibus', 'bus'), typed('bus')], { omnibus: 400, bus: 1_500 })).toEqual([
      'bus',
      'omnibus',
    ])
  })

  it('are twelve of all that stand in for one word', () => {
    const many = Array.from({ length: 30 }, (_, index) => same(`w${index}`, 'bus'))
    const lexemes = Object.fromEntries(many.map(({ term }) => [term, 1]))
    expect(weighLexemes(many, 'de', known(lexemes))).toHaveLength(12)
  })

  it('are neighbours only where what was typed is rare', () => {
    expect(selective([typed('a'), related('b', 'a')], { a: 3, b: 8 })).toEqual(['a', 'b'])
    expect(selective([typed('a'), related('b', 'a')], { a: 30, b: 8 })).toEqual(['a'])
    expect(selective([typed('a'), related('b', 'a')], { b: 8 })).toEqual(['b'])
  })
})

describe('what the lexemes of a long text are worth', () => {
  const often = (term: string, times: number): QueryLexeme => ({ ...typed(term), times })
  const weights = (asked: QueryLexeme[], lexemes: Record<string, number>) =>
    Object.fromEntries(
      [...weighText(asked, 'de', known(lexemes)).asked].map(([lexeme, [one]]) => [lexeme, one?.weight ?? 0]),
    )

  it('grows with their repetitions, fractions too', () => {
    const { hafen, kran, kai } = weights([often('hafen', 3), typed('kran'), often('kai', 0.5)], {
      hafen: 5,
      kran: 5,
      kai: 5,
    })
    expect(hafen).toBeCloseTo(3 * (kran ?? 0))
    expect(kai).toBeCloseTo(0.5 * (kran ?? 0))
  })

  it('is nothing for numbers and for what stands nowhere', () => {
    expect(
      Object.keys(weights([typed('2027'), typed('nirgends'), typed('hafen')], { 2027: 9, hafen: 5 })),
    ).toEqual(['hafen'])
  })

  it('lets one lexeme stand for all that it is a neighbour of', () => {
    const { asked } = weighText([related('kai', 'hafen'), related('kai', 'schiff')], 'de', known({ kai: 5 }))
    expect(asked.get('kai')?.map(({ concept }) => concept)).toEqual(['hafen', 'schiff'])
  })

  it('looks for more of them than a short query does, but for none that stands in one entry only', () => {
    const many = Array.from({ length: 50 }, (_, index) => typed(`w${index}`))
    const lexemes = known({ ...Object.fromEntries(many.map(({ term }) => [term, 3])), einmal: 1 })
    const found = (size: 'few' | 'long') => weighLexemes([...many, typed('einmal')], 'de', lexemes, size)
    expect(found('long').length).toBeGreaterThan(found('few').length)
    expect(found('few').length).toBeLessThan(50)
    expect(found('few').map(({ term }) => term)).toContain('einmal')
  })
})
