import { DURATION_KEYS, type DurationKey, type Usual } from '~/domain/duration/usual'
import { HOME_STATE } from '~/domain/taxonomy/regions'
import type { StoredEntry } from '~/domain/taxonomy/stored-catalogue'
import { berlinDay } from '~/domain/time/berlin'
import { db } from '~/platform/database/client.server'

/** The entries of all lists: the taxonomy and the districts of the state. */
export async function readEntries(now: Date): Promise<StoredEntry[]> {
  const rows = await db.taxonomyEntry.findMany()
  const districts = await db.region.findMany({
    where: { level: 'district', parentCode: HOME_STATE.code },
  })
  const today = berlinDay(now)
  return [
    ...rows.map(
      ({ kind, code, labelDe, labelEn, descriptionDe, descriptionEn, position, ...row }): StoredEntry => ({
        ...{ list: kind, code, labelDe, labelEn, descriptionDe, descriptionEn, position },
        isRetired: row.retiredAt !== null,
        replacedBy: row.replacedBy,
      }),
    ),
    ...districts.map(
      ({ code, nameDe, nameEn, validUntil, replacedBy }): StoredEntry => ({
        ...{ list: 'district', code, labelDe: nameDe, labelEn: nameEn ?? nameDe },
        ...{ descriptionDe: '', descriptionEn: '', position: Number(code), replacedBy },
        isRetired: validUntil !== null && validUntil.toISOString().slice(0, 10) < today,
      }),
    ),
  ]
}

/** Announcements that are shown now or will be. */
export async function readAnnouncements(now: Date) {
  return db.announcement.findMany({
    where: { revokedAt: null, endsAt: { gt: now } },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      textDe: true,
      textEn: true,
      tone: true,
      startsAt: true,
      endsAt: true,
      revokedAt: true,
    },
  })
}

/** The newest published text of every page and language that has one. */
export async function readTexts() {
  return db.$queryRaw<{ page: string; locale: string; markdown: string }[]>`
    SELECT DISTINCT ON (page, locale) page, locale, markdown FROM "ContentVersion"
    WHERE "publishedAt" IS NOT NULL ORDER BY page, locale, number DESC`
}

/** What usually takes how long, as it was last measured. */
export async function readUsual(): Promise<ReadonlyMap<DurationKey, Usual>> {
  const rows = await db.usualDuration.findMany()
  return new Map(
    DURATION_KEYS.flatMap((key) => {
      const row = rows.find((one) => one.key === key)
      return row ? [[key, { median: row.median === null ? null : Number(row.median), count: row.count }]] : []
    }),
  )
}
