import { createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import { configuration } from './configuration.server'

const HEX_KEY = /^[0-9a-f]{64}$/

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

function readKeyFile(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  }
}

/** Several processes may start at once: the whole file appears under its name or not at all, and the first wins. */
function createKeyFile(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.${process.pid}.${randomBytes(6).toString('hex')}`
  const handle = openSync(draft, 'wx', 0o600)
  try {
    writeSync(handle, `${randomBytes(32).toString('hex')}\n`)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  try {
    linkSync(draft, file)
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
  } finally {
    rmSync(draft)
  }
}

function loadKey(file: string): string {
  if (readKeyFile(file) === undefined) createKeyFile(file)
  const key = readKeyFile(file)
  if (!key || !HEX_KEY.test(key)) {
    throw new Error(`${file} does not hold a key (64 hexadecimal characters). Restore it from a backup.`)
  }
  return key
}

const loaded = new Map<string, string>()

/** The one secret of an installation; it never stands in the database. */
function mainKey(): Buffer {
  const { secretKey, dataDir } = configuration()
  if (secretKey) return Buffer.from(secretKey, 'hex')
  const file = path.join(dataDir, 'keys', 'secret.key')
  const key = loaded.get(file) ?? loadKey(file)
  loaded.set(file, key)
  return Buffer.from(key, 'hex')
}

const MOST_DERIVED = 500

/** Keys that were needed lately: a submission asks ten times for the same three. The main key is in memory beside them. */
const derived = new Map<string, { main: Buffer; key: Buffer }>()

/** A key of 32 bytes for one purpose (HKDF-SHA256, RFC 5869): keys of different purposes tell nothing of each other. */
export function deriveKey(purpose: string): Buffer {
  const main = mainKey()
  const known = derived.get(purpose)
  if (known?.main.equals(main)) return known.key
  const key = Buffer.from(hkdfSync('sha256', main, 'brueckenschlag', purpose, 32))
  if (derived.size >= MOST_DERIVED) derived.clear()
  derived.set(purpose, { main, key })
  return key
}

/** A hash (hex) that cannot be computed or guessed without the key, for example of an address in a rate limit. */
export function keyedHash(purpose: string, text: string): string {
  return createHmac('sha256', deriveKey(`hash:${purpose}`))
    .update(text, 'utf8')
    .digest('hex')
}
