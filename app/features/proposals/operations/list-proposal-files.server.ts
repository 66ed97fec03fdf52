import { type FileKind, kindOfMediaType } from '~/domain/file/file-types'
import type { CopyFile } from '~/domain/proposal/copy'
import { type Preparation, preparationOf } from '~/domain/proposal/file-preparation'
import { db } from '~/platform/database/client.server'

export type ShownPage = { page: number; width: number; height: number }
/** What pages show of a file: never where its content lies, nor who brought it. */
export type ShownFile = Omit<CopyFile, 'mediaType'> & {
  kind: FileKind
  preparation: Preparation
  pages: ShownPage[]
}

/**
 * The files of a copy with what has become of them since: pictures, and whether there is a copy for readers. Who
 * calls has judged who may see them.
 */
export async function listProposalFiles(
  proposalId: string,
  files: readonly CopyFile[],
): Promise<ShownFile[]> {
  if (files.length === 0) return []
  const rows = await db.proposalFile.findMany({
    where: { proposalId, id: { in: files.map(({ id }) => id) } },
    include: {
      previews: { orderBy: { page: 'asc' }, select: { page: true, width: true, height: true } },
    },
  })
  const known = new Map(rows.map((row) => [row.id, row]))
  return files.map(({ mediaType, ...file }) => {
    const row = known.get(file.id)
    return {
      ...file,
      kind: kindOfMediaType(mediaType) ?? 'pdf',
      preparation: row ? preparationOf(row) : { state: 'failed', failure: 'notPrepared' },
      pages: row?.previews ?? [],
    }
  })
}
