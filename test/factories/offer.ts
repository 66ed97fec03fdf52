import type { Prisma } from '#prisma/generated/client'
import { db } from '~/platform/database/client.server'

const day = (text: string) => new Date(`${text}T00:00:00Z`)

/** Makes a product under an open licence. Every column can be overridden. */
export function createProduct(
  organisationId: string,
  overrides: Partial<Prisma.ProductUncheckedCreateInput> = {},
) {
  const columns = {
    name: 'Formularleser',
    summary: 'Liest Formulare.',
    licenceModel: 'openSource',
    spdx: 'EUPL-1.2',
  }
  return db.product.create({
    data: { ...columns, hostingLocations: ['germany'], readiness: 8, organisationId, ...overrides },
  })
}

/** Makes a reference that nobody has confirmed. */
export function createReference(
  organisationId: string,
  overrides: Partial<Prisma.ProjectReferenceUncheckedCreateInput> = {},
) {
  const columns = { title: 'Posteingang', client: 'Stadt Fischhagen', fromYear: 2024 }
  return db.projectReference.create({ data: { ...columns, organisationId, ...overrides } })
}

/** Makes a certificate; days are given as text. */
export function createCertificate(
  organisationId: string,
  { validFrom = '2025-01-01', validUntil = null, ...overrides }: CertificateOptions = {},
) {
  const columns = { name: 'ISO/IEC 27001', body: 'Prüfstelle Nord', scope: 'Rechenzentrum Rostock' }
  return db.certificate.create({
    data: {
      ...columns,
      organisationId,
      validFrom: day(validFrom),
      validUntil: validUntil === null ? null : day(validUntil),
      ...overrides,
    },
  })
}
type CertificateOptions = Partial<
  Omit<Prisma.CertificateUncheckedCreateInput, 'validFrom' | 'validUntil'>
> & { validFrom?: string; validUntil?: string | null }

/** One of each, for pages that must ask for many as for one. */
export async function createOfferOfEach(organisationId: string) {
  await createProduct(organisationId)
  await createReference(organisationId)
  await createCertificate(organisationId)
}
