import { describe, expect, it } from 'vitest'
import { CLASSES, readGoldDocuments, readGoldQueries } from './gold-set'

const documents = readGoldDocuments()
const queries = readGoldQueries(documents, {})
/** What may lie there beside, from other hands. */
const all = readGoldQueries(documents)

describe('the gold set of the search', () => {
  it('has 60 challenges, 60 profiles and 30 others, each once, some in English too', () => {
    const startingWith = (letter: string) => documents.filter(({ id }) => id.startsWith(letter)).length
    expect([startingWith('c'), startingWith('p'), startingWith('f')]).toEqual([60, 60, 30])
    expect(new Set(documents.map(({ id }) => id)).size).toBe(150)
    expect(documents.filter(({ english }) => english).length).toBeGreaterThanOrEqual(8)
    expect(documents.filter(({ language }) => language === 'en').map(({ id }) => id)).toEqual([
      'f25',
      'f26',
      'f27',
      'f28',
      'f29',
    ])
  })

  it('has ten queries of each class, half of them locked', () => {
    expect(queries).toHaveLength(60)
    for (const one of CLASSES) {
      const ofClass = queries.filter((query) => query.class === one)
      expect(ofClass).toHaveLength(10)
      expect(ofClass.filter(({ half }) => half === 'locked')).toHaveLength(5)
    }
  })

  it('has something to find for every query, and nothing outside of the kinds that are looked through', () => {
    const kinds = new Map(documents.map(({ id, kind }) => [id, kind]))
    for (const { grades, kinds: wanted } of all) {
      expect([...grades.values()]).toContain(3)
      for (const id of grades.keys()) if (wanted.length > 0) expect(wanted).toContain(kinds.get(id))
    }
  })

  it('asks nothing twice', () => {
    expect(new Set(queries.map(({ text }) => text)).size).toBe(60)
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
  })
})

describe.each(['second', 'third'] as const)('a %s set of queries', (half) => {
  const FURTHER = `
# Anybody may write a remark.
compound 1 | Erfundene Anfrage | c01 | c02 c03 |
sentence 2 | Was steht hier? | | f01 | f02
profile 3 | = c01 | p01 | |
`
  const read = (text: string) => readGoldQueries(documents, { [half]: text }).slice(queries.length)

  it('is read like the first one, and every query of it is locked, odd ones too', () => {
    const [compound, sentence, profile, ...others] = read(FURTHER)
    expect(others).toEqual([])
    expect([compound?.half, sentence?.half, profile?.half]).toEqual([half, half, half])
    expect([compound?.class, sentence?.class, profile?.class]).toEqual(['compound', 'sentence', 'profile'])
    expect(Object.fromEntries(compound?.grades ?? [])).toEqual({ c01: 3, c02: 2, c03: 2 })
    expect(Object.fromEntries(sentence?.grades ?? [])).toEqual({ f01: 2, f02: 1 })
    expect(profile?.kinds).toContain('provider')
    expect(profile?.text).toContain(documents.find(({ id }) => id === 'c01')?.texts.title)
  })

  it('leaves the first one as it is', () => {
    expect(readGoldQueries(documents, { [half]: FURTHER }).slice(0, 60)).toEqual(queries)
    expect(read('')).toEqual([])
  })

  it('has eight queries of each class', () => {
    const ofHalf = all.filter((query) => query.half === half)
    for (const one of CLASSES) expect(ofHalf.filter((query) => query.class === one)).toHaveLength(8)
  })

  it.each(['compound 1 | Text | c999 | |', 'other 1 | Text | c01 | |', 'compound 1 | Text | c01 c01 | |'])(
    'is refused where it cannot be meant: %s',
    (line) => {
      expect(() => read(line)).toThrow('queries.txt')
    },
  )
})
