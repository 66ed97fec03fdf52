import type { db, Transaction } from '~/platform/database/client.server'

/**
 * The organisations behind the proposals that stand submitted: those that lead, and all that ever joined one of
 * them. A partner that has left has read it all the same. One statement; it reads ids and no content.
 */
export async function submittingOrganisations(
  client: Transaction | typeof db,
  challengeId: string,
): Promise<string[]> {
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT "organisationId" AS id FROM "Proposal" WHERE "challengeId" = ${challengeId} AND state = 'submitted'
    UNION
    SELECT q."organisationId" FROM "ProposalPartner" q JOIN "Proposal" p ON p.id = q."proposalId"
    WHERE p."challengeId" = ${challengeId} AND p.state = 'submitted' AND q."joinedAt" IS NOT NULL
    ORDER BY id`
  return rows.map((row) => row.id)
}
