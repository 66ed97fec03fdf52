import { z } from 'zod'
import { MOST_NAMED } from '~/domain/saved-search/saved-search'
import { defineTemplate, instantText, type Locale, link, type MessageItem } from './template'

const foundThing = z.object({
  title: z.string(),
  language: z.enum(['de', 'en']),
  /** in words */
  kind: z.string(),
  organisation: z.string(),
  /** ISO 8601, while it is open */
  deadlineAt: z.string().nullable(),
  path: z.string(),
  /** as they stand in its texts */
  words: z.array(z.string()),
  /** chosen values that it fulfils, in words */
  choices: z.array(z.string()),
})
/** A new thing as a notice names it. */
export type FoundThing = z.infer<typeof foundThing>

const WORDS = {
  de: {
    deadline: (at: string) => `Frist: ${at} Uhr`,
    words: (words: string) => `Ihre Wörter im Text: ${words}`,
    choices: (choices: string) => `Ihre Auswahl: ${choices}`,
    quote: (word: string) => `„${word}“`,
  },
  en: {
    deadline: (at: string) => `Deadline: ${at} (Berlin time)`,
    words: (words: string) => `Your words in the text: ${words}`,
    choices: (choices: string) => `Your choices: ${choices}`,
    quote: (word: string) => `“${word}”`,
  },
} as const

/** A new thing as lines: what it is, from whom, until when, and by what it was found. */
export function foundItem(locale: Locale, thing: FoundThing): MessageItem {
  const say = WORDS[locale]
  const { title, kind, organisation, deadlineAt, path, words, choices } = thing
  const lines = [
    organisation === '' ? kind : `${kind}, ${organisation}`,
    ...(deadlineAt === null ? [] : [say.deadline(instantText(locale, deadlineAt))]),
    ...(words.length === 0 ? [] : [say.words(words.map(say.quote).join(', '))]),
    ...(choices.length === 0 ? [] : [say.choices(choices.join('; '))]),
  ]
  return { title, path, lines, lang: thing.language }
}

/**
 * To whoever keeps a search: what is new for it. `found` is what everybody may see when the message is read; what
 * was found beyond those that are named is only counted.
 */
export const savedSearchNews = defineTemplate(
  'savedSearches',
  link.extend({
    name: z.string(),
    /** how many things were new */
    total: z.number(),
    found: z.array(foundThing),
  }),
  ({ name, total, found }) => {
    const [first] = found
    const named = Math.min(total, MOST_NAMED)
    const more = total - named
    const count = found.length + more
    return {
      de: {
        subject:
          first === undefined
            ? `Ihre Suche „${name}“: nichts mehr öffentlich`
            : count === 1
              ? `Neu zu „${name}“: „${first.title}“`
              : `${count}-mal Neues zu „${name}“: „${first.title}“ und ${count - 1} weitere`,
        paragraphs:
          first === undefined
            ? ['Zu Ihrer Suche war etwas neu. Es ist inzwischen nicht mehr öffentlich.']
            : [`Zu Ihrer gespeicherten Suche „${name}“ gibt es Neues:`],
        items: found.map((thing) => foundItem('de', thing)),
        ...(more > 0 && { closing: `Und ${more} weitere.` }),
        action: 'Zur gespeicherten Suche',
        why: 'Sie erhalten diese Nachricht, weil Sie diese Suche gespeichert haben.',
      },
      en: {
        subject:
          first === undefined
            ? `Your search “${name}”: nothing public any more`
            : count === 1
              ? `New for “${name}”: “${first.title}”`
              : `${count} new things for “${name}”: “${first.title}” and ${count - 1} more`,
        paragraphs:
          first === undefined
            ? ['Something was new for your search. It is not public any more.']
            : [`There is something new for your saved search “${name}”:`],
        items: found.map((thing) => foundItem('en', thing)),
        ...(more > 0 && { closing: `And ${more} more.` }),
        action: 'To the saved search',
        why: 'You receive this message because you saved this search.',
      },
    }
  },
)
