import { describe, expect, test } from 'vitest'
import { createUser, viewerOf } from '#test/factories/user'
import { callAction, callLoader, type Fields } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import type { PlatformRole } from '~/domain/permission/matrix'
import * as feedbackPage from '~/features/administration/routes/feedback'
import * as listPage from '~/features/administration/routes/feedback-list'
import * as userPage from '~/features/administration/routes/user'
import * as usersPage from '~/features/administration/routes/users'
import { db } from '~/platform/database/client.server'
import { LIMITS } from '~/platform/rate-limit.server'

useDatabase()

const viewer = async (platformRole: PlatformRole) => viewerOf((await createUser({ platformRole })).id)

describe('accounts', () => {
  test.each(['citizen', 'staff', 'moderator'] as const)('do not exist for %s', async (role) => {
    const asked = { path: '/verwaltung/konten', viewer: await viewer(role) }
    expect((await callLoader(usersPage, asked)).status).toBe(404)
    const { id } = await createUser()
    const form = { intent: 'role', role: 'administrator', reason: 'einfach so' }
    const there = { ...asked, params: { userId: id } }
    expect((await callLoader(userPage, there)).status).toBe(404)
    expect((await callAction(userPage, { ...there, form })).status).toBe(404)
    expect((await db.user.findUniqueOrThrow({ where: { id } })).platformRole).toBe('citizen')
  })

  test('an administrator searches, opens and changes', async () => {
    const admin = await viewer('administrator')
    const { id } = await createUser({ displayName: 'Petra Sund' })
    const found = await callLoader(usersPage, { path: '/verwaltung/konten?suche=petra', viewer: admin })
    expect(found.data).toMatchObject({ users: [{ id }] })
    const there = { path: `/verwaltung/konten/${id}`, params: { userId: id }, viewer: admin }
    const form = { intent: 'role', role: 'staff', reason: 'neu im Team' }
    expect((await callAction(userPage, { ...there, form })).location).toBe(there.path)
    expect((await callLoader(userPage, there)).data).toMatchObject({
      user: { platformRole: 'staff' },
      decisions: [{ action: 'account.roleChanged', actor: admin.displayName }],
    })
    const again = await callAction(userPage, { ...there, form })
    expect(again.data).toMatchObject({
      lastResult: { error: { '': ['reason.sameRole'] }, initialValue: form },
    })
  })

  test('the filters of the list narrow it, each on its own', async () => {
    const admin = await viewer('administrator')
    const secure = await createUser({ platformRole: 'moderator' })
    const closed = await createUser()
    const fresh = await createUser({ confirmed: false })
    const old = await createUser()
    await db.user.update({ where: { id: secure.id }, data: { totpConfirmedAt: new Date() } })
    const disabled = { disabledAt: new Date(), disabledReason: 'x' }
    await db.user.update({ where: { id: closed.id }, data: disabled })
    await db.user.update({ where: { id: old.id }, data: { lastSeenAt: new Date('2020-01-01') } })
    const idsOf = async (query: string) => {
      const { data } = await callLoader(usersPage, { path: `/verwaltung/konten?${query}`, viewer: admin })
      return data.users.map((user) => user.id)
    }
    expect(await idsOf('rolle=moderator')).toEqual([secure.id])
    expect(await idsOf('faktor=ja')).toEqual([secure.id])
    expect(await idsOf('faktor=nein')).not.toContain(secure.id)
    expect(await idsOf('stand=disabled')).toEqual([closed.id])
    expect(await idsOf('stand=unconfirmed')).toEqual([fresh.id])
    expect(await idsOf('stand=inactive')).toEqual([old.id])
    expect(await idsOf('stand=inactive&rolle=moderator')).toEqual([])
    expect(await idsOf('rolle=nonsense')).toHaveLength(5)
  })

  test.each(['?suche=%00', '?stand=x', '?vor=%ff', `?suche=${'x'.repeat(3000)}`])(
    '%s gives a page, not an error',
    async (query) => {
      const admin = await viewer('administrator')
      expect(
        (await callLoader(usersPage, { path: `/verwaltung/konten${query}`, viewer: admin })).status,
      ).toBe(200)
    },
  )

  test.each<[string, Fields]>([
    ['an unknown role', { role: 'god' }],
    ['no reason', { reason: '' }],
    ['closing without a reason', { intent: 'disable', reason: ' ' }],
    ['an unknown wish', { intent: 'erase' }],
  ])('%s gives 422', async (_name, change) => {
    const { id } = await createUser()
    const form = { intent: 'role', role: 'staff', reason: 'neu im Team', ...change }
    const there = { path: `/verwaltung/konten/${id}`, params: { userId: id } }
    const admin = await viewer('administrator')
    expect((await callAction(userPage, { ...there, viewer: admin, form })).status).toBe(422)
  })
})

