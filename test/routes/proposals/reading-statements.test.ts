import { describe, expect, it, vi } from 'vitest'
import { contextFor, viewerOf } from '#test/factories/user'
import { statementsOf } from '#test/support/count-statements'
import { useDatabase } from '#test/support/database'
import { createOpened } from '#test/support/opened-scene'
import { type RouteModule, routeModule } from '#test/support/routes'
import type { PageName } from '~/paths'

useDatabase()
vi.setConfig({ testTimeout: 120_000 })

const PAGES: readonly (readonly [PageName, string])[] = [
  ['challengeProposals', ''],
  // Before the reading view: what was read within a minute needs no second event, and so fewer statements.
  ['challengeSections', '?vorschlag=1&vorschlag=2&vorschlag=3&vorschlag=4'],
  ['challengeReading', ''],
  ['challengeProposalsCsv', ''],
  // Its body is made while it is sent, proposal by proposal: counted is what comes before the first byte.
  ['challengeDossier', ''],
]

/** On its own: it reads every proposal, and what was read within a minute needs no second event. */
const ALL_COSTS = [['challengeProposalsCsv', '?inhalt=kosten']] as const

async function countFor(size: number, pages: readonly (readonly [PageName, string])[] = PAGES) {
  const scene = await createOpened(size)
  const viewer = await viewerOf(scene.official.id)
  const counts: [PageName, number][] = []
  for (const [page, query] of pages) {
    const { loader }: RouteModule = await routeModule(page)
    const args = {
      request: new Request(`http://localhost/x${query}`),
      params: { challengeId: scene.challengeId, position: '1' },
      context: contextFor(viewer),
    }
    const statements = await statementsOf(async () => {
      await loader?.(args)
    })
    counts.push([page, statements.length])
  }
  return counts
}

describe('the pages after the opening', () => {
  it('need as many statements for forty proposals as for one', async () => {
    const few = await countFor(1)
    expect(await countFor(40)).toEqual(few)
    for (const [, count] of few) expect(count).toBeLessThan(40)
  })

  it('and so does the table of all their costs', async () => {
    expect(await countFor(40, ALL_COSTS)).toEqual(await countFor(1, ALL_COSTS))
  })
})
