import { describe, expect, it } from 'vitest'
import { postgresEngine } from '#search/postgres/engine.server'
import { correctionsOf, partsOf } from '#search/postgres/vocabulary.server'
import { mulberry } from '#test/bench/matching/retrieval-measures'
import { useDatabase } from '#test/support/database'
import { db } from '~/platform/database/client.server'
import { thing } from '../contract/things'

type Count = { sort: string; term: string; documents: number }

/** What the writers kept count of, and what is there to be counted. */
async function readCounts() {
  const kept = await db.$queryRaw<Count[]>`
    SELECT sort, term, documents FROM "SearchTerm" WHERE sort <> 'v' ORDER BY 1, 2`
  const counted = await db.$queryRaw<Count[]>`
    SELECT 'l' AS sort, word COLLATE "C" AS term, ndoc AS documents FROM ts_stat('SELECT lexemes FROM "SearchEntry"')
    UNION ALL SELECT 'w', word, ndoc FROM ts_stat('SELECT words FROM "SearchEntry"')
    UNION ALL SELECT 'n', '', count(*)::int FROM "SearchEntry" HAVING count(*) > 0
    ORDER BY 1, 2`
  return { kept, counted }
}

describe('the words of all entries', () => {
  useDatabase()

  it('are counted right after writing, changing and removing by many at once', async () => {
    const random = mulberry(5)
    const words = ['Hafen', 'Deich', 'Brückenprüfung', 'Kita', 'Moor', 'Wald', 'Straßen', 'KI', 'Schule']
    const text = () => Array.from({ length: 5 }, () => words[Math.floor(random() * words.length)]).join(' ')
    const things = Array.from({ length: 15 }, () => thing({ title: text() }))
    const rounds = Array.from({ length: 24 }, (_, round) => {
      const some = things.filter(() => random() < 0.4)
      if (round % 4 === 3) return postgresEngine.remove(some)
      return postgresEngine.upsert(some.map((one) => ({ ...one, texts: { ...one.texts, body: text() } })))
    })
    await Promise.all(rounds)
    const { kept, counted } = await readCounts()
    expect(kept.length).toBeGreaterThan(10)
    expect(kept).toEqual(counted)
  })

  it('are gone with the last entry', async () => {
    const one = thing({ title: 'Hafen' })
    await postgresEngine.upsert([one])
    await postgresEngine.remove([one])
    expect((await readCounts()).kept).toEqual([])
  })

  it('mend a mistyped word and take a compound apart', async () => {
    await postgresEngine.upsert([thing({ title: 'Rohrbruch', body: 'Die Früherkennung von Grundsteuern.' })])
    const corrections = await correctionsOf(['rohrbuch', 'grundstuern', 'ki', 'rohrbruch1'])
    expect([...corrections].map(([word, found]) => [word, found.map(({ spelling }) => spelling)])).toEqual([
      ['rohrbuch', ['Rohrbruch']],
      ['grundstuern', ['Grundsteuern']],
    ])
    expect(await partsOf(['rohrbruchfruherkennung', 'quatschwort'])).toEqual(
      new Map([['rohrbruchfruherkennung', ['rohrbruch', 'fruherkennung']]]),
    )
    expect(await partsOf([])).toEqual(new Map())
  })
})
