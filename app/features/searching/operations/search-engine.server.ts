import type { SearchEngine } from '#search/engine'
import { postgresEngine } from '#search/postgres/engine.server'

/** What looks things up in this installation. */
export const searchEngine = (): SearchEngine => postgresEngine
