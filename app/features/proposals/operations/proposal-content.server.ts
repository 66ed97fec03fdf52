import { canonicalContent, EMPTY_CONTENT, type ProposalContent } from '~/domain/proposal/content'
import { sealContext } from '~/domain/proposal/seal'
import { sha256 } from '~/platform/events/event-keys.server'
import { seal, unseal } from '~/platform/seal.server'

/** Encrypts a content for its challenge. */
export function sealContent(challengeId: string, content: ProposalContent): Uint8Array<ArrayBuffer> {
  return seal(canonicalContent(content), sealContext(challengeId))
}

/**
 * Decrypts a content of a challenge. The caller has been judged: the team, or the authority after the opening.
 * @throws SealError where the bytes were altered or belong to another challenge
 */
export function unsealContent(challengeId: string, sealed: Uint8Array): ProposalContent {
  return { ...EMPTY_CONTENT, ...JSON.parse(unseal(sealed, sealContext(challengeId))) }
}

/** SHA-256 (hex) over the canonical text of a content: what stands on a receipt. */
export function contentHash(content: ProposalContent): string {
  return sha256(canonicalContent(content))
}
