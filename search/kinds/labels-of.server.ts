import type { CodeList } from '../../app/domain/taxonomy/catalogue'
import { codeLabel } from '../../app/platform/public-data/codes.server'
import type { IndexedThing } from '../indexed-thing'

/** What was chosen from the lists of the catalogue that a page names beside its texts. */
type Chosen = {
  domains: readonly string[]
  capabilities: readonly string[]
  techniques?: readonly string[]
}

/** The labels of what was chosen, as its page shows them: a reader looks for what can be read there. */
export function labelsOf({ domains, capabilities, techniques = [] }: Chosen): IndexedThing['labels'] {
  const lists: [CodeList, readonly string[]][] = [
    ['capability', capabilities],
    ['technique', techniques],
    ['domain', domains],
  ]
  const inLanguage = (locale: 'de' | 'en') =>
    lists.flatMap(([list, codes]) => codes.map((code) => codeLabel(locale, list, code))).join(', ')
  return { de: inLanguage('de'), en: inLanguage('en') }
}
