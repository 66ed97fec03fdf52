import { beforeEach, describe, expect, it } from 'vitest'
import { createOrganisation } from '#test/factories/organisation'
import { createEntry, createVersion, registerContent } from '#test/factories/register'
import { contextFor } from '#test/factories/user'
import { callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createRegisterScene, draftOf, type RegisterScene } from '#test/support/register-scene'
import { renderPage } from '#test/support/render-page'
import type { RegisterContent } from '~/domain/register/fields'
import { STANDARD_NAMES, STANDARDS } from '~/domain/register/standards/standards'
import * as page from '~/features/register/routes/data'
import * as csv from '~/features/register/routes/data-csv'
import * as json from '~/features/register/routes/data-json'
import * as maki from '~/features/register/routes/data-maki'
import * as entryData from '~/features/register/routes/entry-data'
import * as feed from '~/features/register/routes/feed'
import { configuration, setConfiguration } from '~/platform/configuration.server'
import { db } from '~/platform/database/client.server'

useDatabase()
let scene: RegisterScene
beforeEach(async () => {
  scene = await createRegisterScene()
})

const SECRET = 'Geheimnis4711'
const WHOLE = { csv, json, maki, feed }
const FILES = ['register.json', ...STANDARD_NAMES.map((name) => STANDARDS[name].file)]

type Route = { loader: (args: never) => unknown }
async function file(route: Route, params: Record<string, string> = {}, headers: Record<string, string> = {}) {
  const request = new Request('http://localhost/x', { headers })
  const answer = (await route.loader({ request, params, context: contextFor(null) } as never)) as Response
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}
const entryFile = (entryId: string, standard: string) => file(entryData, { entryId, standard })
const published = (says: Partial<RegisterContent> = {}, options = {}) =>
  createEntry({ authorityId: scene.authority.id, state: 'published', says, ...options })
const whole = async () =>
  JSON.parse((await file(json)).text) as { entries: { id: string; content: RegisterContent }[] }

/** A secret in every text of a content. */
const secretive = () => {
  const content = registerContent()
  const texts = Object.entries(content).map(([key, value]) => [
    key,
    typeof value === 'string' ? SECRET : value,
  ])
  return { ...content, ...Object.fromEntries(texts) } as RegisterContent
}

describe('what is not public', () => {
  it('stands in no file: working copies, drafts, withdrawn entries, earlier versions', async () => {
    const shown = await published({ name: 'Sichtbar' })
    await db.registerEntry.update({
      where: { id: shown.id },
      data: { content: secretive(), changeNote: SECRET, returnReason: SECRET, state: 'draft' },
    })
    const renewed = await published({ name: 'Erneuert' })
    const before = { number: 7, content: secretive(), note: SECRET, publishedAt: new Date() }
    await createVersion({ entryId: renewed.id, ...before })
    const draft = await draftOf(scene, { says: { goal: SECRET, name: SECRET } })
    const waiting = await draftOf(scene, { state: 'inApproval', says: { name: SECRET } })
    const gone = await published({ name: SECRET }, { state: 'withdrawn', withdrawnReason: SECRET })
    for (const [name, route] of Object.entries(WHOLE)) {
      const { text } = await file(route)
      expect([name, text.includes('Sichtbar'), text.includes('Erneuert')]).toEqual([name, true, true])
      expect([name, text.includes(SECRET)]).toEqual([name, false])
      for (const { id } of [draft, waiting, gone]) expect(text).not.toContain(id)
    }
    for (const standard of FILES) {
      expect((await entryFile(shown.id, standard)).text).toContain('Sichtbar')
      expect((await entryFile(shown.id, standard)).text).not.toContain(SECRET)
      for (const { id } of [draft, waiting, gone])
        await expect(entryFile(id, standard)).rejects.toMatchObject({ status: 404 })
    }
    const { status } = await callLoader(page, { path: `/x?eintrag=${draft.id}` })
    expect(status).toBe(404)
  })

  it('nor the profile of a provider that is not verified, who approved, or a shape that there is not', async () => {
    const provider = await createOrganisation({ state: 'unverified' })
    const { id } = await published({ providerOrganisation: provider.id })
    const { text } = await entryFile(id, 'register.json')
    expect(text).not.toContain(provider.id)
    expect((await file(csv)).text).not.toContain(provider.id)
    const version = await db.registerVersion.findFirstOrThrow({ where: { entryId: id } })
    expect(text).not.toContain(version.approvedById)
    for (const standard of ['atrs', 'x.json', '..', '__proto__'])
      await expect(entryFile(id, standard)).rejects.toMatchObject({ status: 404 })
    await expect(entryFile('kein-id', 'atrs.json')).rejects.toMatchObject({ status: 404 })
  })
})

