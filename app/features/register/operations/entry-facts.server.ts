import type { Prisma } from '#prisma/generated/client'
import type { Standing } from '~/domain/permission/matrix'
import type { Person } from '~/domain/permission/standing'
import { contentObjection } from '~/domain/register/completeness'
import type { RegisterFacts } from '~/domain/register/entry'
import { contentFrom } from '~/domain/register/fields'
import { type AnsweredFor, approversOf } from '~/features/challenges/operations/challenge-recipients.server'
import { isOwnCauseOf } from '~/features/challenges/operations/second-person.server'
import type { Transaction } from '~/platform/database/client.server'
import { notFound } from '~/platform/guard/not-found.server'

export const WITH_AUTHORITY = {
  authority: { select: { id: true, name: true, state: true } },
  currentVersion: {
    select: { id: true, number: true, name: true, publishedAt: true, providerOrganisationId: true },
  },
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

/**
 * The working copy as a text that is decided about. It is the cause of the provider, and of the one that is public
 * still: a revision that names another one is theirs too.
 */
export function entryText({
  authorityId,
  editorIds,
  submittedById,
  content,
  currentVersion,
}: EntryRow): Required<AnsweredFor> {
  const named = [contentFrom(content).providerOrganisation, currentVersion?.providerOrganisationId ?? '']
  const concernedIds = [...new Set(named)].filter((id) => id !== '')
  return { authorityId, editorIds, submittedById, concernedIds }
}

/** What the guards of the life cycle look at, for one person. */
export async function entryFacts(
  tx: Transaction,
  entry: EntryRow,
  actor: Person,
  standing: Standing,
): Promise<RegisterFacts> {
  const { currentVersionId, authority } = entry
  const text = entryText(entry)
  const { editorIds, submittedById } = text
  const approvers = await approversOf(tx, text)
  const content = contentFrom(entry.content)
  return {
    ...{ actorId: actor.id, editorIds, submittedById },
    actsAsStaff: standing.relation !== 'sameOrganisation',
    approverCount: approvers.length,
    // Nobody stands by what an entry says of their own company.
    isOwnCause: await isOwnCauseOf(tx, actor, text.concernedIds),
    isAuthorityVerified: authority.state === 'verified',
    objection: contentObjection(content),
    hasVersion: currentVersionId !== null,
  }
}
