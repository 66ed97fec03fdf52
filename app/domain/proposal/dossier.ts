const LONGEST_NAME = 80
const KEPT = /[^\p{L}\p{N}._-]+/gu

/**
 * A name that every system can write to a disk: letters, digits, dots and lines, no paths, no signs that turn the
 * direction of writing, no dot at either end.
 */
export function safeFileName(name: string): string {
  const safe = name.normalize('NFC').replace(KEPT, '-').replace(/-{2,}/g, '-')
  const dot = safe.lastIndexOf('.')
  const ending = dot > 0 && safe.length - dot <= 6 ? safe.slice(dot) : ''
  const stem = ending ? safe.slice(0, dot) : safe
  const cut = trimmed(Array.from(stem).slice(0, LONGEST_NAME).join(''))
  return trimmed(`${cut || 'datei'}${ending}`)
}

const trimmed = (name: string) => name.replace(/^[.-]+|[.-]+$/g, '')

/** Where a proposal lies in the archive: by its place in the reading order, so that folders sort like the list. */
export function dossierFolder(position: number, organisation: string): string {
  return `${String(position).padStart(3, '0')}-${safeFileName(organisation)}`
}

/** The name of a file in its proposal's folder; the number keeps two files of one name apart. */
export function dossierFileName(index: number, name: string): string {
  return `${String(index + 1).padStart(2, '0')}-${safeFileName(name)}`
}

export type Hashed = { name: string; sha256: string }

/** The list that `sha256sum --check` reads. */
export function checksumLines(files: readonly Hashed[]): string {
  return files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('')
}
