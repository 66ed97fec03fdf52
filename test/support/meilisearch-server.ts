import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { makeKeys } from '#search/meilisearch/keys.server'
import type { MeilisearchSettings } from '~/platform/configuration.server'

const START_MILLISECONDS = 30_000

/** Where a server of one's own can be started: its program; or null. */
function findProgram(): string | null {
  try {
    return execFileSync('sh', ['-c', 'command -v meilisearch'], { encoding: 'utf8' }).trim() || null
  } catch {
    return null
  }
}

/** Says whether a real Meilisearch is there, without starting it. */
export function isMeilisearchPresent(): boolean {
  return process.env['MEILISEARCH_HOST'] !== undefined || findProgram() !== null
}

export const MISSING = 'no real Meilisearch: MEILISEARCH_HOST is not set, and there is no meilisearch on PATH'

/** A server that a test may start, stop, and start again on the same data. */
export class MeilisearchServer {
  host = ''
  readonly masterKey: string
  readonly folder: string
  #process: ChildProcess | undefined

  constructor() {
    this.masterKey = process.env['MEILISEARCH_MASTER_KEY'] ?? randomBytes(16).toString('hex')
    this.folder = mkdtempSync(path.join(tmpdir(), 'brueckenschlag-meilisearch-'))
  }

  /** Starts the program on PATH, or takes the server that the environment names. */
  async start(): Promise<this> {
    const given = process.env['MEILISEARCH_HOST']
    if (given) {
      this.host = given
      return this
    }
    const program = findProgram()
    if (!program) throw new Error(MISSING)
    const port = this.host === '' ? await sparePort() : Number(new URL(this.host).port)
    this.host = `http://127.0.0.1:${port}`
    const options = [
      '--master-key',
      this.masterKey,
      '--http-addr',
      `127.0.0.1:${port}`,
      '--db-path',
      this.#data,
    ]
    this.#process = spawn(program, options, {
      env: { ...process.env, MEILI_NO_ANALYTICS: 'true' },
      cwd: this.folder,
      stdio: 'ignore',
    })
    await this.#untilHealthy()
    return this
  }

  /** Whether it can be stopped: only one that was started here. */
  get isOwn(): boolean {
    return this.#process !== undefined
  }

  get #data(): string {
    return path.join(this.folder, 'data')
  }

  async stop(): Promise<void> {
    const running = this.#process
    this.#process = undefined
    if (!running || running.exitCode !== null) return
    const ended = once(running, 'exit')
    running.kill('SIGTERM')
    await ended
  }

  async remove(): Promise<void> {
    await this.stop()
    rmSync(this.folder, { recursive: true, force: true })
  }

  /** The keys that an installation has. */
  async settings(): Promise<MeilisearchSettings> {
    return { host: this.host, ...(await makeKeys(this.host, this.masterKey)) }
  }

  async #untilHealthy(): Promise<void> {
    const until = Date.now() + START_MILLISECONDS
    for (;;) {
      const isUp = await fetch(`${this.host}/health`).then(
        (response) => response.ok,
        () => false,
      )
      if (isUp) return
      if (Date.now() > until) throw new Error('Meilisearch did not start in time')
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

async function sparePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (typeof address !== 'object' || !address) throw new Error('No port was given')
  return address.port
}
