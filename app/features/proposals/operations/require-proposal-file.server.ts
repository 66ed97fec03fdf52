import type { Prisma } from '#prisma/generated/client'
import type { CopyFile } from '~/domain/proposal/copy'
import { preparationOf } from '~/domain/proposal/file-preparation'
import { fileContext, sealContext } from '~/domain/proposal/seal'
import { db } from '~/platform/database/client.server'
import { idParameter, notFound } from '~/platform/guard/not-found.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { unseal } from '~/platform/seal.server'
import { unsealCopy } from './proposal-content.server'
import { type ProposalRow, requireReadableProposal } from './require-proposal.server'

const WITH_PAGES = { previews: true } as const satisfies Prisma.ProposalFileInclude
type FileRow = Prisma.ProposalFileGetPayload<{ include: typeof WITH_PAGES }>
type Page = Awaited<ReturnType<typeof requireReadableProposal>>

/** A file as one side may have it. `sent` is null where there is nothing yet that may be given to this side. */
type Found = {
  row: FileRow
  name: string
  /** number of the receipt under which the authority reads; null for the team */
  number: number | null
  sent: { storageKey: string; context: string; byteLength: number; sha256: string } | null
}

/**
 * The guard of a file's bytes: the team has what it sent, always; the authority has, after the opening, what the
 * copy that stands submitted lists, and of that the copy without the authors' data.
 * @throws Response 404 for everybody else, and for files of no copy
 */
export async function requireProposalFile(args: PageArguments) {
  const page = await requireReadableProposal(args)
  const id = idParameter(args.params, 'fileId')
  const row = await db.proposalFile.findFirst({
    where: { id, proposalId: page.proposal.id },
    include: WITH_PAGES,
  })
  if (!row) throw notFound()
  const found = page.side === 'team' ? await foundByTeam(page, row) : await foundByReader(page, row)
  return { ...page, ...found }
}

async function foundByTeam({ proposal }: Page, row: FileRow): Promise<Found> {
  const { id, storageKey, byteLength, sha256, removedAt } = row
  if (removedAt !== null && !(await frozenFiles(proposal)).has(id)) throw notFound()
  const context = fileContext(proposal.challengeId, id)
  const name = unseal(row.sealedName, sealContext(proposal.challengeId))
  return { row, name, number: null, sent: { storageKey, context, byteLength, sha256 } }
}

async function foundByReader({ proposal }: Page, row: FileRow): Promise<Found> {
  const { challengeId } = proposal
  const frozen = await db.submission.findFirst({
    where: { proposalId: proposal.id },
    orderBy: { number: 'desc' },
  })
  if (!frozen || frozen.withdrawnAt !== null || frozen.lapsedAt !== null) throw notFound()
  const file = unsealCopy(challengeId, frozen.sealed).files.find(({ id }) => id === row.id)
  if (!file) throw notFound()
  const { cleanKey, cleanLength, cleanSha256 } = row
  const isReady = preparationOf(row).state === 'ready'
  const sent =
    isReady && cleanKey !== null && cleanLength !== null && cleanSha256 !== null
      ? {
          storageKey: cleanKey,
          context: fileContext(challengeId, row.id, 'clean'),
          byteLength: cleanLength,
          sha256: cleanSha256,
        }
      : null
  return { row, name: file.name, number: frozen.number, sent }
}

/** Every file that some submission of a proposal names, by id. */
export async function frozenFiles(proposal: Pick<ProposalRow, 'id' | 'challengeId'>) {
  const rows = await db.submission.findMany({
    where: { proposalId: proposal.id },
    select: { sealed: true },
  })
  const files = rows.flatMap(({ sealed }) => unsealCopy(proposal.challengeId, sealed).files)
  return new Map<string, CopyFile>(files.map((file) => [file.id, file]))
}
