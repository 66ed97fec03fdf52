const TAG = 0x0112
const SHORT = 3
const HEADER = 8
const ENTRY = 12

/** Which side of a picture is up, from what a camera has written (TIFF); 1 where nothing or nonsense says so. */
export function orientationOf(tiff: Buffer): number {
  const order = tiff.toString('latin1', 0, 2)
  if (tiff.length < HEADER || (order !== 'II' && order !== 'MM')) return 1
  const short = (at: number) => (order === 'II' ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const directory = order === 'II' ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  if (directory + 2 > tiff.length) return 1
  const count = short(directory)
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * ENTRY
    if (entry + ENTRY > tiff.length) return 1
    if (short(entry) !== TAG) continue
    const value = short(entry + 8)
    return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}

/** The same said anew, and nothing else. */
export function orientationOnly(orientation: number): Buffer {
  const tiff = Buffer.alloc(HEADER + 2 + ENTRY + 4)
  tiff.write('MM', 'latin1')
  tiff.writeUInt16BE(42, 2)
  tiff.writeUInt32BE(HEADER, 4)
  tiff.writeUInt16BE(1, HEADER)
  tiff.writeUInt16BE(TAG, HEADER + 2)
  tiff.writeUInt16BE(SHORT, HEADER + 4)
  tiff.writeUInt32BE(1, HEADER + 6)
  tiff.writeUInt16BE(orientation, HEADER + 10)
  return tiff
}
