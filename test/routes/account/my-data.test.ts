import { describe, expect, it } from 'vitest'
import { createChallenge } from '#test/factories/challenge'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createUser, viewerOf } from '#test/factories/user'
import { callAction, callLoader, type Fields } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { renderPage } from '#test/support/render-page'
import * as farewell from '~/features/account/routes/account-deleted'
import * as page from '~/features/account/routes/my-data'
import * as download from '~/features/account/routes/my-data-export'
import { profileSchema, signUpSchema } from '~/features/account/schema'
import * as closePage from '~/features/profiles/routes/organisation-close'
import { translate } from '~/i18n/messages.server'
import { db } from '~/platform/database/client.server'

useDatabase()

const PATH = '/konto/meine-daten'
const t = translate('de')
const load = async (userId: string, path = PATH) => callLoader(page, { path, viewer: await viewerOf(userId) })
const send = async (userId: string, form: Fields) =>
  callAction(page, { path: PATH, viewer: await viewerOf(userId), form })
const STALE = { provedMinutesAgo: 11 }

describe('the consequences', () => {
  it('are those of this very person', async () => {
    const user = await createUser()
    const [left, owned] = [
      await createOrganisation({ name: 'Amt A' }),
      await createOrganisation({ name: 'Amt B' }),
    ]
    await addMember(user.id, left.id, 'editor')
    await addMember(user.id, owned.id, 'owner')
    await addMember((await createUser()).id, owned.id, 'viewer')
    await db.joinRequest.create({ data: { userId: user.id, organisationId: owned.id } })
    const challenge = await createChallenge({
      authorityId: left.id,
      state: 'published',
      createdById: user.id,
    })
    const { data } = await load(user.id)
    const of = (kind: string) => data.consequences.filter((one) => one.kind === kind)
    expect(of('blocks')).toEqual([
      {
        kind: 'blocks',
        text: t('myData.consequence.lastOwner', { name: 'Amt B' }),
        href: `/organisationen/${owned.id}/mitglieder`,
      },
    ])
    expect(of('ends').map(({ text }) => text)).toEqual([
      t('myData.consequence.sessions'),
      t('myData.consequence.membership', { name: 'Amt A' }),
      t('myData.consequence.joinRequest', { name: 'Amt B' }),
    ])
    expect(of('stays')).toContainEqual({
      kind: 'stays',
      text: t('myData.consequence.challenge', { title: challenge.title, name: 'Amt A' }),
      href: `/herausforderungen/${challenge.id}`,
    })
  })

  it('say nothing of other people', async () => {
    const [user, other] = [await createUser(), await createUser()]
    const organisation = await createOrganisation({ name: 'Fremde Firma' })
    await addMember(other.id, organisation.id, 'owner')
    expect(JSON.stringify((await load(user.id)).data)).not.toContain('Fremde Firma')
  })

  it('count what is too much to name', async () => {
    const user = await createUser()
    const authority = await createOrganisation({ kind: 'authority' })
    for (let count = 0; count < 23; count += 1)
      await createChallenge({ authorityId: authority.id, createdById: user.id })
    const texts = (await load(user.id, '/en/account/my-data')).data.consequences.map(({ text }) => text)
    expect(texts).toContain('3 more challenges')
  })
})

describe('deleting', () => {
  const form = { intent: 'delete', word: 'löschen' }
  const isShut = async (id: string) =>
    (await db.user.findUniqueOrThrow({ where: { id } })).deletionAskedAt !== null

  it('leads to the page that says what happens now', async () => {
    const user = await createUser()
    expect(await send(user.id, form)).toMatchObject({ status: 303, location: '/konto-geschlossen' })
    expect(await isShut(user.id)).toBe(true)
  })

  it.each([
    ['erase', false],
    ['keep', true],
    [undefined, false],
  ])('remembers what becomes of contributions: %s', async (texts, keepsTexts) => {
    const user = await createUser()
    await send(user.id, texts ? { ...form, texts } : form)
    expect(await db.user.findUniqueOrThrow({ where: { id: user.id } })).toMatchObject({ keepsTexts })
    const other = await createUser()
    expect((await send(other.id, { ...form, texts: 'all' })).status).toBe(422)
  })

  it.each([
    ['the wrong word', { word: 'ja' }, 'myData.error.word'],
    ['no word', { word: '' }, 'field.required'],
  ])('is refused with %s', async (_what, wrong, error) => {
    const user = await createUser()
    const answer = await send(user.id, { ...form, ...wrong })
    expect(answer.status).toBe(422)
    expect(JSON.stringify(answer.data)).toContain(error)
    expect(await isShut(user.id)).toBe(false)
  })

  it('asks for a fresh proof first, and for the code where there is a second factor', async () => {
    const user = await createUser({ secondFactor: true })
    const answer = await callAction(page, { path: PATH, viewer: await viewerOf(user.id, STALE), form })
    expect([answer.status, answer.data]).toMatchObject([401, { kind: 'proofNeeded', asksCode: true }])
    expect(await isShut(user.id)).toBe(false)
  })

  it('is refused to the last owner, even where the form is sent past the page', async () => {
    const user = await createUser()
    await addMember(user.id, (await createOrganisation()).id, 'owner')
    const answer = await send(user.id, form)
    expect(answer.status).toBe(422)
    expect(JSON.stringify(answer.data)).toContain('myData.error.blocked')
    expect(await isShut(user.id)).toBe(false)
  })
})

