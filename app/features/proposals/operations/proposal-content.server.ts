import { canonicalContent, EMPTY_CONTENT, type ProposalContent } from '~/domain/proposal/content'
import { canonicalCopy, type ProposalCopy, readCopy } from '~/domain/proposal/copy'
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

/** Encrypts what a submission freezes. */
export function sealCopy(challengeId: string, copy: ProposalCopy): Uint8Array<ArrayBuffer> {
  return seal(canonicalCopy(copy), sealContext(challengeId))
}

/** Decrypts what a submission froze. @throws SealError as `unsealContent` does */
export function unsealCopy(challengeId: string, sealed: Uint8Array): ProposalCopy {
  return readCopy(unseal(sealed, sealContext(challengeId)))
}

/** SHA-256 (hex) over the canonical text of a copy: what stands on a receipt. */
export function copyHash(copy: ProposalCopy): string {
  return sha256(canonicalCopy(copy))
}

type Working = {
  challengeId: string
  sealed: Uint8Array
  files: readonly {
    id: string
    section: string
    sealedName: Uint8Array
    mediaType: string
    byteLength: number
    sha256: string
  }[]
  partners: readonly { organisationId: string; organisation: { name: string } }[]
}

/**
 * The working copy of a proposal, as it would be frozen now. Everything in it counts as one version: whoever
 * changes the text, the files or the partners raises the version of the proposal in the same transaction.
 */
export function workingCopy({ challengeId, sealed, files, partners }: Working): ProposalCopy {
  return {
    content: unsealContent(challengeId, sealed),
    files: files.map(({ id, section, sealedName, mediaType, byteLength, sha256 }) => ({
      ...{ id, section, name: unseal(sealedName, sealContext(challengeId)) },
      ...{ mediaType, byteLength, sha256 },
    })),
    partners: partners.map(({ organisationId, organisation }) => ({
      organisationId,
      name: organisation.name,
    })),
  }
}
