// A turn for one process at a time, kept outside the folder that an installation replaces.
import { createHash } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const POLL_MILLISECONDS = 200

/**
 * Does work while no other process does any for the same folder; waits for its turn.
 * @param {string} folder
 * @param {() => void} work
 */
export async function inTurn(folder, work) {
  const file = turnFile(folder)
  let isAnnounced = false
  while (!take(file)) {
    if (!isAnnounced) console.log('Another start prepares this folder, waiting for it …')
    isAnnounced = true
    await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS))
  }
  const giveBack = () => rmSync(file, { force: true })
  // A step that fails ends the process.
  process.once('exit', giveBack)
  try {
    work()
  } finally {
    process.off('exit', giveBack)
    giveBack()
  }
}

/** @param {string} folder */
export function turnFile(folder) {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  return path.join(tmpdir(), `brueckenschlag-prepare-${name}`)
}

/** @param {string} file */
function take(file) {
  if (make(file)) return true
  const holder = read(file)
  if (holder === null || isAlive(Number(holder))) return false
  // The holder was killed. Only one can move its file away; what was moved is looked at once more,
  // because another process may have taken the turn in between.
  const moved = `${file}.${process.pid}`
  try {
    renameSync(file, moved)
    if (read(moved) !== holder) linkSync(moved, file)
  } catch {
    return false
  } finally {
    rmSync(moved, { force: true })
  }
  return make(file)
}

/**
 * Makes the file with this process's number in it, or nothing where it exists.
 * @param {string} file
 */
function make(file) {
  const draft = `${file}.draft.${process.pid}`
  writeFileSync(draft, String(process.pid))
  try {
    linkSync(draft, file)
    return true
  } catch {
    return false
  } finally {
    rmSync(draft)
  }
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
