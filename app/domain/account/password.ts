import { COMMON_WORDS } from './frequent-words'

const PASSWORD_LENGTH = { min: 12, max: 200 } as const
/** Runs over the keyboard and the alphabet; forwards and backwards, any part of them. */
const SEQUENCES = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789012345678901234567890',
  'qwertzuiopü',
  'qwertyuiop',
  'asdfghjklöä',
  'yxcvbnm',
  'zxcvbnm',
]
const SEQUENCES_ANY_DIRECTION = [...SEQUENCES, ...SEQUENCES.map((row) => [...row].reverse().join(''))]
const LOOKALIKES: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '€': 'e',
}
const LONGEST_WORD = Math.max(...[...COMMON_WORDS].map((word) => word.length))
const WORDS_OF_A_PHRASE = 3

export type PasswordProblem = 'tooShort' | 'tooLong' | 'repeated' | 'sequence' | 'personal' | 'common'

/**
 * Says what is wrong with a new password, or null. Length counts characters, not bytes. No rule asks for
 * digits or signs: length and not being guessable decide (NIST SP 800-63B, section 5.1.1.2).
 */
export function passwordProblem(
  password: string,
  person: { email: string; displayName: string },
): PasswordProblem | null {
  const length = [...password].length
  if (length < PASSWORD_LENGTH.min) return 'tooShort'
  if (length > PASSWORD_LENGTH.max) return 'tooLong'
  const text = password.normalize('NFC').toLowerCase()
  if (isRepetition(text)) return 'repeated'
  if (isSequence(text)) return 'sequence'
  if (isPersonal(text, person)) return 'personal'
  return isCommon(text) ? 'common' : null
}

/** One piece of up to four characters, again and again. */
function isRepetition(text: string): boolean {
  return /^(.{1,4}?)\1+.{0,3}$/u.test(text)
}

/** Whether the text is nothing but two runs or fewer, such as abcdefghijkl or qwertz123456. */
function isSequence(text: string): boolean {
  let rest = text
  for (let runs = 0; runs < 3 && rest.length > 0; runs += 1) rest = rest.slice(runLength(rest))
  return rest.length === 0
}

function runLength(text: string): number {
  let length = text.length
  while (length > 2 && !SEQUENCES_ANY_DIRECTION.some((row) => row.includes(text.slice(0, length))))
    length -= 1
  return length > 2 ? length : 1
}

/** The person's own name or address with less than six characters of something else. */
function isPersonal(text: string, { email, displayName }: { email: string; displayName: string }): boolean {
  const plain = text.replace(/[^\p{L}\p{N}]/gu, '')
  const [local = '', domain = ''] = email.toLowerCase().split('@')
  const names = [local, domain, `${local}${domain}`, displayName.toLowerCase()]
  return names
    .map((name) => name.replace(/[^\p{L}\p{N}]/gu, ''))
    .some((name) => name.length >= 4 && plain.includes(name) && plain.length - name.length < 6)
}

/** Whether folding leaves fewer than three list words and otherwise only digits and signs. */
function isCommon(text: string): boolean {
  const folded = text.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss')
  const lookalike = [...folded].map((sign) => LOOKALIKES[sign] ?? sign).join('')
  const withoutEnd = folded.replace(/[^\p{L}]+$/u, '')
  const lookalikeStart = [...withoutEnd].map((sign) => LOOKALIKES[sign] ?? sign).join('')
  return [folded, lookalike, lookalikeStart].some(
    (form) => fewestWords(form.replace(/[^\p{L}]/gu, '')) < WORDS_OF_A_PHRASE,
  )
}

/** The smallest number of list words that make up the letters; Infinity where they do not. Repeats are free. */
function fewestWords(letters: string): number {
  const fewest: number[] = [0]
  const last: string[] = ['']
  for (let end = 1; end <= letters.length; end += 1) {
    fewest[end] = Number.POSITIVE_INFINITY
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start += 1) {
      const word = letters.slice(start, end)
      if (!COMMON_WORDS.has(word)) continue
      const words = (fewest[start] ?? Number.POSITIVE_INFINITY) + (last[start] === word ? 0 : 1)
      if (words < (fewest[end] ?? 0)) {
        fewest[end] = words
        last[end] = word
      }
    }
  }
  return fewest[letters.length] ?? 0
}
