import { describe, expect, it } from 'vitest'
import { ConfigurationError, readConfiguration } from '~/platform/configuration.server'

const GIVEN = {
  MEILISEARCH_HOST: 'http://127.0.0.1:7700/',
  MEILISEARCH_SEARCH_KEY: 'a-key-for-searching',
  MEILISEARCH_WRITE_KEY: 'a-key-for-writing',
}
const problemsOf = (environment: Record<string, string>) => {
  try {
    readConfiguration(environment)
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems.map((problem) => problem.split(':')[0])
    throw error
  }
  return []
}

describe('the settings of Meilisearch', () => {
  it('are none where nothing is set, or nothing but empty values', () => {
    expect(readConfiguration({}).meilisearch).toBeUndefined()
    expect(
      readConfiguration({ MEILISEARCH_HOST: '', MEILISEARCH_SEARCH_KEY: '' }).meilisearch,
    ).toBeUndefined()
  })

  it('are a server and its keys', () => {
    expect(readConfiguration(GIVEN).meilisearch).toEqual({
      host: 'http://127.0.0.1:7700',
      searchKey: 'a-key-for-searching',
      writeKey: 'a-key-for-writing',
      adminKey: undefined,
    })
  })

  it('belong together', () => {
    expect(problemsOf({ MEILISEARCH_HOST: GIVEN.MEILISEARCH_HOST })).toEqual([
      'MEILISEARCH_SEARCH_KEY',
      'MEILISEARCH_WRITE_KEY',
    ])
    expect(problemsOf({ MEILISEARCH_ADMIN_KEY: 'a-key-for-indexes' })).toHaveLength(3)
  })

  it('are three different keys, and never short ones', () => {
    expect(problemsOf({ ...GIVEN, MEILISEARCH_WRITE_KEY: GIVEN.MEILISEARCH_SEARCH_KEY })).toEqual([
      'MEILISEARCH_SEARCH_KEY',
    ])
    expect(problemsOf({ ...GIVEN, MEILISEARCH_ADMIN_KEY: GIVEN.MEILISEARCH_WRITE_KEY })).toEqual([
      'MEILISEARCH_SEARCH_KEY',
    ])
    expect(problemsOf({ ...GIVEN, MEILISEARCH_WRITE_KEY: 'short' })).toEqual(['MEILISEARCH_WRITE_KEY'])
    expect(problemsOf({ ...GIVEN, MEILISEARCH_HOST: 'ftp://x' })).toEqual(['MEILISEARCH_HOST'])
  })
})
