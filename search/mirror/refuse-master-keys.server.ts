import { ConfigurationError, configuration } from '../../app/platform/configuration.server'
import { logger } from '../../app/platform/logger.server'
import { mayReadKeys } from '../meilisearch/keys.server'

const SETTINGS = {
  searchKey: 'MEILISEARCH_SEARCH_KEY',
  writeKey: 'MEILISEARCH_WRITE_KEY',
  adminKey: 'MEILISEARCH_ADMIN_KEY',
} as const

/**
 * Does not let the platform start with a key that may do everything: the master key, or one that may make keys. A
 * server that does not answer now cannot say so; then that is noted, and the platform starts all the same.
 * @throws ConfigurationError
 */
export async function refuseMasterKeys(): Promise<void> {
  const settings = configuration().meilisearch
  if (!settings) return
  for (const [kind, name] of Object.entries(SETTINGS)) {
    const key = settings[kind as keyof typeof SETTINGS]
    const may = key ? await mayReadKeys(settings.host, key) : false
    if (may === true)
      throw new ConfigurationError([
        `${name}: expected a key that \`npm run search -- keys\` made, never the master key`,
      ])
    if (may === null) {
      logger().warn('Meilisearch does not answer yet: PostgreSQL answers searches until it does')
      return
    }
  }
}
