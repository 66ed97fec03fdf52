import { beforeEach, describe, expect, it } from 'vitest'
import { createEntry, createExperience } from '#test/factories/register'
import { viewerOf } from '#test/factories/user'
import { callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createRegisterScene, entryOf, type RegisterScene } from '#test/support/register-scene'
import * as sitemap from '~/features/administration/routes/sitemap'
import * as organisationPage from '~/features/profiles/routes/organisation'
import { ENTRIES_ON_A_PAGE } from '~/features/register/operations/list-entries.server'
import * as entryPage from '~/features/register/routes/entry'
import * as csvFile from '~/features/register/routes/entry-csv'
import * as listPage from '~/features/register/routes/entry-list'
import * as versionPage from '~/features/register/routes/entry-version'
import { db } from '~/platform/database/client.server'

useDatabase()
let scene: RegisterScene
beforeEach(async () => {
  scene = await createRegisterScene()
})

const YEAR = 366 * 86_400_000
const published = (options = {}) =>
  createEntry({ authorityId: scene.authority.id, state: 'published', ...options })
const list = async (query = '') => (await callLoader(listPage, { path: `/ki-register${query}` })).data
const namesOf = async (query: string) => (await list(query)).entries.map(({ name }) => name)
const csv = async (query = '') => {
  const answer = await callLoader(csvFile, { path: `/ki-register.csv${query}` })
  return String(answer.data)
}
const show = async (entryId: string, viewer: { id: string } | null = null) =>
  callLoader(entryPage, {
    ...{ path: `/ki-register/${entryId}`, params: { entryId } },
    viewer: viewer && (await viewerOf(viewer.id)),
  })
const version = (entryId: string, number: string) =>
  callLoader(versionPage, {
    ...{ path: `/ki-register/${entryId}/versionen/${number}`, params: { entryId, number } },
  })

describe('the list', () => {
  it('is empty at first, and names public entries only, by what their current version says', async () => {
    expect((await list()).entries).toEqual([])
    const { id } = await published({ says: { name: 'Öffentlich' } })
    await createEntry({ authorityId: scene.authority.id })
    await createEntry({ authorityId: scene.authority.id, state: 'inApproval' })
    await createEntry({ authorityId: scene.authority.id, state: 'withdrawn' })
    await entryOf(id).step(scene.author, 'revise')
    await entryOf(id).save(scene.author, 'basics', { name: 'Noch geheim' })
    expect(await namesOf('')).toEqual(['Öffentlich'])
    expect((await list()).count).toBe(1)
    expect(await namesOf('?text=geheim')).toEqual([])
  })

  it('is narrowed by text, phase, authority, licence, class and domain; nonsense narrows nothing', async () => {
    await published({
      says: { name: 'Drohne', phase: 'pilot', domain: 'transport', providerName: 'Flug_AG' },
    })
    const says = { name: 'Helfer', licenceModel: 'inHouse', aiActClass: 'exemption' }
    await published({ authorityId: scene.other.id, says })
    for (const [query, names] of [
      ['text=flug_', ['Drohne']],
      ['text=f%25g', []],
      ['text=Musterland', ['Helfer']],
      ['phase=pilot', ['Drohne']],
      ['phase=pilot&licence=inHouse', []],
      ['licence=inHouse', ['Helfer']],
      ['class=exemption', ['Helfer']],
      ['domain=transport', ['Drohne']],
      [`authority=${scene.other.id}`, ['Helfer']],
      ['phase=nichts&domain=x&authority=7&class=%27&ansicht=x', ['Drohne', 'Helfer']],
    ] as const)
      expect([query, await namesOf(`?${query}`)]).toEqual([query, names])
    expect((await list()).authorities.map(({ name }) => name)).toEqual([
      ...['Kreis Musterland', 'Straßenbauamt Musterhafen'],
    ])
  })

  it('goes on page by page, forwards and back', async () => {
    for (let place = 0; place <= ENTRIES_ON_A_PAGE; place += 1)
      await published({ says: { name: `System ${String(place).padStart(2, '0')}` } })
    const first = await list('?ansicht=tabelle')
    expect([first.entries.length, first.count, first.previous, first.isTable]).toEqual([
      ...[ENTRIES_ON_A_PAGE, ENTRIES_ON_A_PAGE + 1, null, true],
    ])
    const second = await list(new URL(first.next ?? '', 'http://x').search)
    expect([second.entries.map(({ name }) => name), second.next, second.isTable]).toEqual([
      ...[[`System ${ENTRIES_ON_A_PAGE}`], null, true],
    ])
    const back = await list(new URL(second.previous ?? '', 'http://x').search)
    expect(back.entries).toEqual(first.entries)
  })

  it('is a file of the same rows, in which no cell is a formula', async () => {
    const says = { name: '=HYPERLINK("x")', providerName: '@SUM(1)', providerPlace: 'Kiel; Sued' }
    const { id } = await published({ says })
    await published({ says: { name: 'Anderes', phase: 'pilot' } })
    await createExperience({ entryId: id, organisationId: scene.authority.id })
    await createExperience({ entryId: id, organisationId: scene.other.id, wouldUseAgain: false })
    const [head, line, ...rest] = (await csv('?phase=inUse')).trim().split('\r\n')
    expect(head).toContain('system;authority;phase;provider')
    expect(line).toContain(`"'=HYPERLINK(""x"")";Straßenbauamt Musterhafen;inUse;'@SUM(1);"Kiel; Sued";DE`)
    expect(line).toContain(`;1;2;`)
    expect(rest).toEqual([])
  })

  it('stands at the authority, and every public entry in the map of the site', async () => {
    const { id } = await published({ says: { name: 'Am Profil' } })
    const draft = await createEntry({ authorityId: scene.authority.id })
    const organisationId = scene.authority.id
    const page = await callLoader(organisationPage, {
      ...{ path: `/organisationen/${organisationId}`, params: { organisationId } },
    })
    expect(page.data.systems).toMatchObject({ entries: [{ name: 'Am Profil' }], hasMore: false })
    const xml = String((await callLoader(sitemap, { path: '/sitemap.xml' })).data)
    expect([xml.includes(`/ki-register/${id}`), xml.includes(draft.id)]).toEqual([true, false])
  })
})

