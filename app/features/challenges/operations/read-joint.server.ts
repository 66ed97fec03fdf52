import { db } from '~/platform/database/client.server'

/** Another authority beside the one that leads, and how it stands to the challenge. */
export type JointAuthority = {
  organisationId: string
  name: string
  /** left: after the publication, so that everybody may read it */
  part: 'invited' | 'confirmed' | 'left' | 'shares'
  /** the note of who shares the problem, or why a partner left */
  words: string
  at: Date
}

/**
 * The authorities that stand behind a challenge or have the problem too, the earliest first. One statement.
 * @param isPublic what has not been confirmed is shown before the publication only
 */
export async function readJoint(challengeId: string, isPublic: boolean): Promise<JointAuthority[]> {
  const rows = await db.$queryRaw<JointAuthority[]>`
    SELECT o.id AS "organisationId", o.name, j.part, j.words, j.at FROM (
      SELECT "organisationId", state::text AS part, CASE WHEN state = 'left' THEN coalesce(reason, '') ELSE '' END AS words,
        coalesce("answeredAt", "invitedAt") AS at
      FROM "ChallengePartner" WHERE "challengeId" = ${challengeId}
        AND (state IN ('invited', 'confirmed') OR (state = 'left' AND "leftInPublic"))
      UNION ALL
      SELECT "organisationId", 'shares', note, "createdAt"
      FROM "SharedProblem" WHERE "challengeId" = ${challengeId} AND "endedAt" IS NULL
    ) j JOIN "Organisation" o ON o.id = j."organisationId" AND (j.part <> 'shares' OR o.state = 'verified')
    ORDER BY j.at, o.id`
  return isPublic ? rows.filter(({ part }) => part !== 'invited') : rows
}
