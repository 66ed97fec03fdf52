import type { Random } from './fill'

/** Words that somebody wrote, lower-case and as they are: what a compound may be taken apart into. */
export type Written = ReadonlySet<string>

/**
 * Another way to write one word; null where it does not apply. None of them knows the analyser: they do with letters
 * what people do.
 */
type Disturbance = (word: string, random: Random, written: Written) => string | null

const SPELLED: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
}
const BARE: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', Ä: 'A', Ö: 'O', Ü: 'U', ß: 's' }
const LINKS = ['', 's', 'n', 'en', 'es', 'e', 'er', 'ns']
const ENDINGS = ['en', 'er', 'es', 'em', 'e', 'n', 's']
const SHORTEST_PART = 4
const SHORTEST_FOR_SLIP = 7
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

export const DISTURBANCES = {
  umlautsSpelled: (word) =>
    changed(
      word,
      word.replace(/[äöüÄÖÜß]/g, (letter) => SPELLED[letter] ?? letter),
    ),
  umlautsDropped: (word) =>
    changed(
      word,
      word.replace(/[äöüÄÖÜß]/g, (letter) => BARE[letter] ?? letter),
    ),
  compoundSplit: (word, _, written) => splitAt(word, written),
  inflected: (word, random) => inflect(word, random),
  slip: (word, random) => slip(word, random),
} as const satisfies Record<string, Disturbance>

const changed = (before: string, after: string) => (before === after ? null : after)

/** "Radwegplanung" as "Radweg Planung", where somebody else wrote both. */
function splitAt(word: string, written: Written): string | null {
  const low = word.toLowerCase()
  for (let end = low.length - SHORTEST_PART; end >= SHORTEST_PART; end -= 1) {
    const last = low.slice(end)
    if (!written.has(last)) continue
    for (const link of LINKS) {
      const first = low.slice(0, end - link.length)
      if (first.length < SHORTEST_PART || !low.slice(0, end).endsWith(link) || !written.has(first)) continue
      return `${capital(first)} ${capital(last)}`
    }
  }
  return null
}

/** Another ending: one that is there is taken off, otherwise one is put on. */
function inflect(word: string, random: Random): string | null {
  if (!/^\p{L}{5,}$/u.test(word)) return null
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length > one.length + 3)
  if (ending) return word.slice(0, -ending.length)
  return word + (ENDINGS[Math.floor(random() * ENDINGS.length)] ?? '')
}

/** A letter behind the first one is left out, doubled, swapped with the next one, or another one. */
function slip(word: string, random: Random): string | null {
  if (word.length < SHORTEST_FOR_SLIP || !/^\p{L}+$/u.test(word)) return null
  const at = 1 + Math.floor(random() * (word.length - 2))
  const [before, here, next, behind] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)]
  const other = LETTERS[Math.floor(random() * LETTERS.length)]
  const slips = [
    `${next}${behind}`,
    `${here}${here}${next}${behind}`,
    `${next}${here}${behind}`,
    `${other}${next}${behind}`,
  ]
  return changed(word, before + (slips[Math.floor(random() * slips.length)] ?? ''))
}

/** "Sanierung der Brücken" as "Brückensanierung": two nouns with a small word between them. */
export function joinNouns(title: string): string | null {
  const joined = title.replace(
    /(\p{Lu}\p{Ll}{3,}) (?:von|der|des|für|im|am|an|auf|in|zur|zum) (\p{Lu}\p{Ll}{3,})(?!\p{L})/u,
    (_, first: string, last: string) => `${last}${first.toLowerCase()}`,
  )
  return changed(title, joined)
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
