import { PUBLIC_ORGANISATION_STATES } from '../../app/domain/organisation/lifecycle'
import type { OrganisationKind } from '../../app/domain/taxonomy/vocabulary'
import { db } from '../../app/platform/database/client.server'
import type { IndexedThing } from '../indexed-thing'
import { bothAddresses } from './both-addresses'
import { idsOf, itself } from './follow'
import type { SearchKind, ShownThing } from './kind'
import { labelsOf } from './labels-of.server'
import { readableText } from './readable-text'

/**
 * Organisations of some kinds that stand in a public list: verified ones, and imported entries that nobody has
 * claimed, which have the status `listed`. Their people and ways to reach them are left out.
 */
export function organisationKind(name: string, kinds: readonly OrganisationKind[]): SearchKind {
  const isPublic = { kind: { in: [...kinds] }, state: { in: [...PUBLIC_ORGANISATION_STATES] } }
  return {
    name,
    follows: { organisation: itself },
    async read(ids) {
      const rows = await db.organisation.findMany({
        where: { id: { in: [...ids] }, ...isPublic },
        include: {
          products: { orderBy: { id: 'asc' }, select: { name: true, summary: true } },
          projectReferences: { orderBy: { id: 'asc' }, select: { title: true, client: true, summary: true } },
          certificates: { orderBy: { id: 'asc' }, select: { name: true, scope: true } },
        },
      })
      return rows.map((row) => thingOf(name, row))
    },
    async idsAfter(id, most) {
      return idsOf(
        await db.organisation.findMany({
          where: { ...isPublic, id: { gt: id } },
          orderBy: { id: 'asc' },
          take: most,
          select: { id: true },
        }),
      )
    },
    show: showOrganisations,
  }
}

/** One reader for all kinds of them: whatever an organisation is now, everybody may see it. */
async function showOrganisations(ids: readonly string[]): Promise<ShownThing[]> {
  const rows = await db.organisation.findMany({
    where: { id: { in: [...ids] }, state: { in: [...PUBLIC_ORGANISATION_STATES] } },
    select: { id: true, name: true, state: true, createdAt: true, verifiedAt: true },
  })
  return rows.map((row) => ({
    id: row.id,
    address: bothAddresses('organisation', [{ organisationId: row.id }]),
    title: readableText(row.name),
    language: 'de',
    englishTitle: null,
    // Its title is its name.
    organisation: '',
    status: row.state,
    deadlineAt: null,
    budgetMaxCents: null,
    publishedAt: publishedOf(row),
  }))
}

const publishedOf = ({ verifiedAt, createdAt }: { verifiedAt: Date | null; createdAt: Date }) =>
  verifiedAt ?? createdAt

type Row = {
  id: string
  state: string
  name: string
  summary: string
  description: string
  summaryEn: string | null
  references: string
  city: string | null
  districts: string[]
  domains: string[]
  capabilities: string[]
  techniques: string[]
  createdAt: Date
  verifiedAt: Date | null
  products: { name: string; summary: string }[]
  projectReferences: { title: string; client: string; summary: string }[]
  certificates: { name: string; scope: string }[]
}

function thingOf(kind: string, row: Row): IndexedThing {
  const { id, state, districts, domains, capabilities, products, projectReferences, certificates } = row
  const title = readableText(row.name)
  const offer = [
    ...products.flatMap((one) => [one.name, one.summary]),
    ...projectReferences.flatMap((one) => [one.title, one.client, one.summary]),
    ...certificates.flatMap((one) => [one.name, one.scope]),
  ]
  const english = readableText(row.summaryEn)
  return {
    ...{ kind, id, districts, domains, capabilities },
    language: 'de',
    texts: {
      title,
      summary: readableText(row.summary),
      body: readableText(row.description, row.references, ...offer, row.city),
    },
    english: english === '' ? null : { title, summary: english, body: '' },
    organisation: '',
    labels: labelsOf(row),
    status: state,
    ...{ statusAfter: null, deadlineAt: null, budgetMaxCents: null },
    publishedAt: publishedOf(row),
  }
}
