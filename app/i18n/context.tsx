import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { BUILT_IN_CODES, type CodeList } from '~/domain/taxonomy/catalogue'
import type { CatalogueDifference } from '~/domain/taxonomy/difference'
import type { Locale } from '~/paths'
import { type MessageKey, type Messages, type Translate, translator } from './translate'

type Language = {
  locale: Locale
  messages: Messages
  t: Translate
  label: (list: string, code: string) => string
  /** What an entry of a list means, where somebody has written it down. */
  hint: (list: CodeList, code: string) => string | undefined
  /** The codes that a list offers, and retired ones among those that were chosen before. */
  codes: (list: CodeList, chosen?: readonly string[]) => readonly string[]
}

const LanguageContext = createContext<Language | null>(null)

function languageOf(locale: Locale, messages: Messages, difference: CatalogueDifference | null): Language {
  const t = translator(messages)
  const labels: Record<string, string> = difference ? { ...messages, ...difference.labels } : messages
  const retired = new Set(difference?.retired)
  return {
    locale,
    messages,
    t,
    label(list, code) {
      const key: MessageKey | string = `${list}.${code}`
      const text = labels[key] ?? code
      return retired.has(key) ? t('taxonomy.retired', { label: text }) : text
    },
    hint: (list, code) => difference?.hints[`${list}.${code}`],
    codes(list, chosen = []) {
      const offered = difference?.offered[list] ?? BUILT_IN_CODES[list]
      const kept = chosen.filter((code) => retired.has(`${list}.${code}`))
      return kept.length > 0 ? [...offered, ...kept] : offered
    },
  }
}

/** Gives everything below it one language. Another language is another document. */
export function LanguageProvider(props: { locale: Locale; messages: Messages; children: ReactNode }) {
  const { locale, messages, children } = props
  const language = useMemo(() => languageOf(locale, messages, null), [locale, messages])
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>
}

type CatalogueProps = { difference: CatalogueDifference | null; children: ReactNode }

/** The language with the lists as administrators have changed them; server and browser are given the same. */
export function CatalogueProvider({ difference, children }: CatalogueProps) {
  const above = useLanguage()
  const language = useMemo(
    () => (difference ? languageOf(above.locale, above.messages, difference) : above),
    [above, difference],
  )
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>
}

/**
 * The language of the page: `t` for keys, `label` and `codes` for lists, `locale` for paths.
 */
export function useLanguage(): Language {
  const language = useContext(LanguageContext)
  if (!language) throw new Error('useLanguage needs a LanguageProvider above it')
  return language
}
