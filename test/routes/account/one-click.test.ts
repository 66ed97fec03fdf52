import { describe, expect, it } from 'vitest'
import { cookieOf, createUser } from '#test/factories/user'
import { useApplication } from '#test/support/app-server'
import { addEvent } from '#test/support/outbox'
import { tell } from '~/outbox/append.server'
import { db, transact } from '~/platform/database/client.server'
import { unsubscribeToken } from '~/platform/unsubscribe-token.server'

const application = useApplication()

let number = 0
/** Sends a person one mail about a task. @returns how many mails they have by now */
async function mail({ id, email }: { id: string; email: string }): Promise<number> {
  number += 1
  const event = await addEvent(`one-click-${number}`)
  const params = { title: 'Brücke', path: '/x' }
  await transact((tx) => tell(tx, { eventId: event.id, userIds: [id], template: 'challengeClosed', params }))
  await application().drain()
  return application().mailBox.mails.filter(({ to }) => to.includes(email)).length
}

/** The address in the header of the newest mail to a person. */
function headerUrl(email: string): string {
  const found = application().mailBox.mails.findLast(({ to }) => to.includes(email))
  return /^<(.+)>$/.exec(found?.headers['list-unsubscribe'] ?? '')?.[1] ?? ''
}

/** What a mail provider sends: no cookie, no Origin, the field of RFC 8058. */
const press = (url: string, body: BodyInit = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })) =>
  fetch(url, { method: 'POST', body, redirect: 'manual' })

describe('one click in a mail program', () => {
  it('ends the mails: the header leads to a page that takes the POST of a stranger', async () => {
    const user = await createUser()
    expect(await mail(user)).toBe(1)
    const answer = await press(headerUrl(user.email))
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('Wir schicken keine E-Mails mehr zum Thema „Aufgaben“')
    expect(await mail(user)).toBe(1)
    expect(await db.notification.count({ where: { userId: user.id } }), 'the notices stay').toBe(2)
  })

  it('works as multipart form, without a body, and again and again', async () => {
    const user = await createUser({ locale: 'en' })
    await mail(user)
    const form = new FormData()
    form.set('List-Unsubscribe', 'One-Click')
    for (const body of [form, '', form]) expect((await press(headerUrl(user.email), body)).status).toBe(200)
    expect(await db.notificationPreference.count()).toBe(1)
    expect(headerUrl(user.email)).toContain('/en/unsubscribe/')
  })

  it('cannot be forged, and is no way in for other sites', async () => {
    const { origin } = application()
    const user = await createUser()
    const token = unsubscribeToken(user.id, 'tasks')
    const forged = `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`
    expect((await press(`${origin}/abbestellen/${forged}`)).status).toBe(404)
    expect((await fetch(`${origin}/abbestellen/${forged}`)).status).toBe(404)
    for (const headers of [
      { Origin: 'https://evil.example' },
      { Cookie: await cookieOf(user.id) },
      { 'Sec-Fetch-Site': 'cross-site' },
    ] as Record<string, string>[]) {
      const answer = await fetch(`${origin}/abbestellen/${token}`, { method: 'POST', body: 'a=b', headers })
      expect([headers, answer.status]).toEqual([headers, 403])
    }
    expect((await press(`${origin}/konto/mitteilungen`)).status, 'no other page').toBe(403)
    expect(await db.notificationPreference.count()).toBe(0)
  })

  it('takes a button on the page: looking, as scanners do, changes nothing and shows nobody’s data', async () => {
    const { origin } = application()
    const user = await createUser({ displayName: 'Frau Geheim' })
    const url = `${origin}/abbestellen/${unsubscribeToken(user.id, 'digest')}`
    const visits: Record<string, string>[] = [{}, { Cookie: 'other=1' }]
    const pages = await Promise.all(visits.map((headers) => fetch(url, { headers })))
    const [first = '', second = ''] = await Promise.all(pages.map((page) => page.text()))
    expect(second).toBe(first)
    for (const personal of [user.email, user.displayName, user.id]) expect(first).not.toContain(personal)
    expect((await fetch(url, { method: 'HEAD' })).status).toBe(200)
    expect(await db.notificationPreference.count()).toBe(0)
  })
})
