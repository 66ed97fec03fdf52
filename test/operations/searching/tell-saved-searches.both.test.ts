import { beforeEach, describe, expect, it } from 'vitest'
import { postgresEngine } from '#search/postgres/engine.server'
import { createOrganisation } from '#test/factories/organisation'
import { keepSearch, passQuietTime } from '#test/factories/saved-search'
import { useDatabase } from '#test/support/database'
import { useMailBox } from '#test/support/gathered-mail'
import { createSavedScene, follow, ownSearch } from '#test/support/saved-scene'
import {
  deleteSearch,
  pauseSearch,
  resumeSearch,
} from '~/features/searching/operations/change-saved-search.server'
import { tellSavedSearches } from '~/features/searching/operations/tell-saved-searches.server'
import { db } from '~/platform/database/client.server'

useDatabase()
const box = useMailBox()
let scene: Awaited<ReturnType<typeof createSavedScene>>

beforeEach(async () => {
  scene = await createSavedScene()
})
const post = (title: string, more = {}) => scene.post(title, more)
const notices = (userId?: string) => scene.notices(userId)
const titles = (userId?: string) => scene.titles(userId)

describe('a saved search', () => {
  it('tells of something new, in the app and by mail, with what it is and what matched', async () => {
    await keepSearch(scene.anna.id, {
      text: 'Brücke prüfen',
      filter: { kind: ['challenge'], status: ['open'] },
    })
    const id = await post('Brücken prüfen mit Drohnen')
    const [notice] = await notices()
    expect(notice).toMatchObject({
      kind: 'savedSearches',
      title: expect.stringContaining('Brücken prüfen mit'),
    })
    expect(notice?.items).toEqual([
      {
        title: 'Brücken prüfen mit Drohnen',
        lang: 'de',
        path: `/herausforderungen/${id}`,
        lines: [
          'Herausforderung, Amt Warnow',
          expect.stringMatching(/^Frist: .+ Uhr$/),
          'Ihre Wörter im Text: „Brücken“, „prüfen“',
          'Ihre Auswahl: Art: Herausforderung; Stand: Offen',
        ],
      },
    ])
    const [mail] = box().mails
    expect(mail?.to).toEqual([scene.anna.email])
    expect(mail?.text).toContain(`– Brücken prüfen mit Drohnen\n  Herausforderung, Amt Warnow\n  Frist: `)
    expect(mail?.text).toContain(`http://127.0.0.1:3000/herausforderungen/${id}\n`)
    expect(mail?.text).toContain('/abbestellen/')
    expect(mail?.headers['list-unsubscribe']).toContain('/abbestellen/')
  })

  it('tells of each thing once, and never of what was there when it was saved, however both change', async () => {
    const old = await post('Deich alt')
    await keepSearch(scene.anna.id, { text: 'Deich' })
    const fresh = await post('Deich neu')
    expect(await titles()).toEqual([['Deich neu']])
    await passQuietTime()
    await scene.change(old, { summary: 'Anders.' })
    await scene.change(fresh, { title: 'Deich neuer' })
    await scene.change(fresh, { state: 'draft', publishedAt: null })
    await scene.change(fresh, { state: 'published', publishedAt: new Date() })
    expect(await titles()).toHaveLength(1)
    expect(await db.savedSearchHit.count()).toBe(1)
  })

  it('tells of something old that changes and then matches, by words or by a choice', async () => {
    const id = await post('Strandaufsicht', { domains: ['energy'] })
    await keepSearch(scene.anna.id, { text: 'Rettungsschwimmer', name: 'Wörter' })
    await keepSearch(scene.anna.id, { filter: { domain: ['transport'] }, name: 'Wahl' })
    expect(await notices()).toEqual([])
    await scene.change(id, { summary: 'Mit Rettungsschwimmern.', domains: ['transport'] })
    const lines = (await notices()).map(({ items }) => items[0]?.lines.at(-1))
    expect(lines.sort()).toEqual([
      expect.stringMatching(/^Ihre Auswahl: Fachgebiet: ./),
      'Ihre Wörter im Text: „Rettungsschwimmern“',
    ])
  })

  it('finds as the page of the search does: mistyped words, choices alone, excluded words', async () => {
    await post('Anderes')
    await post('Kläranlage überwachen')
    await keepSearch(scene.anna.id, { text: 'Brükcen', name: 'Tippfehler' })
    await keepSearch(scene.anna.id, { filter: { kind: ['provider'] }, name: 'Anbieter' })
    await keepSearch(scene.anna.id, { text: 'Brücken -Drohne', name: 'ohne Drohne' })
    const { id } = await createOrganisation({ name: 'Brückenbau GmbH' })
    await follow('organisation', id)
    await post('Brücken mit Drohne')
    await post('Brücken am Seil')
    const told = new Map(
      (await notices()).map(({ title, items }) => [/„(.+?)“/.exec(title)?.[1], items.length]),
    )
    for (const [name, text, filter] of [
      ['Tippfehler', 'Brükcen', {}],
      ['Anbieter', '', { kind: ['provider'] }],
      ['ohne Drohne', 'Brücken -Drohne', {}],
    ] as const) {
      const query = { text, filter, locale: 'de', sort: 'relevance', page: 1, pageSize: 50 } as const
      const { total } = await postgresEngine.search({ ...query, withFacets: false, at: new Date() })
      expect([name, told.get(name)]).toEqual([name, total])
      expect(total).toBeGreaterThan(0)
    }
  })

  it('tells when time brings something into a window that was chosen', async () => {
    const id = await post('Frist naht', { deadlineAt: new Date(Date.now() + 10 * 86_400_000) })
    await keepSearch(scene.anna.id, { filter: { deadline: ['week'] } })
    expect(await notices()).toEqual([])
    // Four days pass: the deadline is nearer, and it was looked four days ago.
    await db.$executeRaw`UPDATE "Challenge" SET "deadlineAt" = "deadlineAt" - interval '4 days' WHERE id = ${id}`
    await db.$executeRaw`UPDATE "SearchEntry" SET "deadlineAt" = "deadlineAt" - interval '4 days'`
    await db.$executeRaw`UPDATE "SavedSearch" SET "lookedAt" = "lookedAt" - interval '4 days'`
    expect(await titles()).toEqual([['Frist naht']])
    expect(await tellSavedSearches()).toBe(0)
  })

  it('waits while the account is suspended, and tells then of what came', async () => {
    await keepSearch(scene.anna.id, { text: 'Deich' })
    const suspend = (disabledAt: Date | null) =>
      db.user.update({
        where: { id: scene.anna.id },
        data: { disabledAt, disabledReason: disabledAt && 'Geprüft.' },
      })
    await suspend(new Date())
    await post('Deich eins')
    expect(await tellSavedSearches()).toBe(0)
    await suspend(null)
    expect(await titles()).toEqual([['Deich eins']])
  })

  it('says nothing while it is paused, nor afterwards of what came meanwhile', async () => {
    const id = await keepSearch(scene.anna.id, { text: 'Deich' })
    await pauseSearch(await ownSearch(id), new Date())
    await post('Deich eins')
    expect(await notices()).toEqual([])
    await resumeSearch(await ownSearch(id))
    await resumeSearch(await ownSearch(id))
    await post('Deich zwei')
    expect(await titles()).toEqual([['Deich zwei']])
  })

  it('waits a little after a notice, and then tells of everything that came', async () => {
    await keepSearch(scene.anna.id, { text: 'Deich' })
    await post('Deich eins')
    expect(await titles()).toHaveLength(1)
    await post('Deich zwei')
    await post('Deich drei')
    expect(await titles()).toHaveLength(1)
    await passQuietTime()
    expect((await titles())[0]?.sort()).toEqual(['Deich drei', 'Deich zwei'])
  })
})

