import { describe, expect, it } from 'vitest'
import { analyseQuery } from '#search/analysis/analyse'
import { matchedFacets } from '#search/postgres/matched-facets'
import { matchedWords } from '#search/query/matched-words'

const wanted = (text: string) => ({
  lexemes: { de: new Set(analyseQuery(text, 'de')), en: new Set(analyseQuery(text, 'en')) },
  words: new Set<string>(),
  beginnings: [],
})
const entry = {
  ...{ kind: 'challenge', id: 'x', language: 'de' as const },
  title: 'Brücken prüfen',
  summary: 'Eine Brücke nach der anderen, alle BRÜCKEN.',
  body: 'Risse finden',
  englishTitle: 'Inspect bridges',
  englishSummary: '',
  englishBody: '',
  organisation: 'Amt Warnow',
  districts: ['13003'],
}

describe('the words by which something was found', () => {
  it('stand as in the text, each once, those of the title first', () => {
    expect(matchedWords(entry, 'de', wanted('brücke riss'))).toEqual(['Brücken', 'Brücke', 'Risse'])
  })

  it('come from the reader’s version, and from the other where there is nothing', () => {
    expect(matchedWords(entry, 'en', wanted('bridge'))).toEqual(['bridges'])
    expect(matchedWords(entry, 'en', wanted('Risse'))).toEqual(['Risse'])
    expect(matchedWords({ ...entry, englishTitle: null }, 'en', wanted('Brücke'))[0]).toBe('Brücken')
  })

  it('may be those of who stands behind it, or of the place', () => {
    expect(matchedWords(entry, 'de', wanted('Warnow'))).toEqual(['Warnow'])
    expect(matchedWords(entry, 'de', wanted('Rostock'))).toEqual(['Rostock'])
  })

  it('are few, and none where no words were asked for', () => {
    const many = { ...entry, title: Array.from({ length: 30 }, (_, n) => `brücke${n} Brücke`).join(' ') }
    expect(matchedWords(many, 'de', wanted('Brücke')).length).toBeLessThanOrEqual(6)
    expect(matchedWords(entry, 'de', wanted(''))).toEqual([])
  })
})

describe('the choices that are fulfilled', () => {
  const facts = {
    ...{ kind: 'challenge', statusNow: 'open', deadline: 'week', budget: 'upTo25' },
    ...{ districts: ['13003', '13004'], domains: ['transport'], capabilities: [] },
  }

  it('are those among the chosen ones, with their facets; a narrow window lies in the wider ones', () => {
    const filter = {
      kind: ['challenge', 'provider'],
      status: ['closed', 'open'],
      district: ['13004'],
      domain: ['energy'],
      deadline: ['month', 'over'],
      budget: ['upTo25', 'above500'],
    }
    expect(matchedFacets(filter, facts)).toEqual([
      ['kind', 'challenge'],
      ['status', 'open'],
      ['district', '13004'],
      ['deadline', 'month'],
      ['budget', 'upTo25'],
    ])
  })

  it('are none of a thing without deadline and budget', () => {
    const bare = { ...facts, deadline: null, budget: null }
    expect(matchedFacets({ deadline: ['week'], budget: ['upTo25'] }, bare)).toEqual([])
    expect(matchedFacets({}, facts)).toEqual([])
  })
})
