import type { TaxonomyKind } from '~/domain/taxonomy/catalogue'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'

type Manager = Authorized<'taxonomy.manage', null>

/** The entries of one list in their order, retired ones too. Lists are short: no pages. */
export async function listEntries(_manager: Manager, kind: TaxonomyKind) {
  const rows = await db.taxonomyEntry.findMany({
    where: { kind },
    orderBy: [{ position: 'asc' }, { code: 'asc' }],
  })
  return rows.map(({ code, labelDe, labelEn, retiredAt, replacedBy, source }) => ({
    ...{ code, labelDe, labelEn, replacedBy, source },
    isRetired: retiredAt !== null,
  }))
}

/** How many challenges and organisations carry a code: what retiring it would concern. */
export async function countUses(_manager: Manager, kind: TaxonomyKind, code: string) {
  const field = ({ capability: 'capabilities', technique: 'techniques', domain: 'domains' } as const)[kind]
  return {
    challenges: await db.challenge.count({ where: { [field]: { has: code } } }),
    organisations: await db.organisation.count({ where: { [field]: { has: code } } }),
  }
}
