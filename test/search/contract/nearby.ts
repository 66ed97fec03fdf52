import { describe, expect, it } from 'vitest'
import type { SearchEngine } from '#search/engine'
import { marked, written } from './german'
import { AT, inDays, thing } from './things'

/** Suggestions while somebody types, and what reads alike. */
export function describeNearby(engine: SearchEngine): void {
  describe('suggestions', () => {
    const suggest = async (typed: string, most = 5) =>
      (await engine.suggest(typed, 'de', most, AT)).map(({ title }) => written(title))

    it('puts titles first that begin so, then those with a word that does', async () => {
      await engine.upsert([
        thing({ title: 'Brückenprüfung im Winter' }),
        thing({ title: 'Prüfung von Brücken' }),
        thing({ title: 'Etwas anderes', body: 'Brücken stehen nur im Text.' }),
      ])
      expect(await suggest('Brück')).toEqual(['Brückenprüfung im Winter', 'Prüfung von Brücken'])
      expect(await suggest('brueckenprue')).toEqual(['Brückenprüfung im Winter'])
      expect(await suggest('von brü')).toEqual(['Prüfung von Brücken'])
      expect(await suggest('B')).toEqual(['Brückenprüfung im Winter'])
      expect(await suggest('Brück', 1)).toHaveLength(1)
    })

    it('marks what was typed', async () => {
      await engine.upsert([thing({ title: 'Prüfung von Brücken' })])
      const [first] = await engine.suggest('prüfung brü', 'de', 5, AT)
      expect(marked(first?.title)).toEqual(['Prüfung', 'Brücken'])
    })

    it('forgives a slip', async () => {
      await engine.upsert([thing({ title: 'Automatische Brückenprüfung' })])
      expect(await suggest('brükenprüfung')).toEqual(['Automatische Brückenprüfung'])
    })

    it('puts what is over last', async () => {
      await engine.upsert([
        thing({ title: 'Deich alt', deadlineAt: inDays(-1), publishedAt: inDays(-1) }),
        thing({ title: 'Deich offen', deadlineAt: inDays(1), publishedAt: inDays(-2) }),
      ])
      expect(await suggest('Deich')).toEqual(['Deich offen', 'Deich alt'])
    })

    it.each(['', ' ', '!!', 'qqq'])('suggests nothing for %j', async (typed) => {
      await engine.upsert([thing({ title: 'Deich' })])
      expect(await suggest(typed)).toEqual([])
    })
  })

  describe('similar things', () => {
    it('are those that share what tells a text from the others', async () => {
      const bridge = thing({
        title: 'Risse an Brücken finden',
        body: 'Drohnen fotografieren Beton und Stahl.',
      })
      const alike = thing({ title: 'Brücken mit Drohnen prüfen', body: 'Risse im Beton.' })
      const provider = thing({ kind: 'provider', title: 'Drohnen für Brücken', body: 'Wir finden Risse.' })
      const other = thing({ title: 'Wartelisten der Kitas', body: 'Eltern warten auf einen Platz.' })
      await engine.upsert([bridge, alike, provider, other])
      expect(await engine.similar(bridge, ['challenge'], 5)).toEqual([{ kind: 'challenge', id: alike.id }])
      const both = await engine.similar(bridge, ['challenge', 'provider'], 5)
      expect(both.map(({ id }) => id).sort()).toEqual([alike.id, provider.id].sort())
      expect(await engine.similar(bridge, ['challenge', 'provider'], 1)).toHaveLength(1)
      expect(await engine.similar(bridge, [], 5)).toEqual([])
      expect(await engine.similar(other, ['challenge'], 5)).toEqual([])
    })
  })
}
