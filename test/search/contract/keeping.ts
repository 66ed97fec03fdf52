import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { SearchEngine } from '#search/engine'
import type { IndexedThing } from '#search/indexed-thing'
import { written } from './german'
import { AT, searchFor, thing } from './things'

/** Batches as a database gives them: read one after the other. */
async function* batches(...given: IndexedThing[][]) {
  for (const batch of given) yield batch
}

/** What is written is found as it was written last, and nothing else ever is. */
export function describeKeeping(engine: SearchEngine): void {
  describe('keeping', () => {
    const find = async (text: string) => (await engine.search(searchFor(text))).hits.map(({ id }) => id)

    it('finds what was written, and no longer what was removed', async () => {
      const one = thing({ title: 'Moorschutz', districts: ['13003'] })
      await engine.upsert([one])
      expect(await find('Moorschutz')).toEqual([one.id])
      await engine.remove([one, { kind: 'provider', id: one.id }, { kind: 'challenge', id: 'never-there' }])
      const answer = await engine.search(searchFor('Moorschutz', { withFacets: true }))
      expect([answer.total, answer.hits, answer.facets?.district, answer.correction]).toEqual([
        0,
        [],
        {},
        null,
      ])
      expect(await engine.suggest('Moor', 'de', 5, AT)).toEqual([])
      expect(await find('')).toEqual([])
    })

    it('takes a thing again once it was removed', async () => {
      const one = thing({ title: 'Moorschutz' })
      await engine.upsert([one])
      await engine.remove([one])
      await engine.upsert([one])
      expect(await find('Moorschutz')).toEqual([one.id])
    })

    it('is the same after writing it twice, and holds the last of several', async () => {
      const one = thing({ title: 'Moorschutz' })
      await engine.upsert([one])
      await engine.upsert([one, { ...one, texts: { ...one.texts, title: 'Zwischenstand' } }, one])
      expect(await find('Moorschutz')).toEqual([one.id])
      expect(await find('Zwischenstand')).toEqual([])
      expect((await engine.health()).documents).toBe(1)
    })

    it('forgets what is no longer in a thing', async () => {
      const one = thing({
        title: 'Moorschutz',
        body: 'Kraniche',
        english: { title: 'Crossing' },
        districts: ['13003'],
        deadlineAt: AT,
      })
      await engine.upsert([one])
      await engine.upsert([
        { ...one, texts: { ...one.texts, body: '' }, english: null, districts: [], deadlineAt: null },
      ])
      for (const text of ['Kraniche', 'Crossing', 'Rostock'])
        expect([text, await find(text)]).toEqual([text, []])
      const answer = await engine.search(searchFor('Moorschutz', { withFacets: true, locale: 'en' }))
      expect(written(answer.hits[0]?.title)).toBe('Moorschutz')
      expect([answer.facets?.district, answer.facets?.deadline]).toEqual([{}, {}])
      expect((await engine.search(searchFor('Kranche'))).correction).toBeNull()
    })

    it('keeps things of two kinds with the same id apart', async () => {
      const one = thing({ title: 'Moorschutz' })
      const other = { ...one, kind: 'provider' }
      await engine.upsert([one, other])
      await engine.remove([one])
      expect((await engine.search(searchFor('Moorschutz'))).hits.map(({ kind }) => kind)).toEqual([
        'provider',
      ])
    })

    it('ends with the same counts when many write at once', async () => {
      const things = Array.from({ length: 12 }, (_, index) => thing({ title: `Moorschutz Nummer ${index}` }))
      await Promise.all(things.map((one) => engine.upsert([one, ...things.slice(0, 3)])))
      await Promise.all(things.slice(6).map((one) => engine.remove([one])))
      expect((await engine.search(searchFor('Moorschutz'))).total).toBe(6)
      await engine.remove(things)
      expect((await engine.search(searchFor('Morschutz'))).correction).toBeNull()
    })

    it('never shows what was never written', async () => {
      const secret = thing({ title: 'Geheimnisvoller Entwurf', districts: ['13004'], domains: ['defence'] })
      const shown = thing({ title: 'Öffentlicher Aufruf' })
      await engine.upsert([shown])
      const answer = await engine.search(searchFor('', { withFacets: true }))
      expect([answer.total, answer.hits.map(({ id }) => id)]).toEqual([1, [shown.id]])
      expect([answer.facets?.district, answer.facets?.domain]).toEqual([{}, {}])
      expect(await engine.suggest('Geheim', 'de', 5, AT)).toEqual([])
      expect(await engine.similar(secret, ['challenge'], 'de', 5)).toEqual([])
      expect((await engine.search(searchFor('Geheimnisvolle'))).correction).toBeNull()
    })
  })

  describe('rebuilding', () => {
    const all = async () => (await engine.search(searchFor(''))).hits.map(({ id }) => id).sort()

    it('writes everything anew and takes out what is no more', async () => {
      const [kept, gone, fresh] = [
        thing({ title: 'Bleibt' }),
        thing({ title: 'Geht' }),
        thing({ title: 'Kommt' }),
      ]
      await engine.upsert([kept, gone])
      expect(await engine.rebuild(batches([kept], [fresh]))).toEqual({ documents: 2 })
      expect(await all()).toEqual([kept.id, fresh.id])
    })

    it('answers meanwhile, and keeps what is written and removed meanwhile', async () => {
      const [a, b, c, d] = ['Ahorn', 'Birke', 'Chicorée', 'Distel'].map((title) => thing({ title }))
      if (!a || !b || !c || !d) throw new Error('four things are needed')
      const changed = { ...a, texts: { ...a.texts, title: 'Ahornblatt' } }
      await engine.upsert([a, b, c])
      async function* slowly() {
        const read = [a, b, c] as IndexedThing[]
        // Read, and then, before it is written: one changed, one gone, one new.
        await engine.upsert([changed, d as IndexedThing])
        await engine.remove([b as IndexedThing])
        expect(await all()).toEqual([a?.id, c?.id, d?.id])
        yield read
      }
      await engine.rebuild(slowly())
      expect(await all()).toEqual([a.id, c.id, d.id])
      expect((await engine.search(searchFor('Ahornblatt'))).total).toBe(1)
      expect((await engine.search(searchFor('Ahorn'))).hits.map(({ title }) => written(title))).toEqual([
        'Ahornblatt',
      ])
    })

    it('leaves everything as it was where the reading breaks', async () => {
      const [one, other] = [thing({ title: 'Eins' }), thing({ title: 'Zwei' })]
      await engine.upsert([one, other])
      async function* breaking() {
        yield [one]
        throw new Error('the database went away')
      }
      await expect(engine.rebuild(breaking())).rejects.toThrow('went away')
      expect(await all()).toEqual([one.id, other.id])
    })
  })

  describe('comparing', () => {
    it('finds and mends what is missing, other than it should be, and too much', async () => {
      const [same, stale, extra, missing] = ['Same', 'Alt', 'Zu viel', 'Fehlt'].map((title) =>
        thing({ title }),
      )
      if (!same || !stale || !extra || !missing) throw new Error('four things are needed')
      const now = { ...stale, texts: { ...stale.texts, body: 'Neuerdings mit Text.' } }
      await engine.upsert([same, stale, extra])
      // What was written in the millisecond in which a comparison begins could be newer than what it reads: it stays.
      await setTimeout(2)
      expect(await engine.reconcile(batches([same, now], [missing]))).toEqual({
        missing: 1,
        stale: 1,
        extra: 1,
      })
      expect(await engine.reconcile(batches([same, now, missing]))).toEqual({
        missing: 0,
        stale: 0,
        extra: 0,
      })
      expect((await engine.search(searchFor('neuerdings'))).total).toBe(1)
      expect((await engine.health()).documents).toBe(3)
    })

    it('finds a difference in every field', async () => {
      const one = thing({ title: 'Eins', english: { title: 'One' } })
      const changes: Partial<IndexedThing>[] = [
        { english: null },
        { status: 'closed' },
        { statusAfter: 'closed' },
        { districts: ['13003'] },
        { deadlineAt: AT },
        { budgetMaxCents: 1 },
        { organisation: 'Amt' },
        { labels: { de: 'Verkehr', en: 'Transport' } },
        { publishedAt: AT },
        { language: 'en' },
      ]
      for (const change of changes) {
        await engine.upsert([one])
        // What was written in the millisecond of the comparison counts as newer than what is compared.
        await setTimeout(2)
        expect([change, await engine.reconcile(batches([{ ...one, ...change }]))]).toEqual([
          change,
          { missing: 0, stale: 1, extra: 0 },
        ])
      }
    })

    it('does not mend what changed while it was compared', async () => {
      const [one, fresh] = [thing({ title: 'Eins' }), thing({ title: 'Frisch' })]
      await engine.upsert([one])
      async function* meanwhile() {
        await engine.upsert([fresh])
        await engine.remove([one])
        yield [one]
      }
      expect(await engine.reconcile(meanwhile())).toEqual({ missing: 0, stale: 0, extra: 0 })
      expect((await engine.search(searchFor(''))).hits.map(({ id }) => id)).toEqual([fresh.id])
    })
  })

  it('says that it is there, and how much it holds', async () => {
    expect(await engine.health()).toEqual({ isUp: true, detail: '', documents: 0 })
  })
}
