import { Prisma } from '#prisma/generated/client'
import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import { HAS_OPEN_ACCOUNT } from '~/features/account/operations/open-account.server'
import type { Transaction } from '~/platform/database/client.server'

/** Which organisations are the team of a proposal: the lead, and partners that have joined. */
export const inTeam = (proposalId: string) => ({
  OR: [
    { proposals: { some: { id: proposalId } } },
    { proposalPartners: { some: { proposalId, state: 'joined' as const } } },
  ],
})

/** Active members of the team whose accounts are open, each once, as a part of a statement. */
export const peopleOfTeam = (proposalId: string) => Prisma.sql`
  SELECT DISTINCT m."userId" FROM "Membership" m JOIN "User" u ON u.id = m."userId"
  WHERE m."endedAt" IS NULL
    AND ${HAS_OPEN_ACCOUNT}
    AND m."organisationId" IN (
      SELECT "organisationId" FROM "Proposal" WHERE id = ${proposalId}
      UNION ALL
      SELECT "organisationId" FROM "ProposalPartner" WHERE "proposalId" = ${proposalId} AND state = 'joined')`

/** Active members of the team who may write, each once. */
export async function writersOf(tx: Transaction, proposalId: string): Promise<string[]> {
  const rows = await tx.membership.findMany({
    where: { endedAt: null, role: { in: [...WRITING_ROLES] }, organisation: inTeam(proposalId) },
    select: { userId: true },
    orderBy: { userId: 'asc' },
  })
  return [...new Set(rows.map((row) => row.userId))]
}

/**
 * Whether somebody is in the team now. Until the transaction ends, nobody ends their membership: who leaves
 * meanwhile waits, and takes with them what is written here.
 */
export async function holdMembership(tx: Transaction, proposalId: string, userId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT m."id" FROM "Membership" m
    WHERE m."userId" = ${userId} AND m."endedAt" IS NULL AND (
      EXISTS (SELECT 1 FROM "Proposal" p
        WHERE p."id" = ${proposalId} AND p."organisationId" = m."organisationId")
      OR EXISTS (SELECT 1 FROM "ProposalPartner" r
        WHERE r."proposalId" = ${proposalId} AND r."organisationId" = m."organisationId"
          AND r."state" = 'joined'))
    ORDER BY m."id" FOR SHARE OF m`
  return rows.length > 0
}
