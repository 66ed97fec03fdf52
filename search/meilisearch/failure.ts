import { MeilisearchError } from 'meilisearch'

/**
 * What went wrong with a request. `outage`: the server, the way to it or its state; another engine can answer.
 * `refused`: it does not take the key. `request`: what was asked is wrong, which is a mistake of ours.
 */
export type FailureKind = 'outage' | 'refused' | 'request'

/**
 * The server's codes that say something about its state and not about what was asked, whatever status they come with:
 * a search over several queries reports a missing index with 400. The client's own list is out of date.
 */
const STATE_CODES: ReadonlySet<string> = new Set([
  'index_not_found',
  'no_space_left_on_device',
  'io_error',
  'too_many_open_files',
  'database_size_limit_reached',
  'internal',
  'too_many_search_requests',
  'unretrievable_document',
])
const FULL_CODES: ReadonlySet<string> = new Set(['no_space_left_on_device', 'database_size_limit_reached'])

type Given = { status: number | null; code: string | null; retryAfterSeconds?: number | null }

/** A request to Meilisearch that did not succeed: never with the key, nor with what was asked. */
export class MeilisearchFailure extends Error {
  readonly status: number | null
  /** the server's code, or one of ours: `unreachable`, `timeout`, `not_json` */
  readonly code: string
  readonly kind: FailureKind
  /** how long the server asks to be left alone */
  readonly retryAfterSeconds: number | null

  constructor(message: string, { status, code, retryAfterSeconds = null }: Given) {
    super(message)
    this.status = status
    this.code = code ?? `http_${status}`
    this.kind = kindOf(status, code)
    this.retryAfterSeconds = retryAfterSeconds
  }

  /** The index is not there: it has to be filled anew. */
  get isIndexMissing(): boolean {
    return this.code === 'index_not_found'
  }
}

function kindOf(status: number | null, code: string | null): FailureKind {
  if (status === null || status >= 500 || (code !== null && STATE_CODES.has(code))) return 'outage'
  if (status === 401 || status === 403) return 'refused'
  // Without a code it was not Meilisearch that answered, but something in front of it.
  return code === null || status === 408 || status === 429 ? 'outage' : 'request'
}

/** Whether an error of a task is about the server's state; else it is about one of the documents. */
export const isStateCode = (code: string): boolean => STATE_CODES.has(code)

/** Whether an error of a task says that a document is not as the server wants it. */
export const isDocumentCode = (code: string): boolean =>
  !isStateCode(code) && /(document|field|geo|vector)/.test(code)

/** Whether the server has no room left. */
export const isFullCode = (code: string): boolean => FULL_CODES.has(code)

/** The failure behind whatever the client threw; null where it is something else. */
export function failureOf(error: unknown): MeilisearchFailure | null {
  if (error instanceof MeilisearchFailure) return error
  // The client wraps what its way of asking throws.
  if (error instanceof MeilisearchError && error.cause instanceof MeilisearchFailure) return error.cause
  return null
}
