import { describe, expect, it } from 'vitest'
import { CLASSES, readGoldDocuments, readGoldQueries } from './gold-set'

const documents = readGoldDocuments()
const queries = readGoldQueries(documents)

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
      expect(ofClass.filter(({ isLocked }) => isLocked)).toHaveLength(5)
    }
  })

  it('has something to find for every query, and nothing outside of the kinds that are looked through', () => {
    const kinds = new Map(documents.map(({ id, kind }) => [id, kind]))
    for (const { grades, kinds: wanted } of queries) {
      expect([...grades.values()]).toContain(3)
      for (const id of grades.keys()) if (wanted.length > 0) expect(wanted).toContain(kinds.get(id))
    }
  })

  it('asks nothing twice', () => {
    expect(new Set(queries.map(({ text }) => text)).size).toBe(60)
  })
})
