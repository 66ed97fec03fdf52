import { countryName } from '~/domain/register/countries'
import { fieldRule, REGISTER_FIELD_KEYS, type RegisterContent } from '~/domain/register/fields'
import type { Locale } from '~/paths'
import { db } from '~/platform/database/client.server'

/** What codes and ids of contents are called: countries by code, organisations that have a public page by id. */
export type ValueNames = { countries: Record<string, string>; organisations: Record<string, string> }

/** The names that some contents need. At most one statement. */
export async function valueNames(locale: Locale, contents: readonly RegisterContent[]): Promise<ValueNames> {
  const codes = contents.flatMap((content) =>
    REGISTER_FIELD_KEYS.filter((field) => fieldRule(field).kind === 'country').map((field) =>
      String(content[field]),
    ),
  )
  const ids = [...new Set(contents.map((content) => content.providerOrganisation).filter(Boolean))]
  const found =
    ids.length === 0
      ? []
      : await db.organisation.findMany({
          where: { id: { in: ids }, state: 'verified' },
          select: { id: true, name: true },
        })
  return {
    countries: Object.fromEntries(codes.filter(Boolean).map((code) => [code, countryName(locale, code)])),
    organisations: Object.fromEntries(found.map(({ id, name }) => [id, name])),
  }
}
