import { describe } from 'vitest'
import { meilisearchEngine } from '#search/meilisearch/engine.server'
import { useDatabase } from '#test/support/database'
import { hasMeilisearch, useMeilisearch } from '#test/support/use-meilisearch'
import { describeContract } from './contract'

describe.runIf(hasMeilisearch())('the Meilisearch engine keeps the contract', () => {
  useDatabase()
  useMeilisearch()
  describeContract(meilisearchEngine)
})
