import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterEach, expect, it } from 'vitest'
import { gathered } from '#test/support/bytes'
import { startAnswering } from '#test/support/s3-server'
import { NoSpace } from '~/platform/files/file-storage'
import { s3Store } from '~/platform/files/s3-store.server'
import { newId } from '~/platform/new-id.server'

const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

/** A store whose server answers the n-th request as told. */
async function storeWith(
  answer: (count: number, response: ServerResponse, request: IncomingMessage) => void,
) {
  let count = 0
  const { settings, stop } = await startAnswering((request, response) => {
    count += 1
    request.resume()
    request.on('end', () => answer(count, response, request))
  })
  stops.push(stop)
  return { store: s3Store(settings, 500), settings, count: () => count }
}
const refuse = (response: ServerResponse, status: number, code: string) =>
  response
    .writeHead(status, { 'Content-Type': 'application/xml' })
    .end(`<Error><Code>${code}</Code><Message>hunter2-secret name-of-key</Message></Error>`)
async function* one(text: string) {
  yield Buffer.from(text)
}
const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => error as Error,
  )
const wordsOf = (error: unknown): string =>
  error instanceof Error ? `${error.stack}${JSON.stringify(error)}${wordsOf(error.cause)}` : ''

it('asks again where the storage is busy, and no more than four times', async () => {
  const twice = await storeWith((count, response) =>
    count < 3 ? refuse(response, 503, 'SlowDown') : response.writeHead(200, { ETag: '"x"' }).end(),
  )
  await twice.store.put(newId(), one('text'))
  expect(twice.count()).toBe(3)
  const always = await storeWith((_count, response) => refuse(response, 503, 'SlowDown'))
  const failure = await failureOf(always.store.put(newId(), one('text')))
  expect(failure?.message).toBe('The file storage failed at keeping a file: 503 SlowDown')
  expect(always.count()).toBe(4)
})

it('does not ask again where the answer stays the same, and tells nothing of keys', async () => {
  const { store, count } = await storeWith((_count, response) => refuse(response, 403, 'AccessDenied'))
  const failure = await failureOf(store.put(newId(), one('text')))
  expect(failure?.message).toBe('The file storage failed at keeping a file: 403 AccessDenied')
  expect(count()).toBe(1)
  expect(wordsOf(failure)).not.toMatch(/hunter2|name-of-key/)
  for (const ask of [
    () => store.open(newId()),
    () => store.openBytes(newId()),
    () => store.remove(newId()),
  ]) {
    const other = await failureOf(Promise.resolve(ask()))
    expect(other).not.toBeNull()
    expect(wordsOf(other)).not.toMatch(/hunter2|name-of-key/)
  }
})

it('says that the storage is full', async () => {
  const { store } = await storeWith((_count, response) => refuse(response, 507, 'XMinioStorageFull'))
  await expect(store.put(newId(), one('text'))).rejects.toThrow(NoSpace)
  const quota = await storeWith((_count, response) => refuse(response, 403, 'QuotaExceeded'))
  await expect(quota.store.put(newId(), one('text'))).rejects.toThrow(NoSpace)
})

it('does not wait for ever for an answer, nor for a server that is gone', async () => {
  const { store, count } = await storeWith(() => undefined)
  const failure = await failureOf(store.put(newId(), one('text')))
  expect(failure?.message).toBe('The file storage failed at keeping a file: no answer')
  expect(count()).toBe(4)
  for (const stop of stops.splice(0)) await stop()
  const gone = await failureOf(store.open(newId()))
  expect(gone?.message).toContain('no answer')
}, 20_000)

it('fails where an answer breaks off in the middle, or is another part than was asked for', async () => {
  const { store } = await storeWith((_count, response, { method }) => {
    response.writeHead(200, { 'Content-Length': '1000' })
    if (method === 'HEAD') return response.end()
    response.write('half')
    setTimeout(() => response.destroy(), 50)
  })
  const file = await store.open(newId())
  await expect(gathered(file ?? one(''))).rejects.toThrow('broke off')
  const other = await storeWith((_count, response, { method }) => {
    response.writeHead(200, { 'Content-Length': '10' }).end(method === 'HEAD' ? '' : '0123456789')
  })
  const opened = await other.store.openBytes(newId())
  await expect(opened?.bytes.read(2, 3)).rejects.toThrow('another part')
})

it('lists page after page, and nothing that is no file of ours', async () => {
  const [first, second] = [newId(), newId()]
  const page = (keys: string[], next = '') =>
    `<?xml version="1.0"?><ListBucketResult><IsTruncated>${next !== ''}</IsTruncated>${next && `<NextContinuationToken>${next}</NextContinuationToken>`}${keys.map((key) => `<Contents><Key>files/${key}</Key><LastModified>2026-11-26T10:00:00.000Z</LastModified><ETag>"x"</ETag><Size>4</Size></Contents>`).join('')}</ListBucketResult>`
  const { store } = await storeWith((_count, response, { url }) => {
    const isSecond = url?.includes('continuation-token=weiter')
    const text = isSecond ? page([second]) : page([first, 'readme.txt'], 'weiter')
    response.writeHead(200, { 'Content-Type': 'application/xml' }).end(text)
  })
  const keys: string[] = []
  for await (const { key } of store.list()) keys.push(key)
  expect(keys).toEqual([first, second])
})
