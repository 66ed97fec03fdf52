import { MEGABYTE } from '~/domain/file/file-refusal'
import { type Bytes, FileFault } from './inspected'
import { runInThread } from './run-in-thread.server'

/** The library builds the whole document in memory, several times as large as the file. */
const MOST_BYTES = 64 * MEGABYTE
const MOST_MILLISECONDS = 60_000

/** A PDF without what it tells about its authors and its making. @throws FileFault where it cannot be written anew */
export async function* cleanPdf(bytes: Bytes): AsyncGenerator<Uint8Array> {
  if (bytes.size > MOST_BYTES) throw new FileFault('tooLarge')
  const data = new Uint8Array(await bytes.read(0, bytes.size))
  const done = await runInThread<Uint8Array>({ task: 'clean', data }, MOST_MILLISECONDS)
  if (!done.ok) throw new FileFault('unreadable')
  yield done.answer
}
