import { z } from 'zod'
import { sealContext } from '~/domain/proposal/seal'
import { db } from '~/platform/database/client.server'
import { seal, unseal } from '~/platform/seal.server'

/** Who said yes for a partner, as the person stated it. */
export type Signatory = { name: string; role: string }

const SIGNATORY = z.object({ name: z.string(), role: z.string() })
/** What is left of a person whose account is erased: that somebody confirmed, and when. */
export const NO_SIGNATORY: Signatory = { name: '', role: '' }

/** Encrypts name and role like the content that they stand under. */
export function sealSignatory(challengeId: string, { name, role }: Signatory): Uint8Array<ArrayBuffer> {
  return seal(JSON.stringify({ name, role }), sealContext(challengeId))
}

/** Decrypts them. @throws SealError where the bytes belong to another challenge */
export function unsealSignatory(challengeId: string, sealed: Uint8Array): Signatory {
  return SIGNATORY.parse(JSON.parse(unseal(sealed, sealContext(challengeId))))
}

/** A partner's yes, shown beside what it is about. */
export type ShownConfirmation = { organisationId: string; at: Date } & Signatory

type Row = { organisationId: string; at: Date; sealed: Uint8Array }

function shown(challengeId: string, rows: readonly Row[]): ShownConfirmation[] {
  return rows.map(({ organisationId, at, sealed }) => ({
    organisationId,
    at,
    ...unsealSignatory(challengeId, sealed),
  }))
}

/** The confirmations of one exact copy, for its team. */
export async function confirmationsOf(
  { id: proposalId, challengeId }: { id: string; challengeId: string },
  contentHash: string,
): Promise<ShownConfirmation[]> {
  const rows = await db.partnerConfirmation.findMany({
    where: { proposalId, contentHash },
    orderBy: { organisationId: 'asc' },
  })
  return shown(challengeId, rows)
}

/** The confirmations that were frozen with a submission, for whoever may see it. */
export async function frozenConfirmations(
  challengeId: string,
  submissionId: string,
): Promise<ShownConfirmation[]> {
  const rows = await db.submissionConfirmation.findMany({
    where: { submissionId },
    orderBy: { organisationId: 'asc' },
  })
  return shown(challengeId, rows)
}