it('whoever is alone in an organisation closes it, and then goes', async () => {
  const user = await createUser()
  const { id } = await createOrganisation({ name: 'Amt B' })
  await addMember(user.id, id, 'owner')
  const path = `/organisationen/${id}/schliessen`
  expect((await load(user.id)).data.consequences).toContainEqual({
    ...{ kind: 'blocks', href: path },
    text: t('myData.consequence.onlyMember', { name: 'Amt B' }),
  })
  const at = { path, params: { organisationId: id }, viewer: await viewerOf(user.id) }
  expect((await callAction(closePage, { ...at, form: { reason: 'Ich höre auf.' } })).status).toBe(303)
  expect((await load(user.id)).data.consequences.filter(({ kind }) => kind === 'blocks')).toEqual([])
  const answer = await send(user.id, { intent: 'delete', word: 'löschen' })
  expect(answer).toMatchObject({ status: 303, location: '/konto-geschlossen' })
})

describe('the download', () => {
  const get = async (userId: string, session = {}) =>
    callLoader(download, { path: `${PATH}/export`, viewer: await viewerOf(userId, session) })

  it('is an attachment that nobody keeps', async () => {
    const { status, headers } = await get((await createUser()).id)
    expect(status).toBe(200)
    expect(headers.get('Content-Type')).toBe('application/zip')
    expect(headers.get('Content-Disposition')).toMatch(/^attachment; filename="meine-daten-[\d-]+\.zip"$/)
    expect(headers.get('Cache-Control')).toBe('no-store')
  })

  it('wants a fresh proof, after which the page before says that it is ready', async () => {
    const user = await createUser()
    const back = `${PATH}?bereit=ja`
    const location = `/konto/nachweis?${new URLSearchParams({ weiter: back })}`
    expect(await get(user.id, STALE)).toMatchObject({ status: 302, location })
    expect(await db.event.count({ where: { action: 'account.exported' } })).toBe(0)
    expect((await load(user.id, back)).data.isReady).toBe(true)
    const stale = await callLoader(page, { path: back, viewer: await viewerOf(user.id, STALE) })
    expect(stale.data.isReady).toBe(false)
  })

  it('leads back with a word where there were too many', async () => {
    const { id } = await createUser()
    for (let count = 0; count < 6; count += 1) expect((await get(id)).status).toBe(200)
    expect(await get(id)).toMatchObject({ status: 303, location: PATH })
  })
})

describe('the page', () => {
  const html = async (userId: string, answer?: unknown) =>
    renderPage({ component: page.default, data: (await load(userId)).data, answer })

  it('offers the download, and the deletion behind a second look', async () => {
    const text = await html((await createUser()).id)
    expect(text).toContain('href="/konto/meine-daten/export"')
    expect(text).toMatch(/<details(?![^>]* open)/)
    expect(text).toContain(t('myData.delete.word', { word: 'LÖSCHEN' }))
  })

  it('shows what is in the way instead of the form', async () => {
    const user = await createUser()
    const { id } = await createOrganisation({ name: 'Amt B' })
    await addMember(user.id, id, 'owner')
    const text = await html(user.id)
    expect(text).toContain(`href="/organisationen/${id}/schliessen"`)
    expect(text).toContain(t('myData.deletion.blocks'))
    expect(text).not.toContain('name="word"')
  })

  it('says after the proof that the data are ready', async () => {
    const { data } = await load((await createUser()).id, `${PATH}?bereit=ja`)
    expect(renderPage({ component: page.default, data })).toContain(t('myData.export.ready'))
  })

  it('stays unfolded where something was wrong, with the word that was typed', async () => {
    const user = await createUser()
    const { data } = await send(user.id, { intent: 'delete', word: 'weg damit' })
    const text = await html(user.id, data)
    expect(text).toMatch(/<details[^>]* open/)
    expect(text).toContain('value="weg damit"')
  })
})

it.each(['Gelöschtes Konto', 'deleted account'])('nobody can be called %s', (displayName) => {
  const names = [profileSchema.shape.displayName, signUpSchema.shape.displayName]
  for (const schema of names) expect(schema.safeParse(displayName).success).toBe(false)
  for (const schema of names) expect(schema.safeParse('Kim').success).toBe(true)
})

describe('whoever is not signed in', () => {
  it.each([
    ['the page', () => callLoader(page, { path: PATH, viewer: null })],
    ['the download', () => callLoader(download, { path: `${PATH}/export`, viewer: null })],
  ])('is led to the log-in by %s', async (_what, get) => {
    const answer = await get()
    expect(answer).toMatchObject({ status: 302, isThrown: true })
    expect(answer.location).toMatch(/^\/anmelden\?weiter=/)
  })

  it('deletes nothing: 401', async () => {
    const form = { intent: 'delete', word: 'löschen' }
    expect((await callAction(page, { path: PATH, viewer: null, form })).status).toBe(401)
  })

  it('reads the same farewell as everybody', async () => {
    const answer = await callLoader(farewell, { path: '/konto-geschlossen', viewer: null })
    expect(answer).toMatchObject({ status: 200, data: { title: t('myData.deleted.title') } })
    const html = renderPage({ component: farewell.default, data: answer.data })
    expect(html).toContain(t('myData.deleted.mail'))
  })
})
