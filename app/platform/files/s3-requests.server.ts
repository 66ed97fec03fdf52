import { setTimeout as wait } from 'node:timers/promises'
import { S3mini, S3NetworkError, S3ServiceError } from 's3mini'
import type { StorageSettings } from '~/platform/configuration.server'
import { NoSpace, StorageFailed } from './file-storage'

const MOST_TRIES = 4
const FIRST_PAUSE_MILLISECONDS = 200
const FULL = /full|quota|insufficient|notenoughspace/i

/** A client whose bucket stands in the path, as every storage understands it. */
export function s3Client({ endpoint, bucket, ...settings }: StorageSettings, milliseconds: number): S3mini {
  const address = `${endpoint.replace(/\/+$/, '')}/${encodeURIComponent(bucket)}`
  return new S3mini({ ...settings, endpoint: address, fetch: fetchWithin(milliseconds) })
}

/** Waits for the head of an answer so long and no longer; its body may take the time that it takes. */
function fetchWithin(milliseconds: number): typeof fetch {
  return async (input, init) => {
    const stop = new AbortController()
    const timer = setTimeout(() => stop.abort(), milliseconds)
    try {
      return await fetch(input, { ...init, signal: stop.signal })
    } finally {
      clearTimeout(timer)
    }
  }
}

/**
 * Asks the storage, once more where the line or the storage fails in a way that passes, with growing pauses. Every
 * request may be repeated: it reads, removes, or writes the same bytes to the same place.
 * @throws NoSpace where the storage is full, StorageFailed where it does not do it
 */
export async function request<Answer>(doing: string, ask: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask()
    } catch (error) {
      if (tries === MOST_TRIES || !isPassing(error)) throw asFailure(doing, error)
      await wait(FIRST_PAUSE_MILLISECONDS * 2 ** (tries - 1) * (0.5 + Math.random() / 2))
    }
  }
}

/** Whether the storage says that there is no such file. */
export function isMissing(error: unknown): boolean {
  return serviceError(error)?.status === 404
}

function isPassing(error: unknown): boolean {
  const service = serviceError(error)
  if (service)
    return !isFull(service) && (service.status >= 500 || service.status === 429 || service.status === 408)
  return isOfNetwork(error)
}

function isOfNetwork(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return error instanceof S3NetworkError || error.name === 'AbortError' || error.message === 'fetch failed'
}

/** Some answers of the client carry what happened as their cause. */
function serviceError(error: unknown): S3ServiceError | null {
  if (error instanceof S3ServiceError) return error
  return error instanceof Error && error.cause instanceof S3ServiceError ? error.cause : null
}

const isFull = ({ status, serviceCode = '' }: S3ServiceError) => status === 507 || FULL.test(serviceCode)

function asFailure(doing: string, error: unknown): unknown {
  const service = serviceError(error)
  if (service && isFull(service)) return new NoSpace('file storage')
  if (service) return new StorageFailed(doing, `${service.status} ${service.serviceCode ?? ''}`.trim())
  if (isOfNetwork(error)) return new StorageFailed(doing, 'no answer')
  return error
}
