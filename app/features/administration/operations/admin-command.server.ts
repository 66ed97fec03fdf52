import { z } from 'zod'
import type { Command } from '~/platform/command/command'
import { createAdministrator } from './create-administrator.server'

const USAGE = 'Usage: npm run admin -- create --email ADDRESS [--name NAME]'

const shape = z.object({
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  name: z.string().trim().min(2).max(80).optional(),
})

/**
 * `npm run admin -- create --email … --name …`: makes the first administrator, or makes an existing account
 * one. Prints a new account's password once. Works while the server runs.
 */
export const adminCommand: Command = async (args, print) => {
  const [verb, ...rest] = args
  const given = Object.fromEntries(
    rest.flatMap((word, index) => (word.startsWith('--') ? [[word.slice(2), rest[index + 1]]] : [])),
  )
  const options = shape.safeParse(given)
  if (verb !== 'create' || !options.success) {
    print(USAGE)
    return 2
  }
  const { email, name = 'Administration' } = options.data
  const { password } = await createAdministrator({ email, displayName: name })
  print(`${email} is an administrator now.`)
  if (password) print(`Password, shown this once: ${password}`)
  else print('The password of the account stays as it was.')
  return 0
}
