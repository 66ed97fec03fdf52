import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { LanguageProvider } from '~/i18n/context'
import { type Locale, localeOf } from '~/paths'

/**
 * Waits for the data of the page, which the framework's part waits for as well: it throws the promise, and where
 * somebody types meanwhile React 18 cannot wait at the root and breaks off for good (its error 345).
 */
async function decodeData() {
  try {
    RemixBrowser({})
  } catch (thrown) {
    if (thrown instanceof Promise) await thrown
  }
}

/** The messages of the page's language only: switching the language loads another document. */
async function loadMessages(locale: Locale) {
  return locale === 'en' ? (await import('~/i18n/en')).en : (await import('~/i18n/de')).de
}

async function hydrate() {
  const locale = localeOf(window.location.pathname)
  const [messages] = await Promise.all([loadMessages(locale), decodeData()])
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <LanguageProvider locale={locale} messages={messages}>
          <RemixBrowser />
        </LanguageProvider>
      </StrictMode>,
    )
  })
}

hydrate()
