import { TAXONOMY_KINDS } from '~/domain/taxonomy/catalogue'
import { HOME_STATE } from '~/domain/taxonomy/regions'
import { builtInPosition } from '~/domain/taxonomy/stored-catalogue'
import { db, transact } from '~/platform/database/client.server'
import { BUILT_IN_CATALOGUE } from '~/platform/public-data/built-in-catalogue.server'

/**
 * Writes the lists and regions that the platform comes with into the database, where they are missing: at
 * every start, so also into installations that are older than these tables. A label that nobody has touched
 * follows the message files; everything that somebody has changed stays as it is.
 */
export async function fillLists(): Promise<void> {
  const entries = TAXONOMY_KINDS.flatMap((kind) =>
    BUILT_IN_CATALOGUE[kind].map(({ code, labelDe, labelEn }, index) => ({
      ...{ kind, code, labelDe, labelEn },
      position: builtInPosition(kind, code, index),
    })),
  )
  const state = { code: HOME_STATE.code, level: 'state', nameDe: HOME_STATE.name } as const
  const districts = BUILT_IN_CATALOGUE.district.map(({ code, labelDe, labelEn }) => ({
    ...{ code, nameDe: labelDe, nameEn: labelEn === labelDe ? null : labelEn, parentCode: HOME_STATE.code },
    level: 'district' as const,
  }))
  await transact(async (tx) => {
    await tx.taxonomyEntry.createMany({ data: entries, skipDuplicates: true })
    await tx.region.createMany({ data: [state, ...districts], skipDuplicates: true })
  })
  const untouched = await db.taxonomyEntry.findMany({ where: { version: 1, source: null } })
  for (const row of untouched) {
    const entry = BUILT_IN_CATALOGUE[row.kind].find((one) => one.code === row.code)
    if (!entry || (entry.labelDe === row.labelDe && entry.labelEn === row.labelEn)) continue
    const { labelDe, labelEn } = entry
    const { kind, code } = row
    await db.taxonomyEntry.updateMany({ where: { kind, code, version: 1 }, data: { labelDe, labelEn } })
  }
}
