import { type FileKind, kindOfMediaType } from '~/domain/file/file-types'
import { ATTEMPT_MINUTES, MOST_ATTEMPTS, type PreparationFailure } from '~/domain/proposal/file-preparation'
import { fileContext } from '~/domain/proposal/seal'
import { db, transact } from '~/platform/database/client.server'
import { removeStoredFile } from '~/platform/files/file-store.server'
import { keepSealed, type OpenSealedFile, openSealedFile } from '~/platform/files/sealed-files.server'
import { logger } from '~/platform/logger.server'
import { type FileParts, PROPOSAL_FILE_PARTS } from './proposal-file-parts.server'

type Claimed = { id: string; challengeId: string; storageKey: string; mediaType: string; attempts: number }
type Page = {
  page: number
  storageKey: string
  mediaType: string
  byteLength: number
  width: number
  height: number
}
type Prepared = {
  clean: { storageKey: string; byteLength: number; sha256: string } | null
  pages: Page[]
  failure: PreparationFailure | null
}
/** The scanner does not answer: nothing is said of the file, and it is tried again later. */
class NotNow extends Error {}

/**
 * Prepares what was uploaded: the virus scanner first, then the copy without the authors' data, then pictures of
 * the pages. Each file once, one after the other; what fails is tried again with growing pauses, and not for ever.
 * @returns how many files were taken up
 */
export async function prepareProposalFiles(parts: FileParts = PROPOSAL_FILE_PARTS): Promise<number> {
  await giveUp()
  for (let count = 0; ; count += 1) {
    const file = await claim()
    if (!file) return count
    await attempt(file, parts)
  }
}

/** The oldest file that is due. The attempt is counted before it begins: one that ends the process counts too. */
async function claim(): Promise<Claimed | undefined> {
  const [file] = await db.$queryRaw<Claimed[]>`
    UPDATE "ProposalFile" AS file
    SET "attempts" = file."attempts" + 1, "attemptedAt" = clock_timestamp()
    FROM "Proposal" AS proposal
    WHERE proposal."id" = file."proposalId" AND file."id" = (
      SELECT "id" FROM "ProposalFile"
      WHERE "preparedAt" IS NULL AND "attempts" < ${MOST_ATTEMPTS}::int AND (
        "attemptedAt" IS NULL OR "attemptedAt" <
          clock_timestamp() - interval '1 minute' * ${ATTEMPT_MINUTES}::int * power(4, "attempts" - 1)
      )
      ORDER BY "createdAt", "id" LIMIT 1 FOR UPDATE SKIP LOCKED
    )
    RETURNING file."id", proposal."challengeId", file."storageKey", file."mediaType", file."attempts"`
  return file
}

/** What ended the process with its last attempt has had its chances. */
async function giveUp(): Promise<void> {
  await db.$executeRaw`
    UPDATE "ProposalFile" SET "preparedAt" = clock_timestamp(), "failure" = 'notPrepared'
    WHERE "preparedAt" IS NULL AND "attempts" >= ${MOST_ATTEMPTS}::int
      AND "attemptedAt" < clock_timestamp() - interval '1 minute' * ${ATTEMPT_MINUTES}::int`
}

async function attempt(file: Claimed, parts: FileParts): Promise<void> {
  const kept: string[] = []
  try {
    await record(file, await prepare(file, parts, kept), kept)
  } catch (error) {
    for (const key of kept) await removeStoredFile(key)
    // Words of a library could quote the file: the log gets the kind of error and nothing of its text.
    const name = error instanceof Error ? error.constructor.name : typeof error
    logger().warn({ fileId: file.id, attempt: file.attempts, error: name }, 'a file could not be prepared')
    if (file.attempts >= MOST_ATTEMPTS)
      await record(file, { clean: null, pages: [], failure: 'notPrepared' }, [])
  }
}

async function prepare(file: Claimed, parts: FileParts, kept: string[]): Promise<Prepared> {
  const kind = kindOfMediaType(file.mediaType)
  const bytes = await openSealedFile(file.storageKey, fileContext(file.challengeId, file.id))
  if (!bytes || !kind) return { clean: null, pages: [], failure: 'notPrepared' }
  try {
    const verdict = await parts.scan(bytes.stream())
    if (verdict === 'unavailable') throw new NotNow()
    if (verdict === 'infected') return { clean: null, pages: [], failure: 'infected' }
    const clean = await keepCleanCopy(file, bytes, kind, parts, kept)
    const pages = await keepPages(file, bytes, kind, parts, kept)
    return { clean, pages, failure: clean ? null : 'noCleanCopy' }
  } finally {
    await bytes.close()
  }
}

async function keepCleanCopy(
  { id, challengeId }: Claimed,
  bytes: OpenSealedFile,
  kind: FileKind,
  parts: FileParts,
  kept: string[],
) {
  const copy = await parts.cleanCopy(bytes, kind)
  if (!copy) return null
  const clean = await keepSealed(copy, fileContext(challengeId, id, 'clean'))
  kept.push(clean.storageKey)
  return clean
}

async function keepPages(
  { id, challengeId }: Claimed,
  bytes: OpenSealedFile,
  kind: FileKind,
  parts: FileParts,
  kept: string[],
): Promise<Page[]> {
  const pages: Page[] = []
  for await (const { content, mediaType, width, height } of await parts.drawPreviews(bytes, kind)) {
    const page = pages.length + 1
    const picture = await keepSealed(only(content), fileContext(challengeId, id, `page${page}`))
    kept.push(picture.storageKey)
    const { storageKey, byteLength } = picture
    pages.push({ page, storageKey, mediaType, byteLength, width, height })
  }
  return pages
}

async function* only(content: Uint8Array) {
  yield content
}

/** Where the record is gone, or was written by somebody else, what was made is not needed. */
async function record(file: Claimed, { clean, pages, failure }: Prepared, kept: string[]): Promise<void> {
  const isRecorded = await transact(async (tx) => {
    const { count } = await tx.proposalFile.updateMany({
      where: { id: file.id, preparedAt: null, attempts: file.attempts },
      data: {
        preparedAt: new Date(),
        failure,
        ...(clean && {
          cleanKey: clean.storageKey,
          cleanLength: clean.byteLength,
          cleanSha256: clean.sha256,
        }),
      },
    })
    if (count === 0) return false
    await tx.proposalFilePreview.createMany({ data: pages.map((page) => ({ ...page, fileId: file.id })) })
    return true
  })
  if (!isRecorded) for (const key of kept) await removeStoredFile(key)
}
