import { COUNTRY_CODES, countryName } from '~/domain/register/countries'
import type { RegisterSection } from '~/domain/register/fields'
import type { Locale } from '~/paths'
import { db } from '~/platform/database/client.server'

/** More organisations than a select should have; who is missing is named by hand. */
const MOST = 1000

/** What the selects of a section offer beyond the choices that the table of fields has. At most one statement. */
export async function fieldOptions(section: RegisterSection, locale: Locale) {
  if (section !== 'provider') return { countries: [], organisations: [] }
  const byName = new Intl.Collator(locale)
  const countries = COUNTRY_CODES.map((value) => ({ value, label: countryName(locale, value) }))
  const rows = await db.organisation.findMany({
    where: { state: 'verified' },
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: { id: true, name: true },
  })
  return {
    countries: countries.sort((one, other) => byName.compare(one.label, other.label)),
    organisations: rows.map(({ id, name }) => ({ value: id, label: name })),
  }
}
