import type { DeclineReason } from '~/domain/matching/decline'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'

/** A provider that an authority has invited to its challenge: everybody may know. */
export type InvitedProvider = { id: string; name: string; invitedAt: Date; reason: string }

/** Whom the authority has invited to a public challenge, the earliest first. One statement. */
export function listInvited(challengeId: string): Promise<InvitedProvider[]> {
  return db.$queryRaw<InvitedProvider[]>`
    SELECT o.id, o.name, i."invitedAt", i.reason
    FROM "MatchInvitation" i JOIN "Organisation" o ON o.id = i."organisationId"
    WHERE i."challengeId" = ${challengeId} ORDER BY i."invitedAt", o.id`
}

/** The same for the authority: with the answer of those who wanted it to know. */
export type AnsweredInvitation = InvitedProvider & {
  declineReason: DeclineReason | null
  declineWords: string | null
}

/** Whom the authority has invited, and who has told it that the challenge does not suit. One statement. */
export function listInvitations({
  thing,
}: Authorized<'challenge.viewMatches', { id: string }>): Promise<AnsweredInvitation[]> {
  return db.$queryRaw<AnsweredInvitation[]>`
    SELECT o.id, o.name, i."invitedAt", i.reason, d.reason AS "declineReason", d.words AS "declineWords"
    FROM "MatchInvitation" i
    JOIN "Organisation" o ON o.id = i."organisationId"
    LEFT JOIN "MatchDecline" d
      ON d."challengeId" = i."challengeId" AND d."organisationId" = i."organisationId" AND d."isTold"
    WHERE i."challengeId" = ${thing.id} ORDER BY i."invitedAt", o.id`
}
