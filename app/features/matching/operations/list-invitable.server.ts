import { writableAuthorities } from '~/features/challenges/operations/writable-authorities.server'
import { db } from '~/platform/database/client.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { IS_OPEN } from './challenge-facts.server'
import { MAY_BE_SHOWN } from './pair-facts.server'

/** An open challenge to which somebody could invite a provider, or has. */
export type Invitable = { id: string; title: string; isInvited: boolean }

const MOST = 200

/**
 * The open challenges of the authorities for which somebody writes, where this provider may be shown to them; none
 * for everybody else and for organisations that are no verified provider. One statement, or none.
 */
export async function listInvitable(viewer: Viewer | null, organisationId: string): Promise<Invitable[]> {
  const authorities = viewer ? writableAuthorities(viewer) : []
  if (authorities.length === 0) return []
  const ids = authorities.map((one) => one.organisationId)
  return db.$queryRaw<Invitable[]>`
    SELECT c.id, c.title, i."challengeId" IS NOT NULL AS "isInvited"
    FROM "Challenge" c
    JOIN "Organisation" o ON o.id = ${organisationId}
    LEFT JOIN "MatchInvitation" i ON i."challengeId" = c.id AND i."organisationId" = o.id
    WHERE c."authorityId" = ANY(${ids}::text[]) AND ${IS_OPEN} AND ${MAY_BE_SHOWN}
    ORDER BY c."deadlineAt", c.id LIMIT ${MOST}`
}
