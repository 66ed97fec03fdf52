import { beforeEach, describe, expect, it } from 'vitest'
import { SEARCH_KINDS } from '#search/kinds/registry.server'
import { SIMILAR_KINDS } from '#search/similar/kinds.server'
import { createOrganisation } from '#test/factories/organisation'
import { createEntry } from '#test/factories/register'
import { visit } from '#test/support/crawl'
import { useDatabase } from '#test/support/database'
import { createRegisterScene, draftOf, entryOf, type RegisterScene } from '#test/support/register-scene'
import { addressOf, PAGE_NAMES, parameterNames, routeModule } from '#test/support/routes'
import { REGISTER_STATES } from '~/domain/register/entry'
import { isPublicEntry } from '~/domain/register/entry-view'
import type { RegisterContent } from '~/domain/register/fields'
import { reconcileIndex } from '~/features/searching/operations/reconcile-index.server'
import type { PageName } from '~/paths'
import { db } from '~/platform/database/client.server'
import { PUBLIC_ENTRIES, PUBLIC_ENTRY, PUBLIC_VERSION } from '~/platform/public-data/public-entries.server'

useDatabase()
const NOBODY = { name: 'signedOut', viewer: null }
const SECRET = 'Geheimnis4711'
const HIDDEN = { name: `Leuchtboje ${SECRET}`, summary: SECRET, goal: SECRET, providerName: SECRET }

let scene: RegisterScene
let provider: { id: string }
let shown: string
let hidden: string[]

/** One that everybody reads, with a secret in its next version, and one of everything that nobody does. */
beforeEach(async () => {
  scene = await createRegisterScene()
  provider = await createOrganisation({ name: 'Bojenwerk GmbH' })
  const authorityId = scene.authority.id
  const says = (content: Partial<RegisterContent>) => ({ providerOrganisation: provider.id, ...content })
  const visible = says({ name: 'Leuchtboje Sichtbar' })
  shown = (await createEntry({ authorityId, state: 'published', says: visible })).id
  await entryOf(shown).step(scene.author, 'revise')
  await entryOf(shown).save(scene.author, 'basics', { name: HIDDEN.name, summary: SECRET })
  const whole = says(HIDDEN)
  const draft = await draftOf(scene, { says: whole })
  const waiting = await draftOf(scene, { state: 'inApproval', says: whole })
  const withdrawn = await createEntry({ authorityId, state: 'withdrawn', says: whole })
  const soon = await createEntry({ authorityId, state: 'published', says: whole })
  await reconcileIndex()
  // Withdrawn without a word to the index: what it remembers is not believed.
  const words = { withdrawnAt: new Date(), withdrawnReason: 'Beendet.' }
  await db.registerEntry.update({ where: { id: soon.id }, data: { state: 'withdrawn', ...words } })
  hidden = [draft.id, waiting.id, withdrawn.id, soon.id]
})

const textOf = async (page: PageName, parameters: Record<string, string> = {}, query = '') => {
  const module = await routeModule(page)
  return (await visit(module, `${addressOf(page, 'de', parameters)}${query}`, parameters, NOBODY)).text
}
const leaksIn = (text: string) => [SECRET, ...hidden].filter((one) => text.includes(one))

describe('a withdrawn entry and one that was never approved', () => {
  it('stand on no page and in no file that names many things', async () => {
    const found: string[] = []
    for (const page of PAGE_NAMES.filter((name) => parameterNames(name).length === 0)) {
      const query = page === 'search' || page === 'searchSuggestions' ? '?q=Leuchtboje' : ''
      const text = await textOf(page, {}, query)
      expect([page, leaksIn(text)]).toEqual([page, []])
      if (text.includes(shown)) found.push(page)
    }
    // Where the public one is named, the others could have been.
    expect(found.sort()).toEqual(LISTING)
    // Most of this time is spent in reading the pages' modules.
  }, 120_000)

  it('stand on no profile, of the authority or of the provider, and among nothing that is similar', async () => {
    for (const organisationId of [scene.authority.id, provider.id])
      expect(leaksIn(await textOf('organisation', { organisationId }))).toEqual([])
    const ids = [shown, ...hidden]
    const kind = SEARCH_KINDS.find(({ name }) => name === 'registerEntry')
    expect((await SIMILAR_KINDS.registerEntry(ids)).map(({ id }) => id)).toEqual([shown])
    expect((await kind?.show(ids, new Date()))?.map(({ id }) => id)).toEqual([shown])
    expect((await kind?.read(ids))?.map(({ id }) => id)).toEqual([shown])
  })
})

it('what is public is the same to the domain, to the client and to SQL, whatever the state', async () => {
  for (const state of REGISTER_STATES) {
    await createEntry({ authorityId: scene.authority.id, state })
    const { id } = await createEntry({ authorityId: scene.authority.id, state: 'published' })
    const words = { withdrawnAt: new Date(), withdrawnReason: 'Beendet.' }
    await db.registerEntry.update({ where: { id }, data: { state, ...(state === 'withdrawn' && words) } })
  }
  const rows = await db.registerEntry.findMany()
  const expected = rows.filter(isPublicEntry).map(({ id }) => id)
  expect(expected.length).toBeGreaterThan(3)
  const byClient = await db.registerEntry.findMany({ where: PUBLIC_ENTRY, select: { id: true } })
  const byVersion = await db.registerVersion.findMany({ where: PUBLIC_VERSION, select: { entryId: true } })
  const bySql = await db.$queryRaw<{ id: string }[]>`SELECT e."id" FROM ${PUBLIC_ENTRIES}`
  const found = [
    byClient.map(({ id }) => id),
    byVersion.map(({ entryId }) => entryId),
    bySql.map(({ id }) => id),
  ]
  for (const ids of found) expect(ids.sort()).toEqual(expected.sort())
})

/** Every page without parameters that names public entries: one more is entered here. */
const LISTING = [
  ...['registerCsv', 'registerFeed', 'registerFlat', 'registerJson', 'registerList', 'registerMaki'],
  ...['search', 'searchSuggestions', 'sitemap'],
]
