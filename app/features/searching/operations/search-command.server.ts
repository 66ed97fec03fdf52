import { ENDLESS } from '#search/lag/classes'
import type { Lag } from '#search/lag/lag.server'
import { LIVE_INDEX } from '#search/meilisearch/names'
import { applySettings, countDocuments, driftOf } from '#search/mirror/indexes.server'
import type { MirrorStatus } from '#search/mirror/status.server'
import type { Command } from '~/platform/command/command'
import { configuration } from '~/platform/configuration.server'
import { indexStatus } from './index-status.server'
import { rebuildIndex, reconcileIndex } from './reconcile-index.server'

const USAGE = 'Usage: npm run search -- status | reconcile | rebuild | settings | keys http://host:port'

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
  if (what === 'settings') return applyIndexSettings(print)
  print(USAGE)
  return 2
}

async function printStatus(print: (line: string) => void): Promise<number> {
  const { engine, isUp, detail, documents, waiting, dead, seconds, mirror, lags } = await indexStatus()
  print(`Engine: ${engine}, ${isUp ? 'answers' : 'does not answer'}${detail ? ` (${detail})` : ''}`)
  print(`Documents: ${documents}`)
  const lag = seconds === null ? '' : `, the oldest for ${seconds.toFixed(1)} s`
  print(`Changes that are not searchable yet: ${waiting}${lag}`)
  if (dead > 0) print(`Changes that were given up: ${dead} (see Administration, outbox)`)
  for (const lag of lags) print(lagLine(lag))
  if (mirror) printMirror(mirror, print)
  return isUp && dead === 0 && !mirror?.pausedBecause ? 0 : 1
}

/** Counted from the change on for the entries, and from there on for Meilisearch. */
function lagLine({ engine, changes, median, p95, p99 }: Lag): string {
  const [half, most, nearlyAll] = [median, p95, p99].map((milliseconds) =>
    milliseconds === null || milliseconds === ENDLESS ? 'more' : `${milliseconds / 1000} s`,
  )
  const from = engine === 'postgresql' ? 'from change to entry' : 'from entry to Meilisearch'
  return `Lag in the last 24 hours, ${from}: half within ${half}, 95 % within ${most}, 99 % within ${nearlyAll} (${changes})`
}

/** How far Meilisearch is behind the entries in PostgreSQL. */
function printMirror(
  { entries, waiting, sent, dead, seconds, ...state }: MirrorStatus,
  print: (line: string) => void,
) {
  print(`Entries in PostgreSQL: ${entries}`)
  const lag = seconds === null ? '' : `, the oldest for ${seconds.toFixed(1)} s`
  print(`Meilisearch has not taken in: ${waiting + sent} (${sent} on their way)${lag}`)
  if (dead > 0) print(`Meilisearch does not take: ${dead} (see Administration, outbox)`)
  if (state.pausedBecause) print(`Writing pauses: ${state.pausedBecause}`)
  if (state.isRebuildAsked) print('The index has to be filled anew: npm run search -- rebuild')
  const { rebuiltAt, reconciledAt } = state
  print(
    `Filled anew: ${rebuiltAt?.toISOString() ?? 'never'}, compared: ${reconciledAt?.toISOString() ?? 'never'}`,
  )
}

async function applyIndexSettings(print: (line: string) => void): Promise<number> {
  if (!configuration().meilisearch) {
    print('There is no Meilisearch (MEILISEARCH_HOST); PostgreSQL has no settings')
    return 0
  }
  if ((await countDocuments(LIVE_INDEX)) === null) {
    print('There is no index yet: npm run search -- rebuild')
    return 1
  }
  const differing = await driftOf(LIVE_INDEX)
  if (differing.length > 0) await applySettings(LIVE_INDEX)
  print(differing.length > 0 ? `Set: ${differing.join(', ')}` : 'All settings are as the code says')
  return 0
}
