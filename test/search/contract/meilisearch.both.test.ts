import { describe, vi } from 'vitest'
import { meilisearchEngine } from '#search/meilisearch/engine.server'
import { useDatabase } from '#test/support/database'
import { hasMeilisearch, useMeilisearch } from '#test/support/use-meilisearch'
import { describeContract } from './contract'

describe.runIf(hasMeilisearch())('the Meilisearch engine keeps the contract', () => {
  // Each writing waits until the server has taken it in, which takes about a second there.
  vi.setConfig({ testTimeout: 120_000 })
  useDatabase()
  useMeilisearch()
  describeContract(meilisearchEngine)
})
