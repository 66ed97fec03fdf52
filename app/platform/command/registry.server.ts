import { adminCommand } from '~/features/administration/operations/admin-command.server'
import { importCommand } from '~/features/administration/operations/import-command.server'
import { receiptKeyCommand } from '~/features/proposals/operations/receipt-key-command.server'
import { keysCommand } from '~/features/searching/operations/keys-command.server'
import { searchCommand } from '~/features/searching/operations/search-command.server'
import { verifyEventsCommand } from '~/platform/events/verify-events-command.server'
import { authorMigration } from './author-migration.server'
import type { Command } from './command'
import { migrateCommand, status } from './database-commands.server'

/** Every command of the platform, by the name it is called with. */
export const registry: Record<string, Command> = {
  admin: adminCommand,
  import: importCommand,
  migrate: migrateCommand,
  migration: authorMigration,
  'receipt:key': receiptKeyCommand,
  search: searchCommand,
  status,
  'verify:events': verifyEventsCommand,
}

/** A command that needs no database and reads a secret from its own input: no other process gets to see it. */
export function commandHere(name: string, [what]: readonly string[]): Command | null {
  return name === 'search' && what === 'keys' ? keysCommand : null
}
