import { createHash } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { configuration } from '../configuration.server'

const recipientHash = (address: string) => createHash('sha256').update(address).digest('hex').slice(0, 12)

/**
 * Deletes the files in DATA_DIR/mail that went to one of the addresses or speak of one of the names or
 * addresses. Files stand for mails where there is no mail server; sent mails are out of reach.
 * @returns how many were deleted
 */
export async function deleteMailFiles(
  addresses: readonly string[],
  names: readonly string[],
): Promise<number> {
  const folder = path.join(configuration().dataDir, 'mail')
  const files = await readdir(folder).catch(noFolder)
  const hashes = addresses.map(recipientHash)
  const words = [...addresses, ...names].map((word) => word.toLowerCase())
  let deleted = 0
  for (const name of files) {
    const file = path.join(folder, name)
    const isTo = hashes.some((hash) => name.includes(`-${hash}-`))
    if (!isTo && !mentions(await readFile(file, 'utf8'), words)) continue
    await rm(file, { force: true })
    deleted += 1
  }
  return deleted
}

/** Whether one of the words stands in a text as a whole. */
function mentions(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase()
  return words.some((word) => {
    const plain = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    return new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'u').test(lower)
  })
}

/** Before the first mail there is no folder. */
function noFolder(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return []
  throw error
}
