import { createServer, type Server } from 'node:net'
import { Client } from 'pg'
import { expect, it } from 'vitest'
import { explainFailure } from '~/platform/server/start-failure'

const AT = { host: '127.0.0.1', port: 3000 }

const listening = (server: Server, port: number) =>
  new Promise<unknown>((resolve) => {
    server.once('error', resolve)
    server.listen(port, '127.0.0.1', () => resolve(null))
  })

it('names the port that is in use', async () => {
  const [first, second] = [createServer(), createServer()]
  await listening(first, 0)
  const address = first.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const error = await listening(second, port)
  first.close()
  expect(explainFailure(error, { host: '127.0.0.1', port })).toBe(
    `The address 127.0.0.1:${port} is in use by another process: choose another PORT.`,
  )
})

it('names the setting of a database that does not answer, and no password', async () => {
  const client = new Client('postgresql://x:secret@127.0.0.1:1/none')
  const error = await client.connect().catch((reason: unknown) => reason)
  const line = explainFailure(error, AT)
  expect(line).toContain('nothing answers there')
  expect(line).toContain('DATABASE_URL')
  expect(line).not.toContain('secret')
})

it('leaves faults of ours their stack', () => {
  expect(explainFailure(new TypeError('x is not a function'), AT)).toBeNull()
  expect(explainFailure('text', AT)).toBeNull()
})
