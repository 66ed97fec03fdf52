import type { RegisterState } from '~/domain/register/entry'
import { db } from '~/platform/database/client.server'
import { IS_PUBLIC_ENTRY } from '~/platform/public-data/public-entries.server'
import type { Viewer, ViewerMembership } from '~/platform/session/viewer.server'

/** An entry as its own authority lists it, drafts included. */
export type OwnEntry = {
  id: string
  name: string
  authorityName: string
  state: RegisterState
  isPublic: boolean
  updatedAt: Date
}

const MOST = 20

/** The entries of the viewer's authorities that are not withdrawn, the latest change first. One statement. */
export async function listOwnEntries(viewer: Viewer): Promise<OwnEntry[]> {
  const memberships: readonly ViewerMembership[] = viewer.memberships
  const authorities = memberships.filter((one) => one.isActive && one.kind === 'authority')
  if (authorities.length === 0) return []
  const rows = await db.$queryRaw<(Omit<OwnEntry, 'authorityName'> & { authorityId: string })[]>`
    SELECT e."id", e."content"->>'name' AS "name", e."authorityId", e."state"::text AS "state",
      ${IS_PUBLIC_ENTRY} AS "isPublic", e."updatedAt"
    FROM "RegisterEntry" e
    WHERE e."authorityId" = ANY(${authorities.map((one) => one.organisationId)}::text[])
      AND e."state" <> 'withdrawn'
    ORDER BY e."updatedAt" DESC, e."id" LIMIT ${MOST}`
  return rows.map(({ authorityId, ...row }) => ({
    ...row,
    authorityName: authorities.find((one) => one.organisationId === authorityId)?.name ?? '',
  }))
}
