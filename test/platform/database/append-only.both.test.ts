import { beforeEach, describe, expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import { db } from '~/platform/database/client.server'

useDatabase()

beforeEach(async () => {
  const at = new Date()
  const chain = { prevHash: '', mac: '' }
  await db.event.create({
    data: { id: '1', streamType: 't', streamId: '1', seq: 1, action: 'a', hashes: {}, at, ...chain },
  })
})

describe('events', () => {
  it.each([
    ['update', () => db.event.update({ where: { id: '1' }, data: { action: 'other' } })],
    ['delete', () => db.event.delete({ where: { id: '1' } })],
    ['truncate', () => db.$executeRaw`TRUNCATE "Event" CASCADE`],
    ['truncate of submissions', () => db.$executeRaw`TRUNCATE "Submission" CASCADE`],
    ['truncate of refused attempts', () => db.$executeRaw`TRUNCATE "RefusedAttempt"`],
  ])('refuse %s even to the owner', async (_name, write) => {
    await expect(write()).rejects.toThrow(/append-only/)
    expect(await db.event.findMany({ select: { action: true } })).toEqual([{ action: 'a' }])
  })
})
