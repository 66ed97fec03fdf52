import { FILE_TYPES, type FileKind } from './file-types'

/** Most characters of a name as it is shown. */
export const MOST_NAME = 120
/** Controls, line separators, marks that turn the direction of writing, and invisible ones. The joiner of emoji stays. */
const INVISIBLE =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Co}\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu
/** What means something to a file system or a shell of any kind. */
const RESERVED = /[<>:"|?*]/g

/**
 * The name of an uploaded file, for showing only: without folders, controls and marks that turn the writing,
 * composed (NFC), shortened between whole characters. Its ending follows from the content: a name cannot make
 * a program of a picture.
 * @param kind what the file is; null where nobody knows, and the ending stays as it was sent
 * @param fallback what it is called where nothing is left of the name
 */
export function shownFileName(raw: string, kind: FileKind | null, fallback: string): string {
  const last = raw.split(/[/\\]/).at(-1) ?? ''
  const clean = last.normalize('NFC').replace(INVISIBLE, '').replace(RESERVED, '_').replace(/\s+/g, ' ')
  if (kind === null) return shortened(trimmed(clean) || fallback, MOST_NAME)
  const { endings } = FILE_TYPES[kind]
  const written = endings.find((ending) => clean.toLowerCase().endsWith(`.${ending}`))
  const stem = trimmed(written ? clean.slice(0, -written.length - 1) : clean)
  const ending = written ?? endings[0]
  return `${shortened(stem === '' ? fallback : stem, MOST_NAME - ending.length - 1)}.${ending}`
}

/** No dots and blanks at the ends: systems drop them, or hide the file. */
function trimmed(stem: string): string {
  return stem.replace(/^[\s.]+|[\s.]+$/g, '')
}

/** Cut between characters as people count them, so that no emoji is left in half. */
function shortened(stem: string, most: number): string {
  if (stem.length <= most) return stem
  let short = ''
  for (const { segment } of new Intl.Segmenter('de', { granularity: 'grapheme' }).segment(stem)) {
    if (short.length + segment.length > most - 1) break
    short += segment
  }
  return `${trimmed(short)}…`
}
