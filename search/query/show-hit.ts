import type { Hit } from '../engine'
import { excerptOf } from './excerpt'
import { findMatches, markText, type Wanted } from './mark'

/** What is kept of a hit. */
export type FoundTexts = {
  kind: string
  id: string
  language: 'de' | 'en'
  title: string
  summary: string
  body: string
  englishTitle: string | null
  englishSummary: string | null
  englishBody: string | null
}

/** A hit as it is shown: in the reader's language where there is a version, with its matches marked. */
export function showHit(found: FoundTexts, locale: 'de' | 'en', wanted: Wanted): Hit {
  const isEnglish = locale === 'en' && found.englishTitle !== null
  const language = isEnglish ? 'en' : found.language
  const title = isEnglish ? (found.englishTitle ?? '') : found.title
  const summary = isEnglish ? (found.englishSummary ?? '') : found.summary
  const body = isEnglish ? (found.englishBody ?? '') : found.body
  return {
    kind: found.kind,
    id: found.id,
    language,
    title: markText(title, findMatches(title, language, wanted)),
    excerpt: excerptOf([summary, body].filter((text) => text !== '').join(' '), language, wanted),
  }
}
