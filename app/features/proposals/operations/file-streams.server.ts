import type { CopyFile } from '~/domain/proposal/copy'

/** A file of a frozen submission with its bytes as they were sent. */
export type FileStream = CopyFile & { chunks: AsyncIterable<Uint8Array> }

/**
 * The files of a submission for the archive, opened one after the other. A file without bytes is listed with its
 * hash and left out.
 */
export async function* fileStreams(_submission: {
  challengeId: string
  proposalId: string
  files: readonly CopyFile[]
}): AsyncGenerator<FileStream> {
  // Files are listed in a submission before there is a store that keeps their bytes.
}
