import { randomBytes, sign, verify } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { canonicalJson } from '~/domain/canonical/canonical-json'
import { configuration } from '../configuration.server'
import { db, transact } from '../database/client.server'
import { checkpointKeys, sha256 } from './event-keys.server'

/** 128 bits of a MAC are enough to recognise it. */
const MAC_PREFIX = 32
const PAGE = 2000

const content = z.object({
  version: z.literal(1),
  at: z.iso.datetime(),
  streams: z.number(),
  events: z.number(),
  /** SHA-256 over the canonical heads */
  digest: z.string(),
  /** stream type -> stream id -> number and shortened MAC of the last event */
  heads: z.record(z.string(), z.record(z.string(), z.tuple([z.number(), z.string()]))),
})
const signed = z.object({ content, signature: z.string() })

export type Checkpoint = z.infer<typeof content>

/** The shortened MAC that stands in a checkpoint. */
export function shortMac(mac: string): string {
  return mac.slice(0, MAC_PREFIX)
}

function folder(): string {
  return path.join(configuration().dataDir, 'checkpoints')
}

async function readHeads(): Promise<Pick<Checkpoint, 'heads' | 'streams' | 'events'>> {
  const heads: Checkpoint['heads'] = {}
  let after: [string, string] = ['', '']
  let [streams, events] = [0, 0]
  for (;;) {
    const page = await db.$queryRaw<{ streamType: string; streamId: string; seq: number; mac: string }[]>`
      SELECT "streamType", "streamId", seq, mac FROM "EventHead"
      WHERE ("streamType", "streamId") > (${after[0]}, ${after[1]})
      ORDER BY "streamType", "streamId" LIMIT ${PAGE}`
    for (const { streamType, streamId, seq, mac } of page) {
      heads[streamType] ??= {}
      heads[streamType][streamId] = [seq, shortMac(mac)]
      streams += 1
      events += seq
    }
    const last = page.at(-1)
    if (!last || page.length < PAGE) return { heads, streams, events }
    after = [last.streamType, last.streamId]
  }
}

/** Under its name the file is whole or not there. */
async function writeWhole(file: string, text: string): Promise<void> {
  const draft = `${file}.${randomBytes(6).toString('hex')}.part`
  const handle = await open(draft, 'wx', 0o640)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(draft, file)
}

/**
 * Exports the heads of all streams, signed (Ed25519), to DATA_DIR/checkpoints; nothing when nothing happened since.
 * Copies of these files elsewhere prove later what the database held. The public key lies beside them.
 * @returns the path of the file written, or null
 */
export async function writeCheckpoint(now = new Date()): Promise<string | null> {
  const { heads, streams, events } = await readHeads()
  const digest = sha256(canonicalJson(heads))
  const key = 'lastCheckpoint'
  const last = z
    .object({ digest: z.string() })
    .safeParse((await db.setting.findUnique({ where: { key } }))?.value)
  if (last.data?.digest === digest) return null
  const checkpoint: Checkpoint = { version: 1, at: now.toISOString(), streams, events, digest, heads }
  const { privateKey, publicKey } = checkpointKeys()
  const signature = sign(null, Buffer.from(canonicalJson(checkpoint)), privateKey).toString('base64')
  await mkdir(folder(), { recursive: true })
  const name = `${checkpoint.at.replaceAll(':', '-')}-${randomBytes(3).toString('hex')}.json`
  await writeWhole(path.join(folder(), name), `${JSON.stringify({ content: checkpoint, signature })}\n`)
  await writeWhole(
    path.join(folder(), 'public-key.pem'),
    publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  )
  const value = { name, digest }
  await transact((tx) =>
    tx.setting.upsert({ where: { key }, create: { key, value }, update: { value, updatedAt: now } }),
  )
  return path.join(folder(), name)
}

/** The names of all checkpoint files, oldest first. */
export async function checkpointNames(): Promise<string[]> {
  await mkdir(folder(), { recursive: true })
  return (await readdir(folder())).filter((name) => name.endsWith('.json')).sort()
}

/** Reads a checkpoint; null when it is damaged or not signed by this installation. */
export async function readCheckpoint(name: string): Promise<Checkpoint | null> {
  const text = await readFile(path.join(folder(), name), 'utf8')
  let parsed: z.infer<typeof signed>
  try {
    parsed = signed.parse(JSON.parse(text))
  } catch {
    // Neither JSON nor of the right shape: damaged, and reported as such.
    return null
  }
  const bytes = Buffer.from(canonicalJson(parsed.content))
  const isOurs = verify(null, bytes, checkpointKeys().publicKey, Buffer.from(parsed.signature, 'base64'))
  return isOurs ? parsed.content : null
}
