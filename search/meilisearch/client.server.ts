import { Meilisearch } from 'meilisearch'
import { configuration } from '../../app/platform/configuration.server'
import { timeLimit } from '../time-limit'
import { failureOf, MeilisearchFailure } from './failure'

/** So long a search may take before somebody else answers. */
export const SEARCH_MILLISECONDS = 800
/** A batch of documents is taken in by the server within this, or it counts as not taken. */
export const WRITE_MILLISECONDS = 30_000

export type KeyKind = 'searchKey' | 'writeKey' | 'adminKey'

/**
 * A client with one of the keys. The library is told how to ask: it has no time limit of its own and parses whatever
 * comes, a proxy's HTML page as well. Everything it throws is turned into a MeilisearchFailure by `ask`.
 * @throws Error where the installation has no such key
 */
export function meilisearchClient(kind: KeyKind, milliseconds = WRITE_MILLISECONDS): Meilisearch {
  const settings = configuration().meilisearch
  if (!settings) throw new Error('MEILISEARCH_HOST is not set')
  const apiKey = settings[kind]
  if (!apiKey) throw new Error('MEILISEARCH_ADMIN_KEY is not set: indexes and settings cannot be changed')
  return clientOf(settings.host, apiKey, milliseconds)
}

/** A client for a server and a key. */
export function clientOf(host: string, apiKey: string, milliseconds: number): Meilisearch {
  return new Meilisearch({
    host,
    apiKey,
    httpClient: (url: URL | RequestInfo, init?: RequestInit) =>
      request(String(url), init ?? {}, milliseconds),
  })
}

/**
 * Asks the server, and throws nothing but failures of it.
 * @throws MeilisearchFailure
 */
export async function ask<Answer>(work: () => PromiseLike<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    throw failureOf(error) ?? error
  }
}

async function request(url: string, init: RequestInit, milliseconds: number): Promise<unknown> {
  const limit = timeLimit(milliseconds, init.signal)
  let response: Response
  let body: string
  try {
    response = await Promise.race([fetch(url, { ...init, signal: limit.signal }), limit.ended])
    body = await Promise.race([response.text(), limit.ended])
  } catch (error) {
    // Who asked does not want the answer any more: nothing is wrong with the server.
    if (init.signal?.aborted) throw error
    throw limit.isOver()
      ? new MeilisearchFailure(`no answer within ${milliseconds} ms`, { status: null, code: 'timeout' })
      : new MeilisearchFailure(`not reachable: ${reasonOf(error)}`, { status: null, code: 'unreachable' })
  } finally {
    limit.release()
  }
  const parsed = parse(body)
  if (!response.ok) throw refusal(response, parsed)
  if (parsed === undefined && body !== '')
    throw new MeilisearchFailure('the answer is no JSON', { status: null, code: 'not_json' })
  return parsed
}

function refusal(response: Response, parsed: unknown): MeilisearchFailure {
  const { code = null, message = '' } = (parsed ?? {}) as { code?: string; message?: string }
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return new MeilisearchFailure(`${response.status} ${code ?? ''} ${String(message).slice(0, 300)}`.trim(), {
    status: response.status,
    code,
    retryAfterSeconds: Number.isFinite(seconds) ? seconds : null,
  })
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** Of a failed connection its cause says more than "fetch failed". */
function reasonOf(error: unknown): string {
  const { cause } = error as { cause?: { code?: string } }
  return cause?.code ?? (error instanceof Error ? error.message : String(error))
}
