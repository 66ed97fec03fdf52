import { ORGANISATION_KINDS, type OrganisationKind } from '../taxonomy/vocabulary'
import { sortKey } from '../text/sort-key'
import type { KnownCodes } from './code-lists'
import { type Mapped, readValues, Values } from './read-values'
import { type Row, wellFormed } from './row'
import type { Shape } from './shape'

/** An organisation as a list tells of it. */
export type ImportedOrganisation = {
  externalId: string
  kind: OrganisationKind
  name: string
  legalForm: string | null
  summary: string
  description: string
  website: string | null
  contactEmail: string | null
  street: string | null
  postalCode: string | null
  city: string | null
  districts: readonly string[]
  identifiers: Record<string, string>
}

const LIMITS: readonly [field: string, length: number][] = [
  ['summary', 400],
  ['description', 8000],
  ['city', 100],
  ['street', 200],
  ['postalCode', 20],
  ['website', 500],
  ['contactEmail', 200],
]
const NAME_LENGTH = 200
const ID_LENGTH = 200

type Given = {
  /** taken instead of the row's own */
  kind?: OrganisationKind | undefined
  /** the codes that a row may name */
  codes?: KnownCodes
}

/** Makes an organisation of a row, or says why not: one value that cannot be used refuses the whole row. */
export function mapOrganisation(
  shape: Shape,
  row: Row,
  { kind, codes }: Given = {},
): Mapped<ImportedOrganisation> {
  const values = readValues(shape, row, { ...(kind && { skip: ['kind'] }), ...(codes && { codes }) })
  if (!(values instanceof Values)) return values
  const name = values.text('name')
  if (sortKey(name) === '') return { ok: false, reason: 'nameMissing', column: 'name' }
  if (name.length > NAME_LENGTH) return { ok: false, reason: 'nameTooLong', column: 'name' }
  const kindFound = kind ?? ORGANISATION_KINDS.find((code) => code === values.text('kind'))
  if (!kindFound) return { ok: false, reason: 'kindMissing', column: 'kind' }
  for (const [field, length] of LIMITS) {
    if (values.text(field).length > length) return { ok: false, reason: 'textTooLong', column: field }
  }
  const externalId = values.text('externalId') || keyOfName(name, values.text('city'))
  const item: ImportedOrganisation = {
    externalId: wellFormed(externalId.slice(0, ID_LENGTH)),
    kind: kindFound,
    name,
    legalForm: values.text('legalForm') || null,
    summary: values.text('summary'),
    description: values.text('description'),
    website: values.text('website') || null,
    contactEmail: values.text('contactEmail') || null,
    street: values.text('street') || null,
    postalCode: values.text('postalCode') || null,
    city: values.text('city') || null,
    districts: values.list('districts'),
    identifiers: values.record('identifiers'),
  }
  return { ok: true, item, remarks: values.remarks }
}

/** A list without ids of its own is told apart by name and town. */
function keyOfName(name: string, city: string): string {
  return sortKey(`${name} ${city}`)
}
