import { once } from 'node:events'
import { Agent, createServer, get } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { drain } from '~/platform/server/drain'

const agent = new Agent({ keepAlive: true })
afterEach(() => agent.destroy())

describe('drain', () => {
  it('answers the running request and does not wait for the client to hang up', async () => {
    const server = createServer(async (_request, response) => {
      await setTimeout(300)
      response.end('whole')
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (typeof address !== 'object' || !address) throw new Error('no port')
    const request = get({ port: address.port, host: '127.0.0.1', agent })
    const answered = once(request, 'response')
    await once(server, 'request')
    const start = performance.now()
    const drained = drain(server)
    const [response] = await answered
    expect(await new Response(response).text()).toBe('whole')
    await drained
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
