import { isErasedName } from '../account/erased'
import { foldText } from './fold'
import { pseudonymKeyOf } from './pseudonym'
import { RESERVED_PARTS, RESERVED_WORDS } from './reserved-pseudonyms'

export const SHORTEST_PSEUDONYM = 3
export const LONGEST_PSEUDONYM = 30

/** Letters and digits, between them also dot, hyphen and underscore; as a pattern, for finding mentions too. */
export const SHAPE_OF_PSEUDONYMS = `[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]{0,${LONGEST_PSEUDONYM - 2}}[\\p{L}\\p{N}])?`

export type PseudonymObjection = 'tooShort' | 'tooLong' | 'shape' | 'official'

const SHAPE = new RegExp(`^${SHAPE_OF_PSEUDONYMS}$`, 'u')
const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Georgian', 'Arabic', 'Hebrew', 'Han', 'Hangul']
const ONE_SCRIPT = SCRIPTS.map((script) => new RegExp(`^\\p{Script=${script}}*$`, 'u'))
const PARTS = RESERVED_PARTS.map(pseudonymKeyOf)
const WORDS = new Set(RESERVED_WORDS.map(pseudonymKeyOf))

/**
 * What stands against a pseudonym in itself, or null: its length; its signs, among them letters of two scripts,
 * which only somebody mixes who wants to look like another; that it speaks for an office or the platform.
 * Whether somebody has it already is seen where it is written, by its key.
 */
export function pseudonymObjection(text: string): PseudonymObjection | null {
  const length = [...text].length
  if (length < SHORTEST_PSEUDONYM) return 'tooShort'
  if (length > LONGEST_PSEUDONYM) return 'tooLong'
  const letters = text.match(/\p{L}/gu)?.join('') ?? ''
  const kept = text.normalize('NFC')
  if (kept !== text.normalize('NFKC') || !SHAPE.test(kept) || letters === '') return 'shape'
  if (!ONE_SCRIPT.some((script) => script.test(letters))) return 'shape'
  return isReserved(text) ? 'official' : null
}

function isReserved(text: string): boolean {
  const key = pseudonymKeyOf(text)
  const words = foldText(text).split(' ').map(pseudonymKeyOf)
  return (
    isErasedName(text) || PARTS.some((part) => key.includes(part)) || words.some((word) => WORDS.has(word))
  )
}
