import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Locale } from '~/paths'
import { type MessageKey, type Messages, type Translate, translator } from './translate'

type Language = {
  locale: Locale
  messages: Messages
  t: Translate
  label: (list: string, code: string) => string
}

const LanguageContext = createContext<Language | null>(null)

/** Gives everything below it one language. Another language is another document. */
export function LanguageProvider(props: { locale: Locale; messages: Messages; children: ReactNode }) {
  const { locale, messages, children } = props
  const language = useMemo(() => {
    const t = translator(messages)
    const label = (list: string, code: string) => messages[`${list}.${code}` as MessageKey] ?? code
    return { locale, messages, t, label }
  }, [locale, messages])
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>
}

/** The language of the page: `t` for keys, `label` for codes of a closed list, `locale` for paths. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext)
  if (!language) throw new Error('useLanguage needs a LanguageProvider above it')
  return language
}
