import { z } from 'zod'
import type { Stream } from '~/domain/event/chain'
import { db } from '../database/client.server'
import { checkpointNames, readCheckpoint, shortMac } from './checkpoint.server'

/** What a checkpoint says about a stream: its end at that time. */
type Expected = { stream: Stream; seq: number; mac: string }

/** What the checkpoints together demand of the present. */
export type ExpectedHeads = {
  /** Tells that an event is there; it is ticked off when it is the one that a checkpoint names. */
  saw(stream: Stream, seq: number, mac: string): void
  /** What a checkpoint names and nobody saw. */
  missed(): Expected[]
  /** Files that are damaged, forged or gone. */
  badFiles: string[]
}

function keyOf({ stream, seq, mac }: Expected): string {
  return JSON.stringify([stream.type, stream.id, seq, mac])
}

/**
 * Reads all checkpoints; every head they name counts, not only the newest of a stream: a later checkpoint may
 * have been written after an end was cut off and other events were appended. Memory: one entry for each head
 * that a checkpoint names, one file at a time.
 */
export async function expectedHeads(): Promise<ExpectedHeads> {
  const expected = new Map<string, Expected>()
  const badFiles: string[] = []
  const names = await checkpointNames()
  for (const name of names) {
    const checkpoint = await readCheckpoint(name)
    if (!checkpoint) badFiles.push(name)
    for (const [type, heads] of Object.entries(checkpoint?.heads ?? {})) {
      for (const [id, [seq, mac]] of Object.entries(heads)) {
        const head = { stream: { type, id }, seq, mac }
        expected.set(keyOf(head), head)
      }
    }
  }
  const setting = await db.setting.findUnique({ where: { key: 'lastCheckpoint' } })
  const last = z.object({ name: z.string() }).safeParse(setting?.value)
  if (last.data && !names.includes(last.data.name)) badFiles.push(last.data.name)
  return {
    badFiles,
    saw(stream, seq, mac) {
      expected.delete(keyOf({ stream, seq, mac: shortMac(mac) }))
    },
    missed: () => [...expected.values()],
  }
}
