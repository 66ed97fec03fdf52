import { createHash, randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
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
  const release = () => rm(file, { force: true })
  if (await createOnly(file, mine)) return { release }

  const holder = await readFile(file, 'utf8').catch(() => '')
  if (await isRunning(holder)) throw inUse(dataDir, holder)
  // Two processes may find the same dead holder: only the one that makes this file may replace the lock.
  const turn = `${file}.${createHash('sha256').update(holder).digest('hex').slice(0, 12)}`
  if (!(await createOnly(turn, mine))) {
    const other = await readFile(turn, 'utf8').catch(() => '')
    // It died while it took over; the next start finds the way free.
    if (!(await isRunning(other))) await rm(turn, { force: true })
    throw inUse(dataDir, other)
  }
  try {
    const now = await readFile(file, 'utf8').catch(() => '')
    if (now !== holder) throw inUse(dataDir, now)
    await writeFile(`${turn}.next`, mine, { mode: 0o600 })
    await rename(`${turn}.next`, file)
    return { release }
  } finally {
    await rm(turn, { force: true })
  }
}

function inUse(dataDir: string, holder: string): FolderLockedError {
  return new FolderLockedError(
    `The folder ${dataDir} is in use by process ${holder.split(' ')[0]}. The embedded database belongs to one ` +
      'process; stop that one, choose another DATA_DIR, or use a PostgreSQL server (DATABASE_URL).',
  )
}

/**
 * Makes a file that must not exist yet; false where it does. It appears with its text at once: a file that
 * is still empty would look like one whose process is gone.
 */
async function createOnly(file: string, text: string): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, text, { mode: 0o600 })
  try {
    await link(draft, file)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft)
  }
}

async function isRunning(holder: string): Promise<boolean> {
  const [pid = '', started = ''] = holder.split(' ')
  return holder !== '' && (await startTime(Number(pid))) === started
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
