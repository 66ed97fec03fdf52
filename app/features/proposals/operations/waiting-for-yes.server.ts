import { unconfirmed } from '~/domain/proposal/consortium'
import { missingInCopy } from '~/domain/proposal/copy'
import { db } from '~/platform/database/client.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { copyHash, workingCopy } from './proposal-content.server'
import { COPY_PARTS, confirmableFor } from './require-proposal.server'

/**
 * Of these proposals those whose copy is whole and waits for the yes of a partner for which the viewer may give it,
 * each with that partner. What is whole stands nowhere: the copies are opened and looked at, as on their pages.
 */
export async function waitingForYes(
  viewer: Viewer,
  proposalIds: readonly string[],
): Promise<Map<string, { id: string; name: string }>> {
  const waiting = new Map<string, { id: string; name: string }>()
  if (proposalIds.length === 0) return waiting
  const rows = await db.proposal.findMany({
    where: { id: { in: [...proposalIds] } },
    include: {
      ...COPY_PARTS,
      challenge: { select: { id: true, authorityId: true } },
      confirmations: { select: { organisationId: true, contentHash: true } },
    },
  })
  for (const row of rows) {
    const copy = workingCopy(row)
    if (missingInCopy(copy).length > 0) continue
    const mine = await confirmableFor(viewer, row)
    const [open] = unconfirmed(
      copy.partners.filter((one) => mine.includes(one.organisationId)),
      row.confirmations,
      copyHash(copy),
    )
    if (open) waiting.set(row.id, { id: open.organisationId, name: open.name })
  }
  return waiting
}
