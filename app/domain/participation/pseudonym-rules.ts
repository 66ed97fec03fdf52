import { pseudonymKeyOf } from './pseudonym'

export const SHORTEST_PSEUDONYM = 3
export const LONGEST_PSEUDONYM = 30

/** Letters, digits, and between them dot, hyphen and underscore: as a pattern, with which mentions are found too. */
export const SHAPE_OF_PSEUDONYMS = `[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]{0,${LONGEST_PSEUDONYM - 2}}[\\p{L}\\p{N}])?`
const SHAPE = new RegExp(`^${SHAPE_OF_PSEUDONYMS}$`, 'u')

/** Names that would look as if the platform or an office spoke, as they stand and as a part of a longer one. */
const OFFICIAL = [
  ...[
    'admin',
    'moderat',
    'verwaltung',
    'redaktion',
    'brueckenschlag',
    'brückenschlag',
    'support',
    'offiziell',
  ],
  ...['ministerium', 'landesregierung', 'landkreis', 'behoerde', 'behörde', 'official', 'government'],
]

export type PseudonymObjection = 'tooShort' | 'tooLong' | 'shape' | 'official'

/** What stands against a pseudonym in itself, or null; whether somebody has it already is seen where it is written. */
export function pseudonymObjection(text: string): PseudonymObjection | null {
  const { length } = [...text]
  if (length < SHORTEST_PSEUDONYM) return 'tooShort'
  if (length > LONGEST_PSEUDONYM) return 'tooLong'
  if (!SHAPE.test(text)) return 'shape'
  const key = pseudonymKeyOf(text).replace(/[._-]/g, '')
  return OFFICIAL.some((word) => key.includes(pseudonymKeyOf(word))) ? 'official' : null
}
