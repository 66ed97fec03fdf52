import type { CopyFile } from '~/domain/proposal/copy'
import { isPassed, preparationOf } from '~/domain/proposal/file-preparation'
import { fileContext } from '~/domain/proposal/seal'
import { db } from '~/platform/database/client.server'
import { streamSealedFile } from '~/platform/files/sealed-files.server'

/** A file of a frozen submission with its bytes as they were sent. */
export type FileStream = CopyFile & { chunks: AsyncIterable<Uint8Array> }

/**
 * The files of a submission for the archive as they were sent, opened one after the other. What the virus
 * scanner has not passed is listed with its hash and left out.
 */
export async function* fileStreams({
  challengeId,
  proposalId,
  files,
}: {
  challengeId: string
  proposalId: string
  files: readonly CopyFile[]
}): AsyncGenerator<FileStream> {
  if (files.length === 0) return
  const rows = await db.proposalFile.findMany({
    where: { proposalId, id: { in: files.map(({ id }) => id) } },
    select: { id: true, storageKey: true, preparedAt: true, failure: true, cleanKey: true },
  })
  const passed = rows.filter((row) => isPassed(preparationOf(row)))
  const keys = new Map(passed.map(({ id, storageKey }) => [id, storageKey]))
  for (const file of files) {
    const key = keys.get(file.id)
    const chunks = key === undefined ? null : await streamSealedFile(key, fileContext(challengeId, file.id))
    if (chunks) yield { ...file, chunks }
  }
}
