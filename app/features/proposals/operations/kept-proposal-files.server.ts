import { db } from '~/platform/database/client.server'
import type { FileKeeper } from '~/platform/files/remove-orphans.server'
import { logger } from '~/platform/logger.server'
import { SealError } from '~/platform/seal.server'
import { frozenFiles } from './require-proposal-file.server'

/** What the file store keeps for proposals: files as they were sent, copies for readers, pictures of pages. */
export const keptProposalFiles: FileKeeper = { release, named }

/**
 * Forgets files that were taken out of the working copy and that no submission names. A submission that cannot be
 * read keeps all of them: bytes are deleted only where it is certain that nobody needs them.
 */
async function release(before: Date): Promise<void> {
  const proposals = await db.proposal.findMany({
    where: { files: { some: { removedAt: { lt: before } } } },
    select: { id: true, challengeId: true },
  })
  for (const proposal of proposals) {
    const frozen = await frozenIds(proposal)
    if (!frozen) continue
    await db.proposalFile.deleteMany({
      where: { proposalId: proposal.id, removedAt: { lt: before }, id: { notIn: frozen } },
    })
  }
}

async function frozenIds(proposal: { id: string; challengeId: string }): Promise<string[] | null> {
  try {
    return [...(await frozenFiles(proposal)).keys()]
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    logger().error({ proposalId: proposal.id }, 'a submission cannot be opened: its removed files are kept')
    return null
  }
}

async function named(keys: string[]): Promise<string[]> {
  const files = await db.proposalFile.findMany({
    where: { OR: [{ storageKey: { in: keys } }, { cleanKey: { in: keys } }] },
    select: { storageKey: true, cleanKey: true },
  })
  const pages = await db.proposalFilePreview.findMany({
    where: { storageKey: { in: keys } },
    select: { storageKey: true },
  })
  return [
    ...files.flatMap(({ storageKey, cleanKey }) => (cleanKey ? [storageKey, cleanKey] : [storageKey])),
    ...pages.map(({ storageKey }) => storageKey),
  ]
}
