import { describe, expect, it } from 'vitest'
import { createChallenge } from '#test/factories/challenge'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createUser, DEFAULT_PASSWORD, viewerOf } from '#test/factories/user'
import { callAction, callLoader, type Fields } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { renderPage } from '#test/support/render-page'
import * as farewell from '~/features/account/routes/account-deleted'
import * as page from '~/features/account/routes/my-data'
import * as download from '~/features/account/routes/my-data-export'
import { profileSchema, signUpSchema } from '~/features/account/schema'
import { translate } from '~/i18n/messages.server'
import { db } from '~/platform/database/client.server'

useDatabase()

const PATH = '/konto/meine-daten'
const t = translate('de')
const load = async (userId: string, path = PATH) => callLoader(page, { path, viewer: await viewerOf(userId) })
const send = async (userId: string, form: Fields) =>
  callAction(page, { path: PATH, viewer: await viewerOf(userId), form })
const old = (userId: string) =>
  db.session.updateMany({ where: { userId }, data: { provedAt: new Date(Date.now() - 16 * 60_000) } })

describe('the consequences', () => {
  it('are those of this very person', async () => {
    const user = await createUser()
    const [left, owned] = [
      await createOrganisation({ name: 'Amt A' }),
      await createOrganisation({ name: 'Amt B' }),
    ]
    await addMember(user.id, left.id, 'editor')
    await addMember(user.id, owned.id, 'owner')
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
  const form = { intent: 'delete', password: DEFAULT_PASSWORD, word: 'löschen' }
  const isShut = async (id: string) =>
    (await db.user.findUniqueOrThrow({ where: { id } })).deletionAskedAt !== null

  it('leads to the page that says what happens now', async () => {
    const user = await createUser()
    expect(await send(user.id, form)).toMatchObject({ status: 303, location: '/konto-geschlossen' })
    expect(await isShut(user.id)).toBe(true)
  })

  it.each([
    ['the wrong password', { password: 'falsch' }, 422, 'account.error.currentPassword'],
    ['no password', { password: '' }, 422, 'field.required'],
    ['the wrong word', { word: 'ja' }, 422, 'myData.error.word'],
    ['no word', { word: '' }, 422, 'field.required'],
  ])('is refused with %s; the password does not travel back', async (_what, wrong, status, error) => {
    const user = await createUser()
    const answer = await send(user.id, { ...form, ...wrong })
    expect(answer.status).toBe(status)
    expect(JSON.stringify(answer.data)).toContain(error)
    expect(JSON.stringify(answer.data)).not.toContain(DEFAULT_PASSWORD)
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

describe('the download', () => {
  const get = async (userId: string, isOld = false) => {
    const viewer = await viewerOf(userId)
    if (!isOld) return callLoader(download, { path: `${PATH}/export`, viewer })
    const provedAt = new Date(Date.now() - 16 * 60_000)
    return callLoader(download, { path: `${PATH}/export`, viewer: { ...viewer, provedAt } })
  }

  it('is an attachment that nobody keeps', async () => {
    const { status, headers } = await get((await createUser()).id)
    expect(status).toBe(200)
    expect(headers.get('Content-Type')).toBe('application/zip')
    expect(headers.get('Content-Disposition')).toMatch(/^attachment; filename="meine-daten-[\d-]+\.zip"$/)
    expect(headers.get('Cache-Control')).toBe('no-store')
  })

  it('wants a fresh proof, which the page takes by password', async () => {
    const user = await createUser()
    expect(await get(user.id, true)).toMatchObject({ status: 302, location: PATH })
    expect(await db.event.count({ where: { action: 'account.exported' } })).toBe(0)
    const viewer = await viewerOf(user.id)
    await old(user.id)
    const wrong = { intent: 'prove', password: 'falsch' }
    expect((await callAction(page, { path: PATH, viewer, form: wrong })).status).toBe(422)
    const right = { intent: 'prove', password: DEFAULT_PASSWORD }
    expect(await callAction(page, { path: PATH, viewer, form: right })).toMatchObject({
      status: 303,
      location: PATH,
    })
    const { provedAt } = await db.session.findFirstOrThrow({
      where: { userId: user.id },
      orderBy: { provedAt: 'desc' },
    })
    expect(Date.now() - provedAt.getTime()).toBeLessThan(60_000)
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

  it('offers the deletion behind a second look, and the download at once after a fresh log-in', async () => {
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
    expect(text).toContain(`href="/organisationen/${id}/mitglieder"`)
    expect(text).toContain(t('myData.deletion.blocks'))
    expect(text).not.toContain('name="word"')
  })

  it('asks for the password where the log-in is some time ago', async () => {
    const user = await createUser()
    const { data } = await load(user.id)
    const text = renderPage({ component: page.default, data: { ...data, isProved: false } })
    expect(text).not.toContain('/konto/meine-daten/export')
    expect(text).toContain(t('myData.prove.submit'))
  })

  it('stays unfolded where something was wrong, with the word that was typed', async () => {
    const user = await createUser()
    const { data } = await send(user.id, { intent: 'delete', password: 'falsch', word: 'löschen' })
    const text = await html(user.id, data)
    expect(text).toMatch(/<details[^>]* open/)
    expect(text).toContain('value="löschen"')
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

  it('deletes nothing: 401, and no password is kept for later', async () => {
    const form = { intent: 'delete', password: DEFAULT_PASSWORD, word: 'löschen' }
    const { status, data } = await callAction(page, { path: PATH, viewer: null, form })
    expect(status).toBe(401)
    expect(JSON.stringify(data)).not.toContain(DEFAULT_PASSWORD)
  })

  it('reads the same farewell as everybody', async () => {
    const answer = await callLoader(farewell, { path: '/konto-geschlossen', viewer: null })
    expect(answer).toMatchObject({ status: 200, data: { title: t('myData.deleted.title') } })
    const html = renderPage({ component: farewell.default, data: answer.data })
    expect(html).toContain(t('myData.deleted.mail'))
  })
})
