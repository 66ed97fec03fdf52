import { foldCase } from './fold'

/** The longest word that is looked at; longer runs of letters are cut (hashes, base64). */
export const LONGEST_TOKEN = 64

/**
 * Cuts a text into lower-case words of letters and digits. Hyphens, slashes and gender signs
 * separate ("KI-gestützt", "Bürger:innen"); an apostrophe inside a word is dropped.
 */
export function tokenise(text: string): string[] {
  const joined = joinGenderSigns(foldCase(text)).replace(/(?<=\p{L})'(?=\p{L})/gu, '')
  const tokens = joined.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return tokens.map((token) => token.slice(0, LONGEST_TOKEN))
}

/** "bürger:innen", "bürger*innen", "bürger_innen" are one word and mean the people. */
function joinGenderSigns(text: string): string {
  return text.replace(/(\p{L}{3})[:*_]in(nen)?(?!\p{L})/gu, '$1in$2')
}
