import { describe } from 'vitest'
import { postgresEngine } from '#search/postgres/engine.server'
import { useDatabase } from '#test/support/database'
import { describeGerman } from './german'

describe('the PostgreSQL engine keeps the contract', () => {
  useDatabase()
  describeGerman(postgresEngine)
})
