import { licenceAddress } from '~/domain/import/licence-address'
import { countryName } from '~/domain/register/countries'
import { type ChoiceField, fieldRule, REGISTER_CHOICES, type RegisterField } from '~/domain/register/fields'
import type { ExportWords } from '~/domain/register/standards/fill'
import { OWN_FORMAT, ownFields } from '~/domain/register/standards/own'
import type { ExportSource } from '~/domain/register/standards/standard'
import { CODE_LISTS } from '~/domain/taxonomy/catalogue'
import { messagesOf } from '~/i18n/messages.server'
import { LOCALES, type Locale } from '~/paths'
import { configuration } from '~/platform/configuration.server'
import { codeLabel } from '~/platform/public-data/codes.server'
import { publicData } from '~/platform/public-data/public-data.server'
import { choiceKey } from '../choice-key'

/** What fields and codes are called in files. */
export function exportWords(locale: Locale): ExportWords {
  const messages: Record<string, string> = messagesOf(locale)
  return {
    field: (source: ExportSource) =>
      messages[`register.field.${source}`] ?? messages[`registerData.fact.${source}`] ?? source,
    code(field: RegisterField, code: string) {
      const { kind, list } = fieldRule(field)
      if (kind === 'choice') return messages[choiceKey(field as ChoiceField, code)] ?? code
      if (kind === 'country') return countryName(locale, code)
      return list ? codeLabel(locale, list, code) : code
    },
    assessment: (kind) => messages[`register.impact.${kind}`] ?? kind,
  }
}

/** Under which licence the data stand, and where it can be read; null where the operator has not said. */
export function dataLicence(): { name: string; url: string } | null {
  const { registerLicence } = configuration()
  const url = registerLicence === undefined ? null : licenceAddress(registerLicence)
  return registerLicence === undefined || url === null ? null : { name: registerLicence, url }
}

const bothWords = { de: exportWords('de'), en: exportWords('en') }

/** A name in both languages, so that the file is the same under both addresses. */
function inBoth(name: (words: ExportWords) => string) {
  return Object.fromEntries(LOCALES.map((locale) => [locale, name(bothWords[locale])]))
}

/** What stands above the entries: the shape, the licence, and what fields and codes are called. */
export function fileHead() {
  const { publicUrl } = configuration()
  const { catalogue } = publicData()
  const choices = Object.keys(REGISTER_CHOICES) as ChoiceField[]
  const choiceCodes = choices.map((field) => [
    field,
    REGISTER_CHOICES[field].map((code) => ({ code, label: inBoth((words) => words.code(field, code)) })),
  ])
  const listCodes = CODE_LISTS.map((list) => [
    list,
    catalogue[list].map(({ code, labelDe, labelEn }) => ({ code, label: { de: labelDe, en: labelEn } })),
  ])
  return {
    ...OWN_FORMAT,
    source: publicUrl,
    licence: dataLicence(),
    language: 'de',
    provisionalFields: ['aiActClass'],
    fields: ownFields().map((field) => ({ ...field, label: inBoth((words) => words.field(field.key)) })),
    codes: Object.fromEntries([...choiceCodes, ...listCodes]),
  }
}
