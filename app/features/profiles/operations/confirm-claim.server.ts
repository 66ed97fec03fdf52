import { decide } from '~/domain/lifecycle/transition'
import { CLAIM_TRANSITIONS, type ClaimState } from '~/domain/organisation/lifecycle'
import { db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { useMailToken } from '~/platform/mail-token.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { tokenId } from '~/platform/token-id.server'

/** Purpose of the link in the mail, as its template names it. */
const CLAIM_TOKEN = 'confirmClaim'

/**
 * Confirms by the link in the mail that the institution's address answered; staff decides next. The link
 * counts only for the person who made the claim, and once.
 */
export async function confirmClaim(viewer: Viewer, token: string) {
  // Looked at first: a stranger who opens the link must not use it up.
  const id = tokenId(token)
  const isOwn = (await db.mailToken.count({ where: { id, userId: viewer.id } })) > 0
  const used = isOwn ? await useMailToken(token, CLAIM_TOKEN) : null
  if (!used?.subjectId) return { ok: false, reason: 'linkExpired' } as const
  const claimId = used.subjectId
  const { confirm } = CLAIM_TRANSITIONS
  return transact(async (tx) => {
    const claim = await tx.claim.findUniqueOrThrow({ where: { id: claimId } })
    const decision = decide<ClaimState, never, never>(confirm, claim.state, {})
    if (!decision.ok) return decision
    const { count } = await tx.claim.updateMany({
      where: { id: claimId, state: { in: [...confirm.from] } },
      data: { state: confirm.to, confirmedAt: new Date() },
    })
    if (count === 0) return { ok: false, reason: 'wrongState' } as const
    await appendEvent(tx, {
      stream: { type: 'organisation', id: claim.organisationId },
      actorId: viewer.id,
      action: confirm.event,
      values: { claimId },
    })
    return { ok: true, organisationId: claim.organisationId } as const
  })
}

/** A person's open claim on an organisation, or null. */
export function findOpenClaim(viewer: Viewer, organisationId: string) {
  return db.claim.findFirst({
    where: { organisationId, userId: viewer.id, state: { in: ['awaitingMail', 'awaitingStaff'] } },
    select: { id: true, email: true, state: true },
  })
}
