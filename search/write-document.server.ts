import { db } from '~/platform/database/client.server'
import type { DocumentKind, SearchText } from './documents/document'

/** The kinds under which one thing may stand; it stands under one of them or under none. */
export const CHALLENGE_KINDS = ['challenge'] as const satisfies readonly DocumentKind[]
export const ORGANISATION_KINDS = ['organisation', 'listing'] as const satisfies readonly DocumentKind[]

/**
 * Makes the document of a thing what it should be now, in one statement; null removes it.
 * @param kinds every kind under which this thing could have been kept so far
 */
export async function writeDocument(
  kinds: readonly DocumentKind[],
  entityId: string,
  document: SearchText | null,
): Promise<void> {
  if (!document) {
    await db.searchDocument.deleteMany({ where: { kind: { in: [...kinds] }, entityId } })
    return
  }
  const { kind, language, title, lexemes } = document
  const others = kinds.filter((other) => other !== kind)
  await db.$executeRaw`
    WITH gone AS (
      DELETE FROM "SearchDocument" WHERE "entityId" = ${entityId} AND kind = ANY(${others}::text[])
    )
    INSERT INTO "SearchDocument" (kind, "entityId", language, title, lexemes, "updatedAt")
    VALUES (${kind}, ${entityId}, ${language}, ${title}, ${lexemes}::text[], clock_timestamp())
    ON CONFLICT (kind, "entityId") DO UPDATE SET
      language = EXCLUDED.language, title = EXCLUDED.title, lexemes = EXCLUDED.lexemes,
      "updatedAt" = EXCLUDED."updatedAt"`
}
