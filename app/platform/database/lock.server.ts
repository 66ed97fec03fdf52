import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

export type FolderLock = { release: () => Promise<void> }

/** Another process uses the data folder. */
export class FolderLockedError extends Error {
  readonly isExpected = true
}

/**
 * Takes the data folder for this process. PGlite has no lock of its own: two processes on one folder
 * lose rows without a word. A lock whose process is gone is taken over.
 * @throws FolderLockedError
 */
export async function lockFolder(dataDir: string): Promise<FolderLock> {
  await mkdir(dataDir, { recursive: true })
  const file = path.join(dataDir, 'process.lock')
  const mine = `${process.pid} ${await startTime(process.pid)}`
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      await writeFile(file, mine, { flag: 'wx', mode: 0o600 })
      return { release: () => rm(file, { force: true }) }
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST') throw error
    }
    const holder = await readFile(file, 'utf8').catch(() => '')
    const [pid = '', started] = holder.split(' ')
    if (holder && (await startTime(Number(pid))) === started) {
      throw new FolderLockedError(
        `The folder ${dataDir} is in use by process ${pid}. The embedded database belongs to one process; ` +
          'stop that one, choose another DATA_DIR, or use a PostgreSQL server (DATABASE_URL).',
      )
    }
    await rm(file, { force: true })
  }
  throw new FolderLockedError(`The folder ${dataDir} is being taken by another process.`)
}

/** Start time of a process in clock ticks, so that a pid that was given out again is not taken for the holder. */
async function startTime(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  if (stat !== null) return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? 'unknown'
  return isAlive(pid) ? 'alive' : 'gone'
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
