import { unzipSync } from 'fflate'

/** The text files of a ZIP archive by name. */
export function unzip(bytes: Uint8Array): Record<string, string> {
  const files = Object.entries(unzipSync(bytes))
  return Object.fromEntries(files.map(([name, content]) => [name, Buffer.from(content).toString('utf8')]))
}