describe('the page of an entry', () => {
  it('shows everybody what was approved, and nobody what is being written', async () => {
    const { id } = await published({ says: { goal: 'Altes Ziel' } })
    await entryOf(id).step(scene.author, 'revise')
    await entryOf(id).save(scene.author, 'purpose', { goal: 'Neues Geheimnis' })
    for (const viewer of [null, scene.outsider, scene.author]) {
      const text = JSON.stringify((await show(id, viewer)).data)
      expect([text.includes('Altes Ziel'), text.includes('Neues Geheimnis')]).toEqual([true, false])
    }
    await entryOf(id).step(scene.author, 'submit', { note: 'Ziel geändert' })
    await entryOf(id).step(scene.second, 'approve')
    const { shown } = (await show(id)).data
    expect(shown).toMatchObject({ number: 2, content: { goal: 'Neues Geheimnis' }, isOverdue: false })
    expect(shown?.versions.map(({ number, note }) => [number, note])).toEqual([
      [2, 'Ziel geändert'],
      [1, ''],
    ])
  })

  it('is nowhere for others while it was never public', async () => {
    const { id } = await createEntry({ authorityId: scene.authority.id })
    for (const viewer of [null, scene.outsider, scene.neighbour])
      expect((await show(id, viewer)).status).toBe(404)
    expect((await show(id, scene.reader)).data).toMatchObject({ isPublic: false })
    expect((await version(id, '1')).status).toBe(404)
  })

  it('says what was there, since when not and why, and nothing else, once it is withdrawn', async () => {
    const { id } = await published({ says: { name: 'Weg', goal: 'Streng vertraulich', summary: 'Kurz' } })
    await createExperience({ entryId: id, organisationId: scene.other.id, text: 'Erfahrung' })
    await entryOf(id).step(scene.head, 'withdraw', { reason: 'Vertrag beendet.' })
    const { data, status } = await show(id)
    expect([status, data.shown]).toEqual([200, null])
    expect(data.tombstone).toMatchObject({ name: 'Weg', reason: 'Vertrag beendet.' })
    const text = JSON.stringify(data)
    for (const secret of ['vertraulich', 'Kurz', 'Erfahrung', 'Papierlos', 'ki@amt.example'])
      expect(text).not.toContain(secret)
    expect((await version(id, '1')).status).toBe(404)
  })

  it('says in public that nobody has confirmed it for too long', async () => {
    const { id } = await published({ publishedAt: new Date(Date.now() - YEAR) })
    expect((await show(id)).data.shown?.isOverdue).toBe(true)
    await entryOf(id).step(scene.second, 'confirm')
    const { shown } = (await show(id)).data
    expect([shown?.isOverdue, (shown?.confirmed ?? 0) > (shown?.publishedAt ?? 0)]).toEqual([false, true])
  })

  it('shows experiences, the owner’s first, without who wrote them', async () => {
    const { id } = await published()
    await createExperience({ entryId: id, organisationId: scene.other.id })
    await createExperience({
      ...{ entryId: id, organisationId: scene.authority.id, writtenById: scene.author.id },
    })
    const { data } = await show(id)
    expect(data.shown?.experiences.map(({ isOwner, organisation }) => [isOwner, organisation.name])).toEqual([
      [true, 'Straßenbauamt Musterhafen'],
      [false, 'Kreis Musterland'],
    ])
    expect(JSON.stringify(data)).not.toContain(scene.author.id)
  })

  it('names the profile of a provider only while that is public', async () => {
    const says = { providerOrganisation: scene.other.id, parentCountry: 'US' }
    const { id } = await published({ says })
    expect((await show(id)).data.shown?.names).toEqual({
      countries: { DE: 'Deutschland', US: 'Vereinigte Staaten' },
      organisations: { [scene.other.id]: 'Kreis Musterland' },
    })
    await db.organisation.update({ where: { id: scene.other.id }, data: { state: 'closed' } })
    expect((await show(id)).data.shown?.names.organisations).toEqual({})
  })
})

describe('a version', () => {
  it('stays readable with what it changed', async () => {
    const { id } = await published({ says: { goal: 'Eins' } })
    await entryOf(id).step(scene.author, 'revise')
    await entryOf(id).save(scene.author, 'purpose', { goal: 'Zwei' })
    await entryOf(id).step(scene.author, 'submit')
    await entryOf(id).step(scene.second, 'approve')
    expect((await version(id, '1')).data).toMatchObject({
      ...{ isCurrent: false, version: { number: 1, before: null, content: { goal: 'Eins' } } },
    })
    expect((await version(id, '2')).data).toMatchObject({
      ...{ isCurrent: true, version: { before: { goal: 'Eins' }, content: { goal: 'Zwei' } } },
    })
    for (const none of ['0', '3', '01', '1.0', '-1', 'x', '99999999'])
      expect([none, (await version(id, none)).status]).toEqual([none, 404])
    expect(JSON.stringify((await version(id, '2')).data)).not.toContain(scene.second.id)
  })
})
