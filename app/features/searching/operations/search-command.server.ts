import type { Command } from '~/platform/command/command'
import { indexStatus } from './index-status.server'
import { rebuildIndex, reconcileIndex } from './reconcile-index.server'

const USAGE = 'Usage: npm run search -- status | reconcile | rebuild'

/** The command `search`: how the index is, compared and mended, or filled anew while it goes on answering. */
export const searchCommand: Command = async ([what = ''], print) => {
  if (what === 'status') return printStatus(print)
  if (what === 'reconcile') {
    const { missing, stale, extra } = await reconcileIndex()
    print(`Mended: ${missing} missing, ${stale} stale, ${extra} that should not be there`)
    return 0
  }
  if (what === 'rebuild') {
    const { documents } = await rebuildIndex()
    print(`Filled anew: ${documents} documents`)
    return 0
  }
  print(USAGE)
  return 2
}

async function printStatus(print: (line: string) => void): Promise<number> {
  const { engine, isUp, detail, documents, waiting, dead, seconds } = await indexStatus()
  print(`Engine: ${engine}, ${isUp ? 'answers' : 'does not answer'}${detail ? ` (${detail})` : ''}`)
  print(`Documents: ${documents}`)
  const lag = seconds === null ? '' : `, the oldest for ${seconds.toFixed(1)} s`
  print(`Changes that are not searchable yet: ${waiting}${lag}`)
  if (dead > 0) print(`Changes that were given up: ${dead} (see Administration, outbox)`)
  return isUp && dead === 0 ? 0 : 1
}
