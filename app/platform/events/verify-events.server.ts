import { z } from 'zod'
import {
  type ChainProblem,
  genesis,
  type Head,
  headProblems,
  linkProblems,
  type Stream,
} from '~/domain/event/chain'
import { isDetailIntact } from './event-detail.server'
import { chainMac } from './event-keys.server'
import { expectedHeads } from './expected-heads.server'
import {
  eventsAfter,
  eventsOfStream,
  headsWithoutEvents,
  type StoredEvent,
  storedHead,
} from './read-chain.server'

export type EventProblem = {
  stream: Stream
  seq?: number
  problem: ChainProblem | 'eventsMissing' | 'checkpointMismatch' | 'checkpointFileBad'
}
export type Verification = { ok: boolean; checked: number; problems: EventProblem[] }

const PAGE = 500
/** A stream may grow while it is read: its end is read again this often before it counts as broken. */
const RETRIES = 5
const hashesShape = z.record(z.string(), z.string())

/**
 * Checks every event, value and head in the database, and all of them against the checkpoint files.
 * Reads in pages, so memory does not grow with the events; may run while the server writes.
 */
export async function verifyEvents(): Promise<Verification> {
  const mac = chainMac()
  const expected = await expectedHeads()
  const problems: EventProblem[] = []
  let checked = 0

  function check(before: Head, row: StoredEvent): Head {
    const stream = { type: row.streamType, id: row.streamId }
    const hashes = hashesShape.safeParse(row.hashes).data ?? {}
    const event = { ...row, stream, hashes, at: row.at.toISOString() }
    const found = linkProblems(mac, before, event)
    if (!row.details.every((detail) => isDetailIntact(row.id, detail, hashes[detail.field]))) {
      found.push('valueAltered')
    }
    problems.push(...found.map((problem) => ({ stream, seq: row.seq, problem })))
    expected.saw(stream, row.seq, row.mac)
    checked += 1
    return { seq: row.seq, mac: row.mac }
  }

  async function finish(stream: Stream, end: Head): Promise<void> {
    let last = end
    for (let attempt = 1; ; attempt += 1) {
      const head = await storedHead(stream)
      const found = headProblems(mac, stream, last, head)
      if (found.length === 0) return
      if (attempt === RETRIES) {
        problems.push(...found.map((problem) => ({ stream, seq: head?.seq ?? last.seq, problem })))
        return
      }
      for (const row of await eventsOfStream(stream, last.seq)) last = check(last, row)
    }
  }

  let open: { stream: Stream; last: Head } | undefined
  for (let place = { type: '', id: '', seq: 0 }; ; ) {
    const page = await eventsAfter(place, PAGE)
    for (const row of page) {
      if (open && (open.stream.type !== row.streamType || open.stream.id !== row.streamId)) {
        await finish(open.stream, open.last)
        open = undefined
      }
      const stream = { type: row.streamType, id: row.streamId }
      open = { stream, last: check(open?.last ?? { seq: 0, mac: genesis(mac, stream) }, row) }
      place = { ...stream, seq: row.seq }
    }
    if (page.length < PAGE) break
  }
  if (open) await finish(open.stream, open.last)

  for (const stream of await headsWithoutEvents()) problems.push({ stream, problem: 'eventsMissing' })
  for (const { stream, seq } of expected.missed())
    problems.push({ stream, seq, problem: 'checkpointMismatch' })
  for (const id of expected.badFiles) {
    problems.push({ stream: { type: 'checkpoint', id }, problem: 'checkpointFileBad' })
  }
  return { ok: problems.length === 0, checked, problems }
}
