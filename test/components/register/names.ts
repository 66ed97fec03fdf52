import type { ListedEntry } from '~/features/register/operations/list-entries.server'
import type { ValueNames } from '~/features/register/operations/value-names.server'

/** What codes and profiles are called where nothing has a name. */
export const NO_NAMES: ValueNames = { countries: {}, organisations: {} }

/** A public entry as lists show it; what a test is about is given. */
export function listed(given: Partial<ListedEntry> = {}): ListedEntry {
  return {
    ...{ id: 'e1', name: 'Formularhelfer', summary: 'Liest Anträge.', phase: 'inUse', authorityId: 'a1' },
    ...{ authorityName: 'Bauamt', providerName: 'Papierlos GmbH', providerPlace: 'Rostock' },
    ...{ providerCountry: 'DE', licenceModel: 'openSource', aiActClass: 'minimal' },
    ...{ publishedAt: new Date('2026-11-20T09:00:00Z'), againYes: 0, againAll: 0 },
    ...given,
  }
}
