import type { Locale } from '~/paths'
import { de } from './de'
import { en } from './en'
import { type Messages, type Translate, translator } from './translate'

const MESSAGES: Record<Locale, Messages> = { de, en }
const TRANSLATORS: Record<Locale, Translate> = { de: translator(de), en: translator(en) }

/** All messages of one language: for the provider around a page. */
export function messagesOf(locale: Locale): Messages {
  return MESSAGES[locale]
}

/** The translator of one language: for page titles and mails. */
export function translate(locale: Locale): Translate {
  return TRANSLATORS[locale]
}
