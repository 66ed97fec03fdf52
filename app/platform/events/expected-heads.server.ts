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

function keyOf(stream: Stream): string {
  return JSON.stringify([stream.type, stream.id])
}

/** Reads all checkpoints; of each stream the newest head counts. Memory: one entry a stream, one file at a time. */
export async function expectedHeads(): Promise<ExpectedHeads> {
  const expected = new Map<string, Expected>()
  const badFiles: string[] = []
  const names = await checkpointNames()
  for (const name of names) {
    const checkpoint = await readCheckpoint(name)
    if (!checkpoint) badFiles.push(name)
    for (const [type, heads] of Object.entries(checkpoint?.heads ?? {})) {
      for (const [id, [seq, mac]] of Object.entries(heads)) {
        const key = keyOf({ type, id })
        if ((expected.get(key)?.seq ?? 0) <= seq) expected.set(key, { stream: { type, id }, seq, mac })
      }
    }
  }
  const setting = await db.setting.findUnique({ where: { key: 'lastCheckpoint' } })
  const last = z.object({ name: z.string() }).safeParse(setting?.value)
  if (last.data && !names.includes(last.data.name)) badFiles.push(last.data.name)
  return {
    badFiles,
    saw(stream, seq, mac) {
      const key = keyOf(stream)
      const demand = expected.get(key)
      if (demand?.seq === seq && demand.mac === shortMac(mac)) expected.delete(key)
    },
    missed: () => [...expected.values()],
  }
}
