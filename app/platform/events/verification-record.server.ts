import { z } from 'zod'
import { db } from '../database/client.server'

const KEY = 'lastVerification'
const shape = z.object({ at: z.iso.datetime(), ok: z.boolean(), checked: z.number(), problems: z.number() })
export type VerificationRecord = z.infer<typeof shape>

/** Keeps what the last check of all events found, for the page of the events. */
export async function recordVerification(record: VerificationRecord): Promise<void> {
  const value = record
  await db.setting.upsert({ where: { key: KEY }, create: { key: KEY, value }, update: { value } })
}

/** The last checkpoint and the last check of all events, where there were any. */
export async function chainState() {
  const rows = await db.setting.findMany({ where: { key: { in: [KEY, 'lastCheckpoint'] } } })
  const verification = shape.safeParse(rows.find((row) => row.key === KEY)?.value).data ?? null
  const checkpoint = rows.find((row) => row.key === 'lastCheckpoint')
  return { verification, checkpointAt: checkpoint?.updatedAt ?? null }
}
