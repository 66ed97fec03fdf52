import { createHmac } from 'node:crypto'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Prisma } from '#prisma/generated/client'
import { useDatabase } from '#test/support/database'
import { eventMac, headMac } from '~/domain/event/chain'
import { configuration } from '~/platform/configuration.server'
import { db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { checkpointNames, writeCheckpoint } from '~/platform/events/checkpoint.server'
import { eraseDetails } from '~/platform/events/erase-details.server'
import { verifyEvents } from '~/platform/events/verify-events.server'
import { verifyEventsCommand } from '~/platform/events/verify-events-command.server'

useDatabase()

const stream = { type: 'challenge', id: 'c1' }
const where = { streamType: 'challenge', streamId: 'c1' }

/** What somebody with all rights in the database can do, and nobody else. */
function tamper(work: (tx: Prisma.TransactionClient) => Promise<unknown>) {
  return transact(async (tx) => {
    await tx.$executeRaw`SELECT set_config('session_replication_role', 'replica', true)`
    await work(tx)
  })
}

async function problems() {
  const { problems } = await verifyEvents()
  return problems.map(({ stream: { id }, seq, problem }) => `${id} ${seq ?? '-'} ${problem}`)
}

const add = (id: string, title: string, sealedContext?: string) =>
  transact((tx) =>
    appendEvent(tx, {
      stream: { type: 'challenge', id },
      actorId: 'u1',
      action: 'challenge.saved',
      values: { title, nothing: null },
      ...(sealedContext && { sealedContext }),
    }),
  )

beforeEach(async () => {
  rmSync(path.join(configuration().dataDir, 'checkpoints'), { recursive: true, force: true })
  for (const title of ['Brücke', 'Straße', 'Weg', 'Damm']) await add('c1', title)
  await add('c2', 'anders')
})

describe('verify:events', () => {
  it('finds nothing wrong where nothing is wrong, before and after a checkpoint', async () => {
    expect(await verifyEvents()).toEqual({ ok: true, checked: 5, problems: [] })
    expect(await writeCheckpoint()).toMatch(/\.json$/)
    expect(await writeCheckpoint(), 'nothing happened since').toBeNull()
    await add('c1', 'neu')
    expect(await verifyEvents()).toEqual({ ok: true, checked: 6, problems: [] })
  })

  it('refuses a change by the application itself', async () => {
    await expect(db.event.updateMany({ where, data: { action: 'x' } })).rejects.toThrow('append-only')
    await expect(db.event.deleteMany({ where })).rejects.toThrow('append-only')
  })

  it('finds an altered row', async () => {
    await tamper((tx) => tx.event.updateMany({ where: { ...where, seq: 2 }, data: { actorId: 'u2' } }))
    expect(await problems()).toEqual(['c1 2 rowAltered'])
  })

  it('finds a swapped pair', async () => {
    await tamper(async (tx) => {
      await tx.event.updateMany({ where: { ...where, seq: 2 }, data: { seq: 99 } })
      await tx.event.updateMany({ where: { ...where, seq: 3 }, data: { seq: 2 } })
      await tx.event.updateMany({ where: { ...where, seq: 99 }, data: { seq: 3 } })
    })
    expect(await problems()).toEqual(expect.arrayContaining(['c1 2 linkBroken', 'c1 3 linkBroken']))
  })

  it('finds a deleted tail', async () => {
    await tamper((tx) => tx.event.deleteMany({ where: { ...where, seq: { gt: 2 } } }))
    expect(await problems()).toEqual(['c1 4 headMismatch'])
  })

  it('finds a tail deleted together with the head', async () => {
    await tamper(async (tx) => {
      await tx.event.deleteMany({ where: { ...where, seq: 4 } })
      await tx.eventHead.deleteMany({ where })
    })
    expect(await problems()).toEqual(['c1 3 headMissing'])
  })

  it('finds a tail deleted with the head set back to an older, rightly signed one', async () => {
    const [old] = await db.eventHead.findMany({ where })
    await add('c1', 'später')
    await writeCheckpoint()
    await tamper(async (tx) => {
      await tx.event.deleteMany({ where: { ...where, seq: 5 } })
      await tx.eventHead.updateMany({ where, data: { ...old } })
    })
    expect(await problems()).toEqual(['c1 5 checkpointMismatch'])
  })

  it('finds an end that was cut off and overgrown, although a later checkpoint names the new end', async () => {
    const [old] = await db.eventHead.findMany({ where })
    await add('c1', 'später')
    await writeCheckpoint(new Date('2026-01-01T10:00:00Z'))
    await tamper(async (tx) => {
      await tx.event.deleteMany({ where: { ...where, seq: 5 } })
      await tx.eventHead.updateMany({ where, data: { ...old } })
    })
    for (const title of ['anders', 'und weiter']) await add('c1', title)
    await writeCheckpoint(new Date('2026-01-01T11:00:00Z'))
    expect(await problems()).toEqual(['c1 5 checkpointMismatch'])
  })

  it('finds a stream deleted with its head, by the checkpoint', async () => {
    await writeCheckpoint()
    await tamper(async (tx) => {
      await tx.event.deleteMany({ where })
      await tx.eventHead.deleteMany({ where })
    })
    expect(await problems()).toEqual(['c1 4 checkpointMismatch'])
  })

  it('finds a stream deleted but for its head, and a checkpoint file that is gone', async () => {
    await writeCheckpoint()
    const [name] = await checkpointNames()
    rmSync(path.join(configuration().dataDir, 'checkpoints'), { recursive: true })
    await tamper((tx) => tx.event.deleteMany({ where }))
    expect(await problems()).toEqual(['c1 - eventsMissing', `${name} - checkpointFileBad`])
  })

  it('finds a chain that was rebuilt without the key, and appends nothing to it', async () => {
    const guess = (text: string) => createHmac('sha256', 'guess').update(text).digest('hex')
    await tamper(async (tx) => {
      let mac = ''
      for (const row of await tx.event.findMany({ where, orderBy: { seq: 'asc' } })) {
        const prevHash = row.seq === 1 ? row.prevHash : mac
        const facts = { ...row, stream, actorId: 'u2', hashes: {}, at: row.at.toISOString() }
        mac = eventMac(guess, facts, prevHash)
        await tx.event.update({ where: { id: row.id }, data: { actorId: 'u2', hashes: {}, prevHash, mac } })
      }
      await tx.eventDetail.deleteMany({ where: { event: where } })
      const head = { seq: 4, mac }
      await tx.eventHead.updateMany({ where, data: { ...head, headMac: headMac(guess, stream, head) } })
    })
    expect(await problems()).toEqual([
      ...[1, 2, 3, 4].map((seq) => `c1 ${seq} rowAltered`),
      'c1 4 headAltered',
    ])
    await expect(add('c1', 'weiter')).rejects.toThrow('altered outside')
  })

  it('finds altered values, in the clear and sealed', async () => {
    const { id } = await add('c3', 'geheim', 'challenge:c3')
    await tamper((tx) =>
      tx.eventDetail.updateMany({ where: { event: where, field: 'title' }, data: { value: 'x' } }),
    )
    const sealed = (await db.eventDetail.findFirstOrThrow({ where: { eventId: id, field: 'title' } })).sealed
    expect(await problems()).toHaveLength(4)
    const altered = new Uint8Array(sealed ?? [])
    altered[altered.length - 1] = (altered.at(-1) ?? 0) ^ 1
    await db.eventDetail.updateMany({ where: { eventId: id, field: 'title' }, data: { sealed: altered } })
    expect(await problems()).toContain('c3 1 valueAltered')
  })

  it('is content after values were erased', async () => {
    await writeCheckpoint()
    expect(await transact((tx) => eraseDetails(tx, { streamId: 'c1' }))).toBe(8)
    const { id } = await db.event.findFirstOrThrow({ where: { streamId: 'c2' } })
    expect(await transact((tx) => eraseDetails(tx, [id]))).toBe(2)
    expect(await db.eventDetail.count()).toBe(0)
    expect(await verifyEvents()).toMatchObject({ ok: true, checked: 5 })
  })

  it('prints every problem and ends with 1, or with 0', async () => {
    const lines: string[] = []
    expect(await verifyEventsCommand([], (line) => lines.push(line))).toBe(0)
    await tamper((tx) => tx.event.updateMany({ where: { seq: 1 }, data: { action: 'x' } }))
    expect(await verifyEventsCommand([], (line) => lines.push(line))).toBe(1)
    expect(lines).toContain('5 events checked, 0 problems.')
    expect(lines).toContain('5 events checked, 2 problems.')
    expect(lines.some((line) => line.startsWith('challenge c1 event 1: rowAltered'))).toBe(true)
  })
})
