import type { Organisation } from '#prisma/generated/client'
import { IDENTIFIERS, type Identifier, type Profile } from '~/domain/organisation/profile'
import { sortKey } from '~/domain/text/sort-key'
import type { ProfileInput } from '../schema'

/** What a row says about the organisation, in the words of the domain. */
export function profileOf(row: Omit<Organisation, 'createdAt' | 'updatedAt'> | Organisation): Profile {
  const identifiers = identifiersOf(row.identifiers)
  return {
    name: row.name,
    kind: row.kind,
    legalForm: row.legalForm ?? '',
    register: identifiers.register ?? '',
    vatId: identifiers.vatId ?? '',
    lei: identifiers.lei ?? '',
    ror: identifiers.ror ?? '',
    ags: identifiers.ags ?? '',
    summary: row.summary,
    description: row.description,
    summaryEn: row.summaryEn ?? '',
    sizeClass: row.sizeClass ?? '',
    capabilities: row.capabilities,
    techniques: row.techniques,
    domains: row.domains,
    districts: row.districts,
    readinessMin: row.readinessMin?.toString() ?? '',
    readinessMax: row.readinessMax?.toString() ?? '',
    licenceModels: row.licenceModels,
    hostingLocations: row.hostingLocations,
    availableFrom: row.availableFrom?.toISOString().slice(0, 10) ?? '',
    references: row.references,
    website: row.website ?? '',
    contactName: row.contactName ?? '',
    contactEmail: row.contactEmail ?? '',
    contactPhone: row.contactPhone ?? '',
    street: row.street ?? '',
    postalCode: row.postalCode ?? '',
    city: row.city ?? '',
  }
}

/** The columns that a form's values fill. Empty is null where the column may be. */
export function columnsOf(input: ProfileInput) {
  const { register, vatId, lei, ror, ags, version: _seen, availableFrom, ...rest } = input
  const given = { register, vatId, lei, ror, ags }
  return {
    ...rest,
    sortKey: sortKey(rest.name),
    legalForm: rest.legalForm ?? null,
    summaryEn: rest.summaryEn ?? null,
    sizeClass: rest.sizeClass ?? null,
    readinessMin: rest.readinessMin ?? null,
    readinessMax: rest.readinessMax ?? null,
    availableFrom: availableFrom ? new Date(`${availableFrom}T00:00:00Z`) : null,
    website: rest.website ?? null,
    contactName: rest.contactName ?? null,
    contactEmail: rest.contactEmail ?? null,
    contactPhone: rest.contactPhone ?? null,
    street: rest.street ?? null,
    postalCode: rest.postalCode ?? null,
    city: rest.city ?? null,
    identifiers: Object.fromEntries(Object.entries(given).flatMap(([name, id]) => (id ? [[name, id]] : []))),
  }
}

/** The identifiers of a row that the platform knows. */
export function identifiersOf(json: unknown): Partial<Record<Identifier, string>> {
  if (typeof json !== 'object' || json === null) return {}
  const found = Object.entries(json).filter(
    ([name, id]) => IDENTIFIERS.some((known) => known === name) && typeof id === 'string',
  )
  return Object.fromEntries(found)
}
