import { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { MEGABYTE } from '~/domain/file/file-refusal'
import { type Bytes, FileFault } from './inspected'

const PIECE = 64 * 1024
const MOST_PARTS = 5000
const MOST_UNPACKED = { one: 128 * MEGABYTE, together: 320 * MEGABYTE }
/** Text packs twenty or thirty times smaller, never this much: beyond it somebody has built a bomb. */
const MOST_RATIO = { from: 4 * MEGABYTE, times: 250 }
const STORED = 0
const DEFLATED = 8
/** Sums may stand once more behind the data of a part: the longest form of it. */
const DESCRIPTOR = { flag: 0x8, length: 24 }
const ZIP_END = 22
const ZIP64_END = 76

export type ZipPart = { name: string; size: number; isStored: boolean }
export type OpenZip = {
  /** in the order in which they stand in the file */
  parts: readonly ZipPart[]
  /** unpacks one part, checking its sum; all parts together are unpacked no further than a bound */
  read: (name: string) => AsyncGenerator<Buffer>
}

/** Reading failed, which says nothing about the file. */
class ReadingFailed extends Error {}

class BytesReader extends yauzl.RandomAccessReader {
  constructor(private readonly bytes: Bytes) {
    super()
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(range(this.bytes, start, end))
  }
}

async function* range(bytes: Bytes, start: number, end: number) {
  for (let at = start; at < end; at += PIECE) {
    try {
      yield await bytes.read(at, Math.min(PIECE, end - at))
    } catch (cause) {
      throw new ReadingFailed('A file cannot be read', { cause })
    }
  }
}

/**
 * Opens an archive that is nothing but an archive: part stands behind part from the first byte to the last, what
 * the folder at its end says holds at the parts too, no name leads out of it, none comes twice.
 * @throws FileFault where it is not so
 */
export async function openZip(bytes: Bytes): Promise<OpenZip> {
  try {
    const zip = await yauzl.fromRandomAccessReaderPromise(new BytesReader(bytes), bytes.size, {
      lazyEntries: true,
      autoClose: false,
      strictFileNames: true,
    })
    const entries = await entriesOf(zip, bytes.size)
    return { parts: [...entries.values()].map(partOf), read: reader(zip, entries) }
  } catch (error) {
    throw asFault(error)
  }
}

const partOf = ({ fileName, uncompressedSize, compressionMethod }: Entry): ZipPart => ({
  ...{ name: fileName, size: uncompressedSize, isStored: compressionMethod === STORED },
})

async function entriesOf(zip: ZipFile, size: number): Promise<Map<string, Entry>> {
  if (zip.entryCount > MOST_PARTS) throw new FileFault('unreadable')
  if (zip.comment.length > 0) throw new FileFault('twoInOne')
  const folder = positionOf(zip)
  const entries: Entry[] = []
  const names = new Set<string>()
  for await (const entry of zip.eachEntry()) {
    judgeEntry(entry)
    // Office programs do not tell large letters from small ones: two such parts would be read as either.
    const name = entry.fileName.toLowerCase()
    if (names.has(name)) throw new FileFault('damaged')
    names.add(name)
    entries.push(entry)
  }
  const rest = size - positionOf(zip)
  if (rest !== ZIP_END && rest !== ZIP_END + ZIP64_END) throw new FileFault('twoInOne')
  entries.sort((one, other) => one.relativeOffsetOfLocalHeader - other.relativeOffsetOfLocalHeader)
  await judgeLayout(zip, entries, folder)
  if (entries.reduce((sum, one) => sum + one.uncompressedSize, 0) > MOST_UNPACKED.together) {
    throw new FileFault('unreadable')
  }
  // A folder is no part: some programs write it all the same.
  return new Map(entries.filter(({ fileName }) => !fileName.endsWith('/')).map((one) => [one.fileName, one]))
}

/** Where the reader stands in the folder of the archive: at its start after opening, at its end after the last entry. */
function positionOf(zip: ZipFile): number {
  const position: unknown = zip.readEntryCursor
  if (typeof position !== 'number') throw new Error('The reader of archives does not say where it stands')
  return position
}

function judgeEntry(entry: Entry): void {
  if (entry.isEncrypted()) throw new FileFault('encrypted')
  if (![STORED, DEFLATED].includes(entry.compressionMethod)) throw new FileFault('unreadable')
  const { compressedSize, uncompressedSize, fileName } = entry
  const isBomb = uncompressedSize > MOST_RATIO.from && uncompressedSize > MOST_RATIO.times * compressedSize
  if (isBomb || uncompressedSize > MOST_UNPACKED.one) throw new FileFault('unreadable')
  if (fileName.split('/').some((step) => step === '.' || step === '..')) throw new FileFault('damaged')
}

/** Nothing before, between and behind the parts, and the head of each says what the folder says. */
async function judgeLayout(zip: ZipFile, entries: readonly Entry[], folder: number): Promise<void> {
  let end = 0
  let slack = 0
  for (const entry of entries) {
    const start = entry.relativeOffsetOfLocalHeader
    if (start < end) throw new FileFault('damaged')
    if (start > end + slack) throw new FileFault('twoInOne')
    const head = await zip.readLocalFileHeaderPromise(entry)
    const isSame =
      head.fileName.equals(entry.fileNameRaw) &&
      head.compressionMethod === entry.compressionMethod &&
      (head.generalPurposeBitFlag & 1) === 0
    if (!isSame) throw new FileFault('damaged')
    end = head.fileDataStart + entry.compressedSize
    slack = entry.generalPurposeBitFlag & DESCRIPTOR.flag ? DESCRIPTOR.length : 0
  }
  if (folder < end) throw new FileFault('damaged')
  if (folder > end + slack) throw new FileFault('twoInOne')
}

function reader(zip: ZipFile, entries: ReadonlyMap<string, Entry>): OpenZip['read'] {
  return async function* read(name) {
    const entry = entries.get(name)
    if (!entry) throw new FileFault('damaged')
    let sum = 0
    let length = 0
    try {
      const stream = await zip.openReadStreamPromise(entry)
      for await (const piece of stream as AsyncIterable<Buffer>) {
        sum = crc32(piece, sum)
        length += piece.length
        if (length > entry.uncompressedSize) throw new FileFault('damaged')
        yield piece
      }
    } catch (error) {
      throw asFault(error)
    }
    if (length !== entry.uncompressedSize || sum !== entry.crc32) throw new FileFault('damaged')
  }
}

/** What the reader of archives says is about the file; what the disk says is not. */
function asFault(error: unknown): unknown {
  if (error instanceof FileFault) return error
  if (error instanceof ReadingFailed) return error.cause
  if (!(error instanceof Error)) return error
  if (/strong encryption/.test(error.message)) return new FileFault('encrypted')
  return new FileFault(/comment length/.test(error.message) ? 'twoInOne' : 'damaged')
}
