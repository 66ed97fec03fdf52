import { DISTRICTS, isDistrict } from '../../app/domain/taxonomy/regions'
import { findMatches, type Wanted } from './mark'
import type { FoundTexts } from './show-hit'

/** So many words say enough. */
const MOST = 6

/**
 * The words of a thing by which a search has found it, as they stand in its texts, each once: those of its title
 * first, then of its texts in the reader's language, then of its other texts and of who stands behind it and where.
 */
export function matchedWords(
  found: FoundTexts & { organisation: string; districts: readonly string[] },
  locale: 'de' | 'en',
  wanted: Wanted,
): string[] {
  const own = { language: found.language, texts: [found.title, found.summary, found.body] }
  const english = {
    language: 'en' as const,
    texts: [found.englishTitle ?? '', found.englishSummary ?? '', found.englishBody ?? ''],
  }
  const places = found.districts.flatMap((code) => (isDistrict(code) ? [DISTRICTS[code]] : []))
  const around = { language: 'de' as const, texts: [found.organisation, ...places] }
  const sources = locale === 'en' ? [english, own, around] : [own, english, around]
  const words = new Map<string, string>()
  for (const { language, texts } of sources) {
    for (const text of texts)
      for (const { folded, start, end } of findMatches(text, language, wanted)) {
        if (words.size < MOST && !words.has(folded)) words.set(folded, text.slice(start, end))
      }
    // What does not stand in the first source is looked for in the next.
    if (words.size > 0) break
  }
  return [...words.values()]
}
