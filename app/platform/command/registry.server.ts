import { adminCommand } from '~/features/administration/operations/admin-command.server'
import { verifyEventsCommand } from '~/platform/events/verify-events-command.server'
import { authorMigration } from './author-migration.server'
import type { Command } from './command'

/** Every command of the platform, by the name it is called with. */
export const registry: Record<string, Command> = {
  admin: adminCommand,
  migration: authorMigration,
  'verify:events': verifyEventsCommand,
}
