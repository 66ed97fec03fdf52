import path from 'node:path'
import { ConfigurationError } from '~/platform/configuration.server'
import { callRunningServer } from '~/platform/control/control-client.server'
import { closeDatabase, openDatabase } from '~/platform/database/client.server'
import { migrate } from '~/platform/database/migrate.server'
import { commandHere, registry } from './registry.server'

/**
 * Runs one command. Where the server runs, it does the work: the embedded database belongs to that
 * process. Otherwise this process opens the database itself.
 */
async function main(): Promise<number> {
  const [name = '', ...typed] = process.argv.slice(2)
  const args = typed.map(absoluteFile)
  const command = registry[name]
  if (!command) {
    console.error(`Unknown command ${name}. There are: ${Object.keys(registry).join(', ')}`)
    return 2
  }
  const here = commandHere(name, args)
  if (here) return here(args, console.log)
  const request = { name, args }
  const answered = await callRunningServer(request, console.log)
  if (answered !== null) return answered
  await openDatabase()
  try {
    await migrate()
    return await command(args, console.log)
  } finally {
    await closeDatabase()
  }
}

/** The running server has a working folder of its own, so files of data go to it by their full path. */
function absoluteFile(word: string): string {
  return /\.(csv|tsv|txt|json)$/i.test(word) ? path.resolve(word) : word
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    if (error instanceof ConfigurationError)
      for (const problem of error.problems) console.error(`Wrong setting ${problem}`)
    else console.error(error instanceof Error && 'isExpected' in error ? error.message : error)
    process.exit(1)
  },
)
