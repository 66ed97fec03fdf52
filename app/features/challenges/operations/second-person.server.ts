import { Prisma } from '#prisma/generated/client'
import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import type { Transaction } from '~/platform/database/client.server'

/**
 * Whether somebody is or was a member of an organisation that a text is about. Read where it is decided, and not with
 * the session: a membership can have begun since.
 */
export async function isOwnCauseOf(
  tx: Transaction,
  { id: userId }: { id: string },
  concernedIds: readonly string[],
): Promise<boolean> {
  if (concernedIds.length === 0) return false
  return (await tx.membership.count({ where: { userId, organisation: isConcerned(concernedIds) } })) > 0
}

/** One of these organisations, or what one of them has become part of: its people went along, the text still names it. */
export function isConcerned(ids: readonly string[]): Prisma.OrganisationWhereInput {
  const named = { id: { in: [...ids] } }
  return { OR: [named, { mergedFrom: { some: named } }] }
}

/** The columns of a text that is decided about, for statements that read many of them. */
export type TextColumns = {
  authorityId: Prisma.Sql
  editorIds: Prisma.Sql
  submittedById: Prisma.Sql
  /** ids of the organisations that the text is about, as they stand after IN: a subquery or a list */
  concernedIds: Prisma.Sql
}

/** Whether a person is neither author of a text nor of an organisation that it is about. */
export function isImpartial(
  person: Prisma.Sql,
  { editorIds, submittedById, concernedIds }: TextColumns,
): Prisma.Sql {
  return Prisma.sql`(${person} <> ALL (${editorIds}) AND ${person} IS DISTINCT FROM ${submittedById}
    AND NOT EXISTS (SELECT 1 FROM "Membership" belonging
      WHERE belonging."userId" = ${person} AND belonging."organisationId" IN (
        SELECT unnest(ARRAY[concerned."id", concerned."mergedIntoId"]) FROM "Organisation" concerned
        WHERE concerned."id" IN (${concernedIds}))))`
}

/** Whether nobody impartial is left in the authority, and this one of the staff may be the second person. */
export function awaitsStaff({ id }: { id: string }, text: TextColumns): Prisma.Sql {
  return Prisma.sql`NOT EXISTS (
      SELECT 1 FROM "Membership" m JOIN "User" u ON u."id" = m."userId"
        AND coalesce(u."disabledAt", u."deletionAskedAt", u."erasedAt") IS NULL
      WHERE m."organisationId" = ${text.authorityId} AND m."endedAt" IS NULL
        AND m."role"::text = ANY(${[...WRITING_ROLES]}::text[]) AND ${isImpartial(Prisma.sql`m."userId"`, text)})
    AND ${isImpartial(Prisma.sql`${id}::text`, text)}`
}
