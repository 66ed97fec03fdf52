import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import { HAS_OPEN_ACCOUNT } from '~/features/account/operations/open-account.server'
import type { Transaction } from '~/platform/database/client.server'
import { IS_DECLINED } from './declined.server'
import { IS_PROVIDER } from './profile-facts.server'
import { SHARES_MEMBERS } from './shared-members.server'

/** So many of the best matching organisations are told; the others find the challenge in their list. */
export const TOLD_ORGANISATIONS = 100

/** A matching organisation and the people to tell, none of whom is told for a better match already. */
export type MatchRecipients = { organisationId: string; name: string; reasons: unknown; userIds: string[] }

type Row = { organisationId: string; name: string; reasons: unknown; userIds: string[] }

/** Whom to tell about a challenge, best match first: members who may write, each person once. One statement. */
export async function matchRecipients(tx: Transaction, challengeId: string): Promise<MatchRecipients[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT o.id AS "organisationId", o.name, m.reasons,
      ARRAY(SELECT s."userId" FROM "Membership" s JOIN "User" u ON u.id = s."userId"
        WHERE s."organisationId" = o.id AND s."endedAt" IS NULL AND u."emailConfirmedAt" IS NOT NULL AND ${HAS_OPEN_ACCOUNT}
          AND s.role::text = ANY(${[...WRITING_ROLES]}::text[])
        ORDER BY s."createdAt", s.id) AS "userIds"
    FROM "Match" m
    JOIN "Challenge" c ON c.id = m."challengeId"
    JOIN "Organisation" o ON o.id = m."organisationId"
    WHERE m."challengeId" = ${challengeId} AND ${IS_PROVIDER} AND NOT ${SHARES_MEMBERS}
      AND NOT ${IS_DECLINED}
    ORDER BY m.score DESC, o.id LIMIT ${TOLD_ORGANISATIONS}`
  const told = new Set<string>()
  return rows.map(({ userIds, ...row }) => {
    const fresh = userIds.filter((id) => !told.has(id))
    for (const id of fresh) told.add(id)
    return { ...row, userIds: fresh }
  })
}
