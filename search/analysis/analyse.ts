import { analyseEnglish } from './english'
import { analyseGerman, analyseGermanQuery } from './german'

/** Languages that texts on the platform are written in. */
export type TextLanguage = 'de' | 'en'

/** The lexemes of a document, in order and with repetitions. */
export function analyse(text: string, language: TextLanguage): string[] {
  return language === 'de' ? analyseGerman(text) : analyseEnglish(text)
}

/** The lexemes of a query, each once. */
export function analyseQuery(text: string, language: TextLanguage = 'de'): string[] {
  return language === 'de' ? analyseGermanQuery(text) : [...new Set(analyseEnglish(text))]
}
