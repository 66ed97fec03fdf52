import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sparePort } from '#test/support/postgres-server'

export type Served = {
  url: string
  /** processor time of the server so far, in ms; null where the system does not tell */
  processorTime: () => number | null
  stop: () => Promise<void>
}

const TICK_MILLISECONDS = 10

/** User and system time of a process, fields 14 and 15 of proc(5). */
function processorTimeOf(pid: number | undefined): number | null {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return null
  const fields = readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * TICK_MILLISECONDS
}

/**
 * Starts a built server as a process of its own on a database, and waits until it is ready.
 * @param dataDir where its key and files are; by default a folder of its own
 */
export async function serveBuild(
  build: string,
  databaseUrl: string,
  dataDir = mkdtempSync(path.join(tmpdir(), 'brueckenschlag-bench-')),
): Promise<Served> {
  const port = await sparePort()
  const child = spawn(process.execPath, [path.join(build, 'server/index.js')], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      LOG_LEVEL: 'error',
      TRUSTED_PROXIES: '1',
      ROLE: 'web',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  await ready(url, child)
  return {
    url,
    processorTime: () => processorTimeOf(child.pid),
    stop: async () => {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

async function ready(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (child.exitCode !== null) throw new Error('The server ended before it was ready')
    const answer = await fetch(`${url}/ready`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The server is not ready after 20 s')
}

/** A bare server that sends the same bytes every time: what the machine could do at best. */
export async function serveBytes(body: Buffer): Promise<Served> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    processorTime: () => null,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