describe('what is not public', () => {
  it('is told to nobody: a draft, and what is gone before the run, whatever the index says', async () => {
    await keepSearch(scene.anna.id, { text: 'Deich' })
    await post('Deich Entwurf', { state: 'draft' })
    const id = await post('Deich fort')
    await db.challenge.update({ where: { id }, data: { state: 'draft', publishedAt: null } })
    expect(await notices()).toEqual([])
    expect(await db.savedSearchHit.count()).toBe(0)
    await scene.change(id, { state: 'published', publishedAt: new Date() })
    expect(await db.searchEntry.count({ where: { entityId: id } })).toBe(1)
    // The index never knew it was gone; a later change brings it up again.
    await scene.change(id, { title: 'Deich wieder da' })
    expect(await titles()).toEqual([['Deich wieder da']])
  })

  it('is left out of notice, mail and page where it is gone by then; so is what was withdrawn', async () => {
    const id = await keepSearch(scene.anna.id, { text: 'Deich' })
    const gone = await post('Deich geheim')
    const withdrawn = await post('Deich entfallen')
    await post('Deich bleibt')
    await tellSavedSearches()
    await db.challenge.update({ where: { id: gone }, data: { state: 'draft', publishedAt: null } })
    const withdrawal = { state: 'withdrawn', withdrawnAt: new Date(), withdrawnReason: 'Entfallen.' } as const
    await db.challenge.update({ where: { id: withdrawn }, data: withdrawal })
    expect(await titles()).toEqual([['Deich bleibt']])
    expect(box().mails[0]?.text).not.toMatch(/geheim|entfallen/)
    expect(String(box().mails[0]?.headers['subject'])).not.toMatch(/geheim|entfallen/)
    await db.challenge.updateMany({ data: { state: 'draft', publishedAt: null } })
    const [notice] = await notices()
    expect([notice?.items, notice?.title]).toEqual([[], 'Ihre Suche „Deich“: nichts mehr öffentlich'])
    await deleteSearch(await ownSearch(id))
    expect(await db.notification.count()).toBe(0)
  })
})
