import { spawn } from 'node:child_process'
import { createWriteStream, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ORGANISATION_HEADER, organisationRow, seeded } from './messy-rows'

const COMMAND = path.resolve('build/server/command.js')

/** The highest memory of a process so far in megabytes, as Linux tells it; 0 where it does not. */
export function peakMegabytes(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024
  } catch (error) {
    // The process has ended, or this is no Linux.
    if (error instanceof Error) return 0
    throw error
  }
}

/** Writes a list of organisations of about so many megabytes, every tenth row broken. @returns its rows */
export async function writeBigList(file: string, megabytes: number): Promise<number> {
  const random = seeded(7)
  let rows = 0
  function* parts() {
    let left = megabytes * 1024 * 1024
    yield ORGANISATION_HEADER
    while (left > 0) {
      const part = Array.from({ length: 500 }, () => organisationRow(rows++, random, true, 120)).join('')
      left -= Buffer.byteLength(part)
      yield part
    }
  }
  await pipeline(Readable.from(parts()), createWriteStream(file))
  return rows
}

type Run = { code: number | null; output: string; peak: number; seconds: number }

/**
 * Runs the built import command as a process of its own and watches its memory.
 * @param isTimeToDie asked again and again; once it says so the process is killed without a word
 */
export async function runImportProcess(
  args: string[],
  settings: Record<string, string> = {},
  isTimeToDie: () => boolean = () => false,
): Promise<Run> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'import-process-'))
  const start = performance.now()
  const child = spawn(process.execPath, [COMMAND, 'import', ...args], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      DEMO: '0',
      DATA_DIR: dataDir,
      ...settings,
    },
  })
  let output = ''
  let peak = 0
  child.stdout.on('data', (text) => {
    output += text
  })
  child.stderr.on('data', (text) => {
    output += text
  })
  const timer = setInterval(() => {
    peak = Math.max(peak, peakMegabytes(child.pid ?? 0))
    if (isTimeToDie()) child.kill('SIGKILL')
  }, 20)
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  clearInterval(timer)
  return { code, output, peak, seconds: (performance.now() - start) / 1000 }
}
