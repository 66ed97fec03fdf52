import type { Certificate, Product, ProjectReference } from '#prisma/generated/client'
import { isReferenceOpen, type OfferKind, type OfferValues } from '~/domain/organisation/offer'
import type { db, Transaction } from '~/platform/database/client.server'
import type { CertificateInput, ProductInput, ReferenceInput } from '../schema-offer'

export type OfferInput = { certificate: CertificateInput; product: ProductInput; reference: ReferenceInput }

/** One thing that an organisation offers, in the words of the domain. */
export type StoredOffer<Kind extends OfferKind> = {
  id: string
  organisationId: string
  version: number
  /** members may change it */
  isOpen: boolean
  values: OfferValues<Kind>
}

type Where = { id: string; organisationId: string; version: number }
type Counted = Promise<{ count: number }>
type Table<Kind extends OfferKind> = {
  find: (client: Transaction | typeof db, id: string) => Promise<StoredOffer<Kind> | null>
  count: (tx: Transaction, organisationId: string) => Promise<number>
  valuesOf: (input: OfferInput[Kind]) => OfferValues<Kind>
  create: (tx: Transaction, organisationId: string, input: OfferInput[Kind], now: Date) => Promise<unknown>
  change: (
    tx: Transaction,
    where: Where,
    input: OfferInput[Kind],
    changed: readonly string[],
    now: Date,
  ) => Counted
  remove: (tx: Transaction, where: Where) => Counted
}

const nextVersion = { version: { increment: 1 } } as const
const dayOf = (at: Date | null) => at?.toISOString().slice(0, 10) ?? ''
const atDay = (day: string) => new Date(`${day}T00:00:00Z`)

/** A row of the database as it is shown and compared. */
export const stored = {
  certificate: (row: Certificate): StoredOffer<'certificate'> => {
    const { id, organisationId, version, name, body, number, scope } = row
    const values = {
      name,
      body,
      number,
      scope,
      validFrom: dayOf(row.validFrom),
      validUntil: dayOf(row.validUntil),
    }
    return { id, organisationId, version, isOpen: true, values }
  },
  product: (row: Product): StoredOffer<'product'> => {
    const { id, organisationId, version, name, summary, licenceModel, spdx, hostingLocations, website } = row
    const readiness = String(row.readiness)
    const values = {
      name,
      summary,
      licenceModel,
      spdx: spdx ?? '',
      hostingLocations,
      readiness,
      website: website ?? '',
    }
    return { id, organisationId, version, isOpen: true, values }
  },
  reference: (row: ProjectReference): StoredOffer<'reference'> => {
    const { id, organisationId, version, title, client, summary, website } = row
    const years = { fromYear: String(row.fromYear), untilYear: row.untilYear?.toString() ?? '' }
    const values = { title, client, summary, ...years, website: website ?? '' }
    return { id, organisationId, version, isOpen: isReferenceOpen(row), values }
  },
}

const certificateColumns = ({ name, body, number, scope, validFrom, validUntil }: CertificateInput) => ({
  ...{ name, body, number, scope },
  validFrom: atDay(validFrom),
  validUntil: validUntil ? atDay(validUntil) : null,
})
const productColumns = ({ id: _id, version: _seen, spdx, website, ...rest }: ProductInput) => ({
  ...rest,
  spdx: spdx ?? null,
  website: website ?? null,
})
const referenceColumns = ({ id: _id, version: _seen, untilYear, website, ...rest }: ReferenceInput) => ({
  ...rest,
  untilYear: untilYear ?? null,
  website: website ?? null,
})

/** How each kind is read and written; the one place that knows their tables. */
export const OFFER_TABLES: { readonly [Kind in OfferKind]: Table<Kind> } = {
  certificate: {
    find: async (client, id) => {
      const row = await client.certificate.findUnique({ where: { id } })
      return row && stored.certificate(row)
    },
    count: (tx, organisationId) => tx.certificate.count({ where: { organisationId } }),
    valuesOf: ({ name, body, number, scope, validFrom, validUntil = '' }) => ({
      ...{ name, body, number, scope, validFrom, validUntil },
    }),
    // Whoever enters the end of a certificate knows it: the next reminder is the first one after that.
    create: (tx, organisationId, input, now) =>
      tx.certificate.create({
        data: { ...certificateColumns(input), id: input.id, organisationId, remindedAt: now },
      }),
    change: (tx, where, input, changed, now) =>
      tx.certificate.updateMany({
        where,
        data: {
          ...certificateColumns(input),
          ...nextVersion,
          ...(changed.includes('validUntil') && { remindedAt: now }),
        },
      }),
    remove: (tx, where) => tx.certificate.deleteMany({ where }),
  },
  product: {
    find: async (client, id) => {
      const row = await client.product.findUnique({ where: { id } })
      return row && stored.product(row)
    },
    count: (tx, organisationId) => tx.product.count({ where: { organisationId } }),
    valuesOf: ({ id: _id, version: _seen, readiness, spdx = '', website = '', ...rest }) => ({
      ...rest,
      ...{ readiness: String(readiness), spdx, website },
    }),
    create: (tx, organisationId, input) =>
      tx.product.create({ data: { ...productColumns(input), id: input.id, organisationId } }),
    change: (tx, where, input) =>
      tx.product.updateMany({ where, data: { ...productColumns(input), ...nextVersion } }),
    remove: (tx, where) => tx.product.deleteMany({ where }),
  },
  reference: {
    find: async (client, id) => {
      const row = await client.projectReference.findUnique({ where: { id } })
      return row && stored.reference(row)
    },
    count: (tx, organisationId) => tx.projectReference.count({ where: { organisationId } }),
    valuesOf: ({ id: _id, version: _seen, fromYear, untilYear, website = '', ...rest }) => ({
      ...rest,
      ...{ fromYear: String(fromYear), untilYear: untilYear?.toString() ?? '', website },
    }),
    create: (tx, organisationId, input) =>
      tx.projectReference.create({ data: { ...referenceColumns(input), id: input.id, organisationId } }),
    change: (tx, where, input) =>
      tx.projectReference.updateMany({
        where: { ...where, verifiedAt: null },
        data: { ...referenceColumns(input), ...nextVersion },
      }),
    remove: (tx, where) => tx.projectReference.deleteMany({ where }),
  },
}
