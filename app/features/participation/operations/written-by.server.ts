import { db } from '~/platform/database/client.server'

/** The pseudonyms of authors by their ids; in public nobody has another name. An erased account has none. */
export async function writtenBy(authorIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.user.findMany({
    where: { id: { in: [...new Set(authorIds)] }, erasedAt: null },
    select: { id: true, pseudonym: true },
  })
  return new Map(rows.flatMap(({ id, pseudonym }) => (pseudonym === null ? [] : [[id, pseudonym] as const])))
}
