import type { Facet } from '#search/engine'
import { messagesOf } from '~/i18n/messages.server'
import { isMessageKey } from '~/i18n/translate'
import type { Locale } from '~/paths'
import { codeLabel } from './codes.server'

/** How a value of a facet of the search is called: for sentences and mails that the server writes. */
export function facetLabel(locale: Locale, facet: Facet, value: string): string {
  if (facet === 'district' || facet === 'domain' || facet === 'capability')
    return codeLabel(locale, facet, value)
  const messages = messagesOf(locale)
  const key = `search.${facet}.${value}`
  return isMessageKey(messages, key) ? messages[key] : value
}
