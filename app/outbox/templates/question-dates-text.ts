import { z } from 'zod'
import { instantText, type Locale } from './template'

/** The dates of questions that a message names where they have moved, ISO 8601. */
export const movedDates = z.object({
  questionsUntil: z.string().optional(),
  answersUntil: z.string().optional(),
})

const SENTENCES = {
  de: {
    questionsUntil: (at: string) => `Sie können jetzt bis ${at} Uhr fragen.`,
    answersUntil: (at: string) => `Die Stelle antwortet bis ${at} Uhr.`,
  },
  en: {
    questionsUntil: (at: string) => `You can ask until ${at} (Berlin time) now.`,
    answersUntil: (at: string) => `The authority answers by ${at} (Berlin time).`,
  },
} as const

/** One paragraph about the dates that have moved, or none. */
export function movedDatesText(
  locale: Locale,
  { questionsUntil, answersUntil }: z.infer<typeof movedDates>,
): string[] {
  const words = SENTENCES[locale]
  const sentences = [
    ...(questionsUntil ? [words.questionsUntil(instantText(locale, questionsUntil))] : []),
    ...(answersUntil ? [words.answersUntil(instantText(locale, answersUntil))] : []),
  ]
  return sentences.length === 0 ? [] : [sentences.join(' ')]
}
