import type { Prisma } from '#prisma/generated/client'
import type { Standing } from '~/domain/permission/matrix'
import { isConflicted, type Person } from '~/domain/permission/standing'
import { contentObjection } from '~/domain/register/completeness'
import type { RegisterFacts } from '~/domain/register/entry'
import { contentFrom } from '~/domain/register/fields'
import { approversOf } from '~/features/challenges/operations/challenge-recipients.server'
import type { Transaction } from '~/platform/database/client.server'
import { notFound } from '~/platform/guard/not-found.server'

export const WITH_AUTHORITY = {
  authority: { select: { id: true, name: true, state: true } },
  currentVersion: { select: { id: true, number: true, name: true, publishedAt: true } },
} as const satisfies Prisma.RegisterEntryInclude
export type EntryRow = Prisma.RegisterEntryGetPayload<{ include: typeof WITH_AUTHORITY }>

/** Reads an entry again and keeps everybody else from changing it until the transaction ends. */
export async function lockEntry(tx: Transaction, id: string): Promise<EntryRow> {
  await tx.$queryRaw`SELECT "id" FROM "RegisterEntry" WHERE "id" = ${id} FOR UPDATE`
  const row = await tx.registerEntry.findUnique({ where: { id }, include: WITH_AUTHORITY })
  if (!row) throw notFound()
  return row
}

/** What the working copy calls the system. */
export function entryName({ content }: Pick<EntryRow, 'content'>): string {
  return contentFrom(content).name
}

/** What the guards of the life cycle look at, for one person. */
export async function entryFacts(
  tx: Transaction,
  entry: EntryRow,
  actor: Person,
  standing: Standing,
): Promise<RegisterFacts> {
  const { editorIds, submittedById, currentVersionId, authority } = entry
  const approvers = await approversOf(tx, entry)
  const content = contentFrom(entry.content)
  return {
    ...{ actorId: actor.id, editorIds, submittedById },
    actsAsStaff: standing.relation !== 'sameOrganisation',
    approverCount: approvers.length,
    // Staff does not stand by what an entry says of their own company.
    isOfPartner: isConflicted(actor, [content.providerOrganisation]),
    isAuthorityVerified: authority.state === 'verified',
    objection: contentObjection(content),
    hasVersion: currentVersionId !== null,
  }
}
