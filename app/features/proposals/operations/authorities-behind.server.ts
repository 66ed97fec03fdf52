import { db, type Transaction } from '~/platform/database/client.server'
import type { Viewer } from '~/platform/session/viewer.server'

/**
 * The authorities that stand behind a challenge: the one that leads, and those that confirmed. They knew the
 * text before it was public. For somebody who is in no other authority the database is asked for nothing.
 */
export async function authoritiesBehind(
  viewer: Viewer,
  { id, authorityId }: { id: string; authorityId: string },
): Promise<string[]> {
  const isElsewhere = viewer.memberships.some(
    (one) => one.isActive && one.kind === 'authority' && one.organisationId !== authorityId,
  )
  if (!isElsewhere) return [authorityId]
  const partners = await db.challengePartner.findMany({
    where: { challengeId: id, state: 'confirmed' },
    select: { organisationId: true },
  })
  return [authorityId, ...partners.map((one) => one.organisationId)]
}

/** The authorities behind a challenge, whoever looks. */
export async function authoritiesOf(
  client: Transaction | typeof db,
  { id, authorityId }: { id: string; authorityId: string },
): Promise<string[]> {
  const partners = await client.challengePartner.findMany({
    where: { challengeId: id, state: 'confirmed' },
    select: { organisationId: true },
  })
  return [authorityId, ...partners.map((one) => one.organisationId)]
}