describe('feedback', () => {
  const form = { topic: 'barrier', page: '/anbieter', text: 'Die Tabelle ist nicht lesbar.', replyTo: '' }
  const send = (change: Fields = {}, network = '192.0.2.4') =>
    callAction(feedbackPage, { path: '/rueckmeldung', form: { ...form, ...change }, network })

  test('arrives without an account', async () => {
    expect((await send()).location).toBe('/rueckmeldung/danke')
    expect(await db.feedback.findMany()).toMatchObject([{ ...form, replyTo: null, doneAt: null }])
  })

  test('sent twice is one message; other words are another', async () => {
    await send()
    expect((await send()).location).toBe('/rueckmeldung/danke')
    expect(await db.feedback.count()).toBe(1)
    await send({ text: 'Noch etwas anderes.' })
    expect(await db.feedback.count()).toBe(2)
  })

  test.each<[string, Fields, string]>([
    ['no words', { text: ' ' }, 'text'],
    ['too many words', { text: 'x'.repeat(5001) }, 'text'],
    ['an unknown topic', { topic: 'x' }, 'topic'],
    ['no address', { replyTo: 'x' }, 'replyTo'],
  ])('with %s is refused, what was typed stays', async (_name, change, field) => {
    const { status, data } = await send(change)
    expect(status).toBe(422)
    expect(Object.keys(Object(data).lastResult.error)).toEqual([field])
    expect(Object(data).lastResult.initialValue).toMatchObject({ page: form.page })
    expect(await db.feedback.count()).toBe(0)
  })

  test('is limited for one network and says so, with the text kept', async () => {
    for (let round = 0; round < LIMITS.feedback.attempts; round += 1)
      await send({ text: `Nummer ${round} bitte` })
    const answer = await send()
    expect(answer.status).toBe(429)
    expect(answer.data).toMatchObject({ lastResult: { initialValue: { text: form.text } } })
    expect((await send({}, '192.0.2.5')).status).toBe(303)
  })

  test('the page is the same for everybody, each time', async () => {
    const [one, two] = [
      await callLoader(feedbackPage, { path: '/rueckmeldung' }),
      await callLoader(feedbackPage, { path: '/rueckmeldung' }),
    ]
    expect(one.data).toEqual(two.data)
  })

  test.each<[PlatformRole, number]>([
    ['citizen', 404],
    ['moderator', 404],
    ['staff', 200],
    ['administrator', 200],
  ])('%s gets %i for the list', async (role, status) => {
    const asked = { path: '/verwaltung/rueckmeldungen', viewer: await viewer(role) }
    expect((await callLoader(listPage, asked)).status).toBe(status)
    await send()
    const [message] = await db.feedback.findMany()
    const done = await callAction(listPage, { ...asked, form: { feedbackId: message?.id ?? '' } })
    expect(done.status).toBe(status === 200 ? 303 : 404)
    expect(await db.feedback.count({ where: { doneAt: { not: null } } })).toBe(status === 200 ? 1 : 0)
  })

  test('open messages come oldest first, page by page; done ones stand apart', async () => {
    const staff = await viewer('staff')
    const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute))
    const data = Array.from({ length: 25 }, (_, minute) => ({
      topic: 'idea',
      text: `Nr. ${minute}`,
      createdAt: at(minute),
    }))
    await db.feedback.createMany({ data: [...data, { topic: 'idea', text: 'fertig', doneAt: at(1) }] })
    const load = async (query: string) =>
      Object((await callLoader(listPage, { path: `/verwaltung/rueckmeldungen${query}`, viewer: staff })).data)
    const first = await load('')
    const second = await load(`?nach=${first.next}`)
    const texts = [...first.messages, ...second.messages].map((message) => message.text)
    expect(texts).toEqual(data.map((message) => message.text))
    expect((await load('?stand=erledigt')).messages).toMatchObject([{ text: 'fertig' }])
  })
})
