import type { SearchEngine } from '#search/engine'
import { meilisearchEngine } from '#search/meilisearch/engine.server'
import { postgresEngine } from '#search/postgres/engine.server'
import { standingIn } from '#search/standing-in.server'
import { configuration } from '~/platform/configuration.server'

const withMeilisearch = standingIn(meilisearchEngine, postgresEngine)

/** What looks things up in this installation: PostgreSQL, and Meilisearch before it where there is one. */
export const searchEngine = (): SearchEngine =>
  configuration().meilisearch ? withMeilisearch : postgresEngine