describe('the whole register', () => {
  it('comes complete over several pages', async () => {
    const { authority } = scene
    const ids: string[] = []
    for (let count = 0; count < 201; count += 1) ids.push((await published()).id)
    expect((await whole()).entries.map(({ id }) => id)).toEqual(ids.sort())
    expect((await file(csv)).text.trimEnd().split('\r\n')).toHaveLength(202)
    expect(JSON.parse((await entryFile(ids[0] ?? '', 'maki.json')).text)).toMatchObject({
      source: { authority: authority.name, version: 1, licence: null },
      record: { Entwicklungsstand: 'In Betrieb', 'Anbieter Land': 'Deutschland' },
    })
  })

  it('is JSON and a table when there is nothing yet', async () => {
    expect((await whole()).entries).toEqual([])
    for (const route of [csv, maki]) expect((await file(route)).text.split('\r\n')).toHaveLength(2)
  })

  it('takes no cell for a formula', async () => {
    await published({ name: '=HYPERLINK("x")', summary: '@SUM(1)', goal: '\t=1' })
    for (const route of [csv, maki]) {
      const { text } = await file(route)
      expect(text).toContain(`"'=HYPERLINK(""x"")"`)
      expect(text).toContain("'@SUM(1)")
      expect(text).not.toMatch(/(?:^|;)"?[\s]*[=@]/m)
    }
  })

  it('is asked for again by its tag, and anew after each change that shows', async () => {
    const { id } = await published()
    const tagOf = async () => (await file(json)).headers.get('ETag') ?? ''
    const first = await tagOf()
    expect(first).toMatch(/^W\/".+"$/)
    expect(await file(json, {}, { 'If-None-Match': first })).toMatchObject({ status: 304, text: '' })
    await db.registerEntry.update({ where: { id }, data: { content: secretive() } })
    expect(await tagOf()).toBe(first)
    await db.registerEntry.update({ where: { id }, data: { confirmedAt: new Date() } })
    const second = await tagOf()
    await db.organisation.update({ where: { id: scene.authority.id }, data: { name: 'Neues Amt' } })
    const third = await tagOf()
    await db.registerEntry.update({
      where: { id },
      data: { state: 'withdrawn', withdrawnAt: new Date(), withdrawnReason: 'Ende' },
    })
    expect(new Set([first, second, third, await tagOf()]).size).toBe(4)
  })
})

describe('the feed', () => {
  it('has new and changed entries, the newest first, each once', async () => {
    const older = await published({ name: 'A & B' }, { publishedAt: new Date('2026-01-01T00:00:00Z') })
    const newer = await published({ name: 'Neuer' })
    const content = registerContent({ name: 'A & B' })
    const changed = { number: 2, content, note: 'Ziel genauer.', publishedAt: new Date() }
    const { id } = await createVersion({ entryId: older.id, ...changed })
    await db.registerEntry.update({ where: { id: older.id }, data: { currentVersionId: id } })
    const { text, headers } = await file(feed)
    expect(headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8')
    expect([...text.matchAll(/<id>urn:uuid:([^<]+)/g)].map(([, one]) => one)).toEqual([older.id, newer.id])
    expect(text).toContain('A &amp; B (Fassung 2)')
    expect(text).toContain('<published>2026-01-01T00:00:00.000Z</published>')
    expect(text).toContain('Ziel genauer.')
  })
})

describe('the page', () => {
  it('leads to every file, names every field, and says where a licence is missing', async () => {
    const { data } = await callLoader(page, { path: '/x' })
    const html = renderPage({ component: page.default, data })
    for (const address of ['/ki-register/daten.json', '/ki-register/daten.csv', '/ki-register/maki.csv'])
      expect(html).toContain(`href="${address}"`)
    expect(html).toContain('noch keine Lizenz festgelegt')
    expect(html).toContain('<code class="wrap-anywhere">humanOversight</code>')
    const before = configuration()
    setConfiguration({ ...before, registerLicence: 'DL-DE BY 2.0' })
    try {
      const licensed = await callLoader(page, { path: '/x' })
      const english = renderPage({ component: page.default, data: licensed.data, locale: 'en' })
      expect(english).toContain('href="https://www.govdata.de/dl-de/by-2-0"')
    } finally {
      setConfiguration(before)
    }
  })

  it('leads to the files of one entry', async () => {
    const { id } = await published({ name: 'Formularleser' })
    const { data } = await callLoader(page, { path: `/x?eintrag=${id}` })
    const html = renderPage({ component: page.default, data })
    expect(html).toContain('Formularleser')
    for (const standard of FILES) expect(html).toContain(`href="/ki-register/${id}/daten/${standard}"`)
  })
})
