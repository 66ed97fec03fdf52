import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

export type PostgresServer = { url: string; logFile: string | null; stop: () => void }

/**
 * Starts a PostgreSQL of our own on a spare port of the loopback interface, as an unprivileged user, in a
 * folder that goes with it; or uses TEST_POSTGRES_URL.
 * @param options isDurable: it waits for the disk as in real use
 */
export async function startPostgres({ isDurable = false } = {}): Promise<PostgresServer> {
  const given = process.env['TEST_POSTGRES_URL']
  if (given) return { url: given, logFile: null, stop: () => undefined }

  const binaries = findBinaries()
  const folder = mkdtempSync(path.join(tmpdir(), 'brueckenschlag-pg-'))
  const port = await sparePort()
  const asOwner = ownerPrefix(folder)
  const run = (name: string, ...rest: string[]) => {
    const [command = '', ...before] = [...asOwner, path.join(binaries, name)]
    execFileSync(command, [...before, ...rest], { stdio: 'ignore', cwd: folder })
  }
  const data = path.join(folder, 'data')
  run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '--locale=C.UTF-8', '-E', 'UTF8')
  // Nothing of it outlives the tests, so it need not wait for the disk.
  const waits = ['fsync', 'synchronous_commit', 'full_page_writes']
  const hasty = isDurable ? '' : waits.map((name) => `-c ${name}=off`).join(' ')
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c max_connections=60 ${hasty}`
  run('pg_ctl', '-D', data, '-w', '-o', options, '-l', path.join(folder, 'log'), 'start')
  let isStopped = false
  const stop = () => {
    if (isStopped) return
    isStopped = true
    run('pg_ctl', '-D', data, '-w', '-m', 'fast', 'stop')
    rmSync(folder, { recursive: true, force: true })
  }
  // Also where the set-up fails after the start, or somebody interrupts the run.
  process.once('exit', stop)
  return { url: `postgresql://postgres@127.0.0.1:${port}/postgres`, logFile: path.join(folder, 'log'), stop }
}

function findBinaries(): string {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const found = versions
    .map((version) => `${debian}/${version}/bin`)
    .find((bin) => existsSync(`${bin}/initdb`))
  if (found) return found
  const { stdout } = spawnSync('which', ['initdb'], { encoding: 'utf8' })
  if (stdout.trim()) return path.dirname(stdout.trim())
  throw new Error('No PostgreSQL found: install the Debian package postgresql, or set TEST_POSTGRES_URL')
}

/** PostgreSQL refuses to run as root: there the Debian user postgres owns the folder and runs it. */
function ownerPrefix(folder: string): string[] {
  if (process.getuid?.() !== 0) return []
  const id = (option: string) => Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }))
  chownSync(folder, id('-u'), id('-g'))
  return ['runuser', '-u', 'postgres', '--']
}

/** A port nobody uses right now. */
export function sparePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
