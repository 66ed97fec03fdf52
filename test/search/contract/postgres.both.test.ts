import { describe } from 'vitest'
import { postgresEngine } from '#search/postgres/engine.server'
import { useDatabase } from '#test/support/database'
import { describeContract } from './contract'

describe('the PostgreSQL engine keeps the contract', () => {
  useDatabase()
  describeContract(postgresEngine)
})
