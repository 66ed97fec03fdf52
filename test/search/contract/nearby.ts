import { describe, expect, it } from 'vitest'
import type { Key, SearchEngine } from '#search/engine'
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
    const bridge = thing({
      title: 'Risse an Brücken finden',
      body: 'Drohnen fotografieren Beton und Stahl.',
    })
    const alike = thing({
      title: 'Brücken mit Drohnen prüfen',
      body: 'Risse im Beton finden.',
      english: { title: 'Inspect bridges by drone' },
    })
    const provider = thing({ kind: 'provider', title: 'Drohnen für Brücken', body: 'Wir finden Risse.' })
    const other = thing({ title: 'Wartelisten der Kitas', body: 'Eltern warten auf einen Platz.' })
    const find = async (of: Key, kinds: readonly string[], most = 5) =>
      (await engine.similar(of, kinds, 'de', most)).map(({ id }) => id)

    it('are those that share what tells a text from the others', async () => {
      await engine.upsert([bridge, alike, provider, other])
      expect(await find(bridge, ['challenge'])).toEqual([alike.id])
      expect((await find(bridge, ['challenge', 'provider'])).sort()).toEqual([alike.id, provider.id].sort())
      expect(await find(bridge, ['challenge', 'provider'], 1)).toHaveLength(1)
      expect(await find(bridge, [])).toEqual([])
      expect(await find(other, ['challenge', 'provider'])).toEqual([])
      expect(await find({ kind: 'challenge', id: 'nobody-knows' }, ['challenge'])).toEqual([])
    })

    it('have their title in the language of the page, where there is one', async () => {
      await engine.upsert([bridge, alike, provider, other])
      const titles = async (locale: 'de' | 'en') =>
        (await engine.similar(bridge, ['challenge', 'provider'], locale, 5)).map((one) => [
          one.kind,
          one.title,
          one.language,
        ])
      expect((await titles('en')).sort()).toEqual([
        ['challenge', 'Inspect bridges by drone', 'en'],
        ['provider', 'Drohnen für Brücken', 'de'],
      ])
      expect((await titles('de'))[0]?.[2]).toBe('de')
    })

    it('are none rather than some that share a word or two', async () => {
      const near = thing({
        title: 'Nitrat im Grundwasser messen',
        summary: 'Sonden melden, wie viel Dünger in die Brunnen sickert.',
        body: 'Das Landesamt sucht Wege, um früher zu warnen. Drohnen helfen dabei nicht.',
      })
      await engine.upsert([bridge, near, other, thing({ title: 'Deich', body: 'Drohnen sehen Deiche.' })])
      expect(await find(near, ['challenge'])).toEqual([])
    })

    it('puts what is only listed behind what people wrote of themselves', async () => {
      const own = { kind: 'provider', status: 'verified' }
      const [one, listed, verified] = [
        thing({ ...own, title: 'Drohnen für Brücken', body: 'Risse finden wir.' }),
        thing({ ...own, title: 'Drohnen für Brücken', body: 'Risse finden wir.', status: 'listed' }),
        thing({ ...own, title: 'Drohnen für Brücken', body: 'Risse und Rost finden wir.' }),
      ]
      await engine.upsert([one, listed, verified, other, alike])
      expect(await find(one, ['provider'])).toEqual([verified.id, listed.id])
    })
  })
}
