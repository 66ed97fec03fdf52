import { websiteFrom } from '../organisation/website'
import { sortKey } from '../text/sort-key'

/** Addresses of licences that lists of data stand under, by their folded names. */
const ADDRESSES: Record<string, string> = {
  cc0: 'https://creativecommons.org/publicdomain/zero/1.0/',
  'cc0 1 0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'cc by 4 0': 'https://creativecommons.org/licenses/by/4.0/',
  'cc by sa 4 0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'dl de by 2 0': 'https://www.govdata.de/dl-de/by-2-0',
  'dl de zero 2 0': 'https://www.govdata.de/dl-de/zero-2-0',
  'eupl 1 2': 'https://eupl.eu/1.2/',
  'odbl 1 0': 'https://opendatacommons.org/licenses/odbl/1-0/',
}

/** Where the text of a licence can be read, by its usual name or because it is an address; null where unknown. */
export function licenceAddress(licence: string): string | null {
  const key = sortKey(licence)
  if (Object.hasOwn(ADDRESSES, key)) return ADDRESSES[key] ?? null
  return /^https?:\/\//.test(licence) ? websiteFrom(licence) : null
}
