import type { Bytes } from './inspected'

const SIGNATURE = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const ENTRY_LENGTH = 128
/** Programs write the folder of a container near its start or its end; looked through is both. */
const REACH = 1_000_000
const NAME = Buffer.from('EncryptedPackage', 'utf16le')

/** Whether bytes begin as the container in which old office programs keep their documents. */
export function beginsAsContainer(head: Buffer): boolean {
  return head.subarray(0, SIGNATURE.length).equals(SIGNATURE)
}

/** Whether this is a DOCX or XLSX that is protected by a password: packed, as one part, in an old container. */
export async function isEncryptedOffice(bytes: Bytes): Promise<boolean> {
  if (!beginsAsContainer(await bytes.read(0, SIGNATURE.length))) return false
  for (const start of [0, Math.max(0, bytes.size - REACH)]) {
    const part = await bytes.read(start, REACH)
    // Entries of the folder stand at multiples of their length, their name first.
    for (let at = part.indexOf(NAME); at >= 0; at = part.indexOf(NAME, at + 1)) {
      if ((start + at) % ENTRY_LENGTH === 0) return true
    }
  }
  return false
}
