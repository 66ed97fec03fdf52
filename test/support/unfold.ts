import { inflateSync } from 'node:zlib'
import { openZip } from '~/platform/files/open-zip.server'
import { bytesFrom, gathered } from './bytes'

const isZip = (content: Buffer) => content.subarray(0, 2).toString('latin1') === 'PK'

/** Everything that a file says, packed parts too, as a text to look for words in. */
export async function unfolded(content: Buffer): Promise<string> {
  const own = content.toString('latin1')
  if (isZip(content)) {
    const zip = await openZip(bytesFrom(content))
    const parts: string[] = [own]
    for (const { name } of zip.parts) parts.push(name, await unfolded(await gathered(zip.read(name))))
    return parts.join('\n')
  }
  const streams = [...own.matchAll(/stream\r?\n/g)].map(({ index, 0: word }) =>
    inflated(content.subarray(index + word.length)),
  )
  // Texts of PDFs may be written as numbers.
  const all = [own, ...streams].join('\n')
  const written = [...all.matchAll(/<((?:[0-9A-Fa-f]{2})+)>/g)].map(([, digits = '']) => fromHex(digits))
  return [all, content.toString('utf8'), content.toString('utf16le'), ...written].join('\n')
}

function fromHex(digits: string): string {
  const bytes = Buffer.from(digits, 'hex')
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return bytes.toString('latin1')
  return bytes
    .subarray(2, bytes.length - (bytes.length % 2))
    .swap16()
    .toString('utf16le')
}

function inflated(data: Buffer): string {
  try {
    return inflateSync(data, { finishFlush: 2 }).toString('latin1')
  } catch (error) {
    if (error instanceof Error) return ''
    throw error
  }
}
