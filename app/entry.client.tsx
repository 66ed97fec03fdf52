import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { LanguageProvider } from '~/i18n/context'
import { localeOf } from '~/paths'

/** Loads the messages of the page's language only. Switching the language loads another document. */
async function hydrate() {
  const locale = localeOf(window.location.pathname)
  const messages = locale === 'en' ? (await import('~/i18n/en')).en : (await import('~/i18n/de')).de
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
