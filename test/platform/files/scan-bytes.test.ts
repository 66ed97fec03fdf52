import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { docx } from '#test/support/sample-office'
import { clamdHere, EICAR, startClamd, startScanner } from '#test/support/virus-scanner'
import { type Configuration, configuration, setConfiguration } from '~/platform/configuration.server'
import { scanBytes } from '~/platform/files/scan-bytes.server'

let before: Configuration
const stops: (() => Promise<void>)[] = []
beforeEach(() => {
  before = configuration()
  setConfiguration({ ...before, logLevel: 'silent' })
})
afterEach(async () => {
  setConfiguration(before)
  for (const stop of stops.splice(0)) await stop()
})

const use = (clamavSocket: string | undefined) =>
  setConfiguration({ ...before, logLevel: 'silent', clamavSocket })
async function useScanner(behaviour: Parameters<typeof startScanner>[0] = {}) {
  const scanner = await startScanner(behaviour)
  stops.push(scanner.stop)
  use(scanner.address)
  return scanner
}
async function* stream(...pieces: (string | Buffer)[]) {
  for (const piece of pieces) yield Buffer.from(piece)
}
const CLEAN = { ok: true, outcome: 'clean' }
const INFECTED = { ok: false, reason: 'infected' }
const DOWN = { ok: false, reason: 'scannerDown' }

describe('a scan', () => {
  it('is not made where no scanner is set, and says so', async () => {
    use(undefined)
    expect(await scanBytes(stream(EICAR))).toEqual({ ok: true, outcome: 'notScanned' })
  })

  it('lets the scanner read every byte, in pieces of any length', async () => {
    const scanner = await useScanner()
    expect(await scanBytes(stream('Guten', '', ' Tag', Buffer.alloc(3_000_000, 'x')))).toEqual(CLEAN)
    expect(await scanBytes(stream())).toEqual(CLEAN)
    const [first, second] = scanner.received
    expect(first?.length).toBe(3_000_009)
    expect(first?.toString('latin1', 0, 10)).toBe('Guten Tagx')
    expect(second?.length).toBe(0)
  })

  it('finds what the scanner finds, across pieces too', async () => {
    await useScanner()
    expect(await scanBytes(stream('a', EICAR, 'b'))).toEqual(INFECTED)
    expect(await scanBytes(stream(EICAR.slice(0, 20), EICAR.slice(20)))).toEqual(INFECTED)
  })
})

describe('nothing passes', () => {
  it('a scanner that is not there', async () => {
    const scanner = await startScanner()
    await scanner.stop()
    use(scanner.address)
    expect(await scanBytes(stream('x'))).toEqual(DOWN)
    use('/nowhere/clamd.ctl')
    expect(await scanBytes(stream('x'))).toEqual(DOWN)
  })

  it.each(['', 'stream: ', 'OK', 'stream: OK FOUNDATION', 'stream: not OK', 'x'.repeat(10_000)])(
    'a scanner that answers %j',
    async (answer) => {
      await useScanner({ answer: () => answer })
      expect(await scanBytes(stream('x'))).toEqual(DOWN)
    },
  )

  it('a scanner that hangs up, at once or in the middle', async () => {
    await useScanner({ onConnect: (socket) => void socket.destroy() })
    expect(await scanBytes(stream('x', Buffer.alloc(5_000_000)))).toEqual(DOWN)
    await useScanner({ onConnect: (socket) => void socket.once('data', () => socket.destroy()) })
    expect(await scanBytes(stream(...Array.from({ length: 50 }, () => Buffer.alloc(500_000))))).toEqual(DOWN)
  })

  it('a scanner that never answers', async () => {
    await useScanner({ onConnect: (socket) => void socket.resume() })
    expect(await scanBytes(stream('x'), 200)).toEqual(DOWN)
    // One that reads nothing either.
    await useScanner({ onConnect: (socket) => void socket.pause() })
    const much = Array.from({ length: 100 }, () => Buffer.alloc(500_000))
    expect(await scanBytes(stream(...much), 200)).toEqual(DOWN)
  })

  it('a file that is longer than the scanner reads', async () => {
    await useScanner({ limit: 1000 })
    expect(await scanBytes(stream(...Array.from({ length: 100 }, () => Buffer.alloc(100_000))))).toEqual(DOWN)
  })

  it('what cannot be read: that is no answer of the scanner', async () => {
    await useScanner()
    async function* broken() {
      yield Buffer.from('x')
      throw new Error('EIO')
    }
    await expect(scanBytes(broken())).rejects.toThrow('EIO')
  })
})

const program = clamdHere()
if (!program) process.stdout.write('scan-bytes: no clamd on this computer, its own tests are left out\n')

it.skipIf(!program)(
  'the real scanner finds the test text, packed in a document too, and nothing in a clean one',
  async () => {
    const clamd = await startClamd(program ?? '')
    stops.push(clamd.stop)
    use(clamd.socket)
    expect(await scanBytes(stream('Guten Tag'))).toEqual(CLEAN)
    expect(await scanBytes(stream(EICAR))).toEqual(INFECTED)
    expect(await scanBytes(stream(docx()))).toEqual(CLEAN)
    expect(await scanBytes(stream(docx({ 'word/media/x.txt': EICAR })))).toEqual(INFECTED)
  },
  60_000,
)
