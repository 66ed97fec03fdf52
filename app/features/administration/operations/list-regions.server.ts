import { literalPattern } from '~/domain/text/literal-pattern'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { notFound } from '~/platform/guard/not-found.server'

type Keeper = Authorized<'regions.manage', null>
export const REGION_LEVELS = ['state', 'district', 'municipality'] as const
const PAGE = 50
const CODE = /^\d{2,12}$/

export type RegionFilter = {
  beginning: string
  level: (typeof REGION_LEVELS)[number] | null
  /** key of the last region of the page before */
  after: string
}

/** Regions by key: whose name or key begins with a text. Two statements. */
export async function listRegions(_keeper: Keeper, { beginning, level, after }: RegionFilter) {
  const startsWith = literalPattern(beginning)
  const rows = await db.region.findMany({
    where: {
      ...(level && { level }),
      ...(CODE.test(after) && { code: { gt: after } }),
      ...(startsWith && {
        OR: [
          { code: { startsWith } },
          { nameDe: { startsWith, mode: 'insensitive' } },
          { nameEn: { startsWith, mode: 'insensitive' } },
        ],
      }),
    },
    orderBy: { code: 'asc' },
    take: PAGE + 1,
  })
  const shown = rows.slice(0, PAGE)
  const parents = await db.region.findMany({
    where: { code: { in: shown.flatMap(({ parentCode }) => (parentCode ? [parentCode] : [])) } },
    select: { code: true, nameDe: true },
  })
  const names = new Map(parents.map((one) => [one.code, one.nameDe]))
  return {
    rows: shown.map((row) => ({
      ...row,
      parent: row.parentCode && (names.get(row.parentCode) ?? row.parentCode),
    })),
    next: rows.length > PAGE ? (shown.at(-1)?.code ?? null) : null,
  }
}

/** One region by its key. @throws Response 404 where there is none */
export async function findRegion(_keeper: Keeper, code: string | undefined) {
  if (!code || !CODE.test(code)) throw notFound()
  const region = await db.region.findUnique({ where: { code } })
  if (!region) throw notFound()
  return region
}
