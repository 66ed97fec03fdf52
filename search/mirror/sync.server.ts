import { logger } from '../../app/platform/logger.server'
import type { Key } from '../engine'
import { noteFound } from '../lag/lag.server'
import { isStateCode, MeilisearchFailure } from '../meilisearch/failure'
import { LIVE_INDEX } from '../meilisearch/names'
import { readEntries } from './entries.server'
import {
  assign,
  cutInTwo,
  type Due,
  MOST_AT_ONCE,
  markDone,
  markSent,
  openTasks,
  putAside,
  type Sent,
  sendAgain,
  sendAllAgain,
  takeDue,
} from './rows.server'
import { newBatch, pack, sendDocuments, sendRemovals } from './send.server'
import { failureOrThrow, isPaused, noteFailure, noteSuccess, noteTask } from './state.server'
import { awaitTask, followTask, pause } from './tasks.server'

/** The name under which the outbox shows what the server does not take. */
export const MIRRORED_ENTITY = 'searchMirror'
/** An error inside the server is laid to a document's charge only when it comes again and again. */
const MOST_INTERNAL = 3
const FIRST_WAIT = 20
const LONGEST_WAIT = 500
/** A task that does not end for so long is left to the next round, so that the lock is free in between. */
const MOST_STILL_MILLISECONDS = 60_000

export type Target = { alsoTo?: string | null; goesOn?: () => boolean }

/**
 * Sends what is due and follows it to its end, until nothing is left or the server has to be let alone. To be called
 * by whoever holds the writer's lock.
 * @param target an index that is being filled takes every change first, and has taken it in before it is sent on
 * @returns whether everything has been taken in
 */
export async function syncAll({ alsoTo = null, goesOn = () => true }: Target = {}): Promise<boolean> {
  let wait = FIRST_WAIT
  let movedAt = Date.now()
  while (goesOn()) {
    if (await isPaused()) return false
    try {
      const settled = await settleTasks()
      const sent = await sendDue(alsoTo)
      if (settled.isMoving || sent > 0) {
        wait = FIRST_WAIT
        movedAt = Date.now()
        await noteSuccess()
        continue
      }
      if (settled.open === 0) return true
      if (Date.now() - movedAt > MOST_STILL_MILLISECONDS) return false
    } catch (error) {
      await noteFailure(failureOrThrow(error))
      return false
    }
    await pause(wait)
    wait = Math.min(LONGEST_WAIT, wait * 2)
  }
  return false
}

/** Looks what became of everything that is on its way. */
async function settleTasks(): Promise<{ open: number; isMoving: boolean }> {
  let open = 0
  let isMoving = false
  for (const sent of await openTasks()) {
    const { outcome, code } = await followTask(Number(sent.taskUid), sent.batch)
    if (outcome === 'open') {
      open += 1
      // Tasks end in their order: those behind this one are open too.
      break
    }
    isMoving = true
    if (outcome === 'succeeded') await noteFound('meilisearch', await markDone(sent))
    else if (outcome === 'lost') await sendAgain(sent, code)
    else await settleFailed(sent, code)
  }
  return { open, isMoving }
}

/** An error that is about the server comes back with it; one about a document is narrowed down to it. */
async function settleFailed(sent: Sent, code: string): Promise<void> {
  const isServers = isStateCode(code) && !(code === 'internal' && sent.attempts >= MOST_INTERNAL)
  if (isServers) {
    await sendAgain(sent, code)
    throw new MeilisearchFailure(`task failed: ${code}`, { status: null, code })
  }
  await narrowDown(sent.batch, sent.things, code)
}

/** Halves a batch until one thing is left, which is put aside. */
async function narrowDown(batch: string, things: number, code: string): Promise<void> {
  if (things > 1) return cutInTwo(batch, [newBatch(), newBatch()], code)
  await putAside(batch, MIRRORED_ENTITY, code)
  logger().error({ code }, 'Meilisearch does not take a document: it was put aside')
}

/** Sends one round of what is due. */
async function sendDue(alsoTo: string | null): Promise<number> {
  const due = await takeDue(MOST_AT_ONCE)
  if (due.length === 0) return 0
  const entries = await readEntries(due)
  const rowOf = new Map(due.map((row) => [nameOf(row), row]))
  const there = new Set(entries.map(({ kind, entityId: id }) => nameOf({ kind, id })))
  for (const parcel of pack(entries)) {
    const rows = parcel.entries.flatMap(({ kind, entityId: id }) => rowOf.get(nameOf({ kind, id })) ?? [])
    await carry(rows, alsoTo, (index, batch) => sendDocuments(index, parcel.body, batch))
  }
  const gone = due.filter((row) => !there.has(nameOf(row)))
  if (gone.length > 0) await carry(gone, alsoTo, (index, batch) => sendRemovals(index, gone, batch))
  return due.length
}

/** Sends some things and notes by which task; what is refused for what it is gets narrowed down. */
async function carry(
  rows: readonly Due[],
  alsoTo: string | null,
  send: (index: string, batch: string) => Promise<number>,
): Promise<void> {
  const batch = newBatch()
  try {
    if (alsoTo) await awaitTask(await send(alsoTo, batch))
    const taskUid = await send(LIVE_INDEX, batch)
    const isNew = await noteTask(taskUid)
    if (!isNew) await sendAllAgain('server_set_back')
    await markSent(rows, batch, taskUid)
  } catch (error) {
    const failure = failureOrThrow(error)
    if (failure.kind !== 'request' && failure.status !== 413) throw failure
    await assign(rows, batch)
    await narrowDown(batch, rows.length, failure.code)
  }
}

const nameOf = ({ kind, id }: Key) => `${kind} ${id}`
