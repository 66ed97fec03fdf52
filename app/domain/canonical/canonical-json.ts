/** What JSON can say. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue }

/** A value that canonical JSON cannot carry; `path` says where it stands, for example `$.costs[2]`. */
export class NotCanonicalError extends Error {
  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(`${path}: ${reason}`)
  }
}

const LONE_SURROGATE = /\p{Surrogate}/u

function text(value: string, path: string): string {
  if (LONE_SURROGATE.test(value)) throw new NotCanonicalError(path, 'half of a surrogate pair')
  return JSON.stringify(value)
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function members(value: object, path: string): string {
  if (!isPlainObject(value)) throw new NotCanonicalError(path, 'not a plain object')
  // Array.prototype.sort without a comparison orders by UTF-16 code units, as RFC 8785 §3.2.3 asks.
  const entries = new Map(Object.entries(value))
  const written = [...entries.keys()]
    .sort()
    .map((key) => `${text(key, path)}:${write(entries.get(key), `${path}.${key}`)}`)
  return `{${written.join(',')}}`
}

function write(value: unknown, path: string): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return text(value, path)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new NotCanonicalError(path, 'not a finite number')
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) {
    return `[${Array.from(value, (item: unknown, index) => write(item, `${path}[${index}]`)).join(',')}]`
  }
  if (typeof value === 'object') return members(value, path)
  throw new NotCanonicalError(path, `${typeof value} has no JSON form`)
}

/**
 * The canonical text of a JSON value (RFC 8785, JCS): one text for one value, so that it can be hashed.
 * @throws NotCanonicalError for NaN, infinity, undefined, lone surrogates and anything that is not plain JSON
 */
export function canonicalJson(value: JsonValue): string {
  return write(value, '$')
}
