import { MOST_TASKS } from '~/features/account/operations/workspace-task.server'
import { inLanguage } from '~/features/challenges/operations/present-challenge.server'
import type { Locale } from '~/paths'
import { db } from '~/platform/database/client.server'
import { HAS_ANSWERED } from './answered.server'
import { IS_OPEN } from './challenge-facts.server'
import { IS_DECLINED } from './declined.server'
import { MAY_BE_SHOWN } from './pair-facts.server'

type Row = {
  challengeId: string
  organisationId: string
  organisationName: string
  title: string
  english: unknown
  authorityName: string
  deadlineAt: Date
  invitedAt: Date
  reason: string
}

/**
 * The invitations to open challenges that these organisations have answered neither with a proposal nor with "does
 * not suit us", the next deadline first; one more than are shown where there are more. One statement. Whoever
 * asks names organisations of their own.
 */
export async function listReceivedInvitations(organisationIds: readonly string[], locale: Locale) {
  if (organisationIds.length === 0) return []
  const rows = await db.$queryRaw<Row[]>`
    SELECT c.id AS "challengeId", o.id AS "organisationId", o.name AS "organisationName", c.title, c.english,
      a.name AS "authorityName", c."deadlineAt", i."invitedAt", i.reason
    FROM "MatchInvitation" i
    JOIN "Challenge" c ON c.id = i."challengeId"
    JOIN "Organisation" o ON o.id = i."organisationId"
    JOIN "Organisation" a ON a.id = c."authorityId"
    WHERE o.id = ANY(${[...organisationIds]}::text[]) AND ${IS_OPEN} AND ${MAY_BE_SHOWN}
      AND NOT ${HAS_ANSWERED} AND NOT ${IS_DECLINED}
    ORDER BY c."deadlineAt", c.id, o.id LIMIT ${MOST_TASKS + 1}`
  return rows.map(({ title, english, ...row }) => ({
    ...row,
    title: inLanguage(locale, title, english, 'title'),
  }))
}
export type ReceivedInvitation = Awaited<ReturnType<typeof listReceivedInvitations>>[number]
