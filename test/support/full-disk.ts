import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Lets the kernel refuse files of this process that grow beyond a bound while something is done. */
export async function withFileLimit<Result>(bytes: number, work: () => Promise<Result>): Promise<Result> {
  // The hard limit stays, so that the soft one can be raised again without special rights.
  const limit = (soft: string) => execFileSync('prlimit', ['--pid', String(process.pid), `--fsize=${soft}:`])
  limit(String(bytes))
  try {
    return await work()
  } finally {
    limit('unlimited')
  }
}

/** A disk of a few bytes, where this process may mount one; null where not. */
export async function tinyDisk(
  bytes: number,
): Promise<{ folder: string; remove: () => Promise<void> } | null> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tiny-'))
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder], {
    stdio: 'ignore',
  })
  const remove = async () => {
    if (status === 0) execFileSync('umount', [folder])
    await rm(folder, { recursive: true })
  }
  if (status === 0) return { folder, remove }
  await remove()
  return null
}
