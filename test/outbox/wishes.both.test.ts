import { describe, expect, it } from 'vitest'
import { createUser, viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { linksIn, tellOf, useMailBox } from '#test/support/gathered-mail'
import { sleepDays, wish } from '#test/support/outbox'
import { nextDigestAt } from '~/domain/notification/digest-time'
import type { Frequency } from '~/domain/notification/kinds'
import { savePreferences } from '~/features/account/operations/save-preferences.server'
import { drainOutbox } from '~/outbox/worker.server'
import { db } from '~/platform/database/client.server'
import type { Viewer } from '~/platform/session/viewer.server'

useDatabase()

const box = useMailBox()
const messages = () => db.outboxMessage.findMany({ orderBy: { id: 'asc' } })
const states = async () => (await messages()).map(({ state }) => state)
const drain = () => drainOutbox({})

describe('a wish that changes while messages are held', () => {
  const gather = async (frequency: 'daily' | 'weekly', count: number) => {
    const user = await createUser()
    await wish(user.id, 'tasks', frequency)
    await tellOf([user.id], count)
    await drain()
    return viewerOf(user.id)
  }
  const change = (viewer: Viewer, frequency: Frequency) =>
    savePreferences(viewer, [{ kind: 'tasks', channel: 'mail', frequency }])

  it('to at once sends them one by one', async () => {
    const viewer = await gather('weekly', 2)
    await change(viewer, 'atOnce')
    await drain()
    expect(box().mails.map(({ text }) => linksIn(text).length)).toEqual([1, 1])
    expect(await states()).toEqual(['sent', 'sent'])
  })

  it('to none skips them', async () => {
    const viewer = await gather('daily', 2)
    await change(viewer, 'none')
    await drain()
    expect(await states()).toEqual(['skipped', 'skipped'])
    expect(await db.notification.count()).toBe(2)
  })

  it('to weekly holds them until Monday', async () => {
    const viewer = await gather('daily', 1)
    await change(viewer, 'weekly')
    await drain()
    const [message] = await messages()
    expect(message).toMatchObject({
      state: 'held',
      nextAt: nextDigestAt('weekly', message?.createdAt ?? new Date()),
    })
  })

  it('and was stored beside the platform’s own way counts when the digest is put together', async () => {
    const viewer = await gather('daily', 2)
    await wish(viewer.id, 'tasks', 'none')
    await sleepDays(1)
    await drain()
    expect([box().mails.length, await states()]).toEqual([0, ['skipped', 'skipped']])
  })

  it.each([1, 2, 3])(
    'in the very moment of the digest: nothing is lost or sent twice (round %i)',
    async () => {
      const viewer = await gather('daily', 5)
      await sleepDays(1)
      await Promise.all([drain(), change(viewer, 'atOnce'), drain()])
      await drain()
      const links = box().mails.flatMap(({ text }) => linksIn(text))
      expect([links.length, new Set(links).size]).toEqual([5, 5])
      expect(new Set(await states())).toEqual(new Set(['sent']))
    },
  )
})
