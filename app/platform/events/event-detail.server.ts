import { randomBytes } from 'node:crypto'
import { canonicalJson, type JsonValue } from '~/domain/canonical/canonical-json'
import { valueHash } from '~/domain/event/chain'
import { seal, unseal } from '../seal.server'
import { sha256 } from './event-keys.server'

/** A stored value: in the clear with its salt, or both together encrypted. */
export type StoredDetail = { field: string; salt: string; value: unknown; sealed: Uint8Array | null }

const CONTEXT_LENGTH_BYTES = 2

function detailContext(context: string, eventId: string, field: string): string {
  return `${context}#event:${eventId}:${field}`
}

/**
 * Seals a value with its salt: beside a readable salt, a short sealed value could be guessed from its hash.
 * The context stands in front in the clear, so that the chain can be verified without knowing the thing.
 */
function sealDetail(context: string, eventId: string, field: string, salt: string, value: JsonValue) {
  const name = Buffer.from(context, 'utf8')
  const content = seal(canonicalJson({ salt, value }), detailContext(context, eventId, field))
  const bytes = new Uint8Array(CONTEXT_LENGTH_BYTES + name.length + content.length)
  new DataView(bytes.buffer).setUint16(0, name.length)
  bytes.set(name, CONTEXT_LENGTH_BYTES)
  bytes.set(content, CONTEXT_LENGTH_BYTES + name.length)
  return bytes
}

/** Makes the row and the hash of one value of an event. */
export function makeDetail(eventId: string, field: string, value: JsonValue, sealedContext?: string) {
  const salt = randomBytes(16).toString('hex')
  const hash = valueHash(sha256, field, salt, value)
  if (sealedContext === undefined) return { hash, row: { eventId, field, salt, json: canonicalJson(value) } }
  return {
    hash,
    row: { eventId, field, salt: '', sealed: sealDetail(sealedContext, eventId, field, salt, value) },
  }
}

/**
 * The salt and the value of a stored detail.
 * @throws SealError when sealed bytes were altered
 */
export function openDetail(eventId: string, detail: StoredDetail): { salt: string; value: JsonValue } {
  // What came out of a json column is JSON; the column's type does not say so.
  const asJson = (text: string): JsonValue => JSON.parse(text)
  if (!detail.sealed) return { salt: detail.salt, value: asJson(JSON.stringify(detail.value)) }
  const bytes = Buffer.from(detail.sealed)
  const end = CONTEXT_LENGTH_BYTES + (bytes.length < CONTEXT_LENGTH_BYTES ? 0 : bytes.readUInt16BE(0))
  const context = bytes.subarray(CONTEXT_LENGTH_BYTES, end).toString('utf8')
  const opened = JSON.parse(unseal(bytes.subarray(end), detailContext(context, eventId, detail.field)))
  return { salt: opened.salt, value: opened.value }
}

/** Whether a stored value is the one that the event's hash stands for. */
export function isDetailIntact(eventId: string, detail: StoredDetail, hash: string | undefined): boolean {
  try {
    const { salt, value } = openDetail(eventId, detail)
    return valueHash(sha256, detail.field, salt, value) === hash
  } catch {
    // Bytes that do not open or hold no JSON are what the caller asks about: the value was altered.
    return false
  }
}
