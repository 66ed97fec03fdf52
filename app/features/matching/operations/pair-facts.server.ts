import { Prisma } from '#prisma/generated/client'
import type { DeclineReason } from '~/domain/matching/decline'
import { db, type Transaction } from '~/platform/database/client.server'
import { HAS_ANSWERED } from './answered.server'
import { IS_OPEN } from './challenge-facts.server'
import { IS_PROVIDER } from './profile-facts.server'
import { SHARES_MEMBERS } from './shared-members.server'

/** A provider and a challenge. */
export type Pair = { challengeId: string; organisationId: string }

/** What decides what a provider and an authority may say to each other about a challenge. */
export type PairFacts = {
  challengeTitle: string
  deadlineAt: Date | null
  authorityId: string
  authorityName: string
  organisationName: string
  isOpen: boolean
  isVerifiedProvider: boolean
  sharesMembers: boolean
  takesInvitations: boolean
  /** never told to anybody but the provider's own people */
  hasAnswered: boolean
  invitedAt: Date | null
  declinedAt: Date | null
  declineReason: DeclineReason | null
  declineWords: string | null
  isTold: boolean | null
}

/**
 * The facts of a pair by the database's clock; null where one of both is not there. One statement.
 * @param lock within a transaction: share mode, so that both stay as they are until it ends. An extension, a
 *   withdrawal, a lost verification wait for it, and it for them
 */
export async function readPair(
  client: Transaction | typeof db,
  { challengeId, organisationId }: Pair,
  lock: 'share' | null = null,
): Promise<PairFacts | null> {
  if (lock) {
    await client.$queryRaw`SELECT id FROM "Challenge" WHERE id = ${challengeId} FOR SHARE`
    await client.$queryRaw`SELECT id FROM "Organisation" WHERE id = ${organisationId} FOR SHARE`
  }
  const [row] = await client.$queryRaw<PairFacts[]>`
    SELECT c.title AS "challengeTitle", c."deadlineAt", a.id AS "authorityId", a.name AS "authorityName",
      o.name AS "organisationName", coalesce(${IS_OPEN}, false) AS "isOpen", (${IS_PROVIDER}) AS "isVerifiedProvider",
      ${SHARES_MEMBERS} AS "sharesMembers", o."takesInvitations", ${HAS_ANSWERED} AS "hasAnswered",
      i."invitedAt", d."declinedAt", d.reason AS "declineReason", d.words AS "declineWords", d."isTold"
    FROM "Challenge" c
    JOIN "Organisation" a ON a.id = c."authorityId"
    JOIN "Organisation" o ON o.id = ${organisationId}
    LEFT JOIN "MatchInvitation" i ON i."challengeId" = c.id AND i."organisationId" = o.id
    LEFT JOIN "MatchDecline" d ON d."challengeId" = c.id AND d."organisationId" = o.id
    WHERE c.id = ${challengeId}`
  return row ?? null
}

/** The facts of a pair, read outside of a transaction: for pages. */
export function viewPair(pair: Pair): Promise<PairFacts | null> {
  return readPair(db, pair)
}

/** Condition: the pair of tables c and o may be shown to either side. */
export const MAY_BE_SHOWN = Prisma.sql`${IS_PROVIDER} AND NOT ${SHARES_MEMBERS}`
