import { BUILT_IN_CODES, type Catalogue, type CatalogueEntry, CODE_LISTS } from '~/domain/taxonomy/catalogue'
import { messagesOf } from '~/i18n/messages.server'
import type { Locale } from '~/paths'

function label(locale: Locale, key: string): string {
  const messages: Record<string, string> = messagesOf(locale)
  const text = messages[key]
  if (text === undefined) throw new Error(`no label for ${key}`)
  return text
}

function entryOf(list: string, code: string): CatalogueEntry {
  return {
    code,
    labelDe: label('de', `${list}.${code}`),
    labelEn: label('en', `${list}.${code}`),
    descriptionDe: '',
    descriptionEn: '',
    isRetired: false,
    replacedBy: null,
  }
}

/** The lists as the platform comes with them, with the labels of the message files. */
export const BUILT_IN_CATALOGUE = Object.fromEntries(
  CODE_LISTS.map((list) => [list, BUILT_IN_CODES[list].map((code) => entryOf(list, code))]),
) as unknown as Catalogue
