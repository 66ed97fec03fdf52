import type { ChallengeTexts } from '../../../search/analysis/matching-texts'

/** What a second author does to the same problem: shares of the words, chosen before anything was measured. */
export const REWORDING = { dropped: 0.3, swapped: 0.1, inflected: 0.25 } as const

const ENDINGS = ['en', 'er', 'es', 'em', 'e', 'n', 's']

/**
 * The same problem in other words: words are dropped, neighbours swapped, endings changed, and the title is
 * another one. Knows nothing of lexemes, stems or rarity.
 */
export function reword(texts: ChallengeTexts, title: string, random: () => number): ChallengeTexts {
  const again = (text: string) => rewordText(text, random)
  return {
    title,
    summary: again(texts.summary),
    problem: again(texts.problem),
    desiredOutcome: again(texts.desiredOutcome),
  }
}

function rewordText(text: string, random: () => number): string {
  const words = text.split(/\s+/).filter(() => random() >= REWORDING.dropped)
  for (let index = 0; index + 1 < words.length; index += 1) {
    if (random() >= REWORDING.swapped) continue
    words.splice(index, 2, words[index + 1] ?? '', words[index] ?? '')
  }
  return words.map((word) => (random() < REWORDING.inflected ? inflect(word, random) : word)).join(' ')
}

/** Another ending: one that is there is taken off, otherwise one is put on. */
function inflect(word: string, random: () => number): string {
  const [, stem = '', rest = ''] = /^(\p{L}{4,})(\P{L}*)$/u.exec(word) ?? []
  if (stem === '') return word
  const ending = ENDINGS.find((one) => stem.endsWith(one) && stem.length > one.length + 3)
  if (ending) return stem.slice(0, -ending.length) + rest
  return stem + (ENDINGS[Math.floor(random() * ENDINGS.length)] ?? '') + rest
}
