import { TAXONOMY_KINDS, type TaxonomyKind } from '~/domain/taxonomy/catalogue'
import { db } from '~/platform/database/client.server'
import { notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, requirePermission } from '~/platform/guard/page.server'

/** A list by the name in an address. @throws Response 404 */
export function kindOf(value: string | undefined): TaxonomyKind {
  const kind = TAXONOMY_KINDS.find((one) => one === value)
  if (!kind) throw notFound()
  return kind
}

/**
 * The guard of the pages about one entry of a list.
 * @throws Response 404 for everybody who may not, and where there is no such entry
 */
export async function requireEntry(args: PageArguments) {
  const page = await requirePermission(args, 'taxonomy.manage')
  const kind = kindOf(args.params['kind'])
  const code = args.params['code'] ?? ''
  const entry = code.includes('\0')
    ? null
    : await db.taxonomyEntry.findUnique({ where: { kind_code: { kind, code } } })
  if (!entry) throw notFound()
  return { ...page, entry }
}
