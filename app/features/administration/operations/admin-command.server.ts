import { z } from 'zod'
import type { Command } from '~/platform/command/command'
import { createAdministrator } from './create-administrator.server'
import { demoCode } from './demo-code.server'

const USAGE = [
  'Usage: npm run admin -- create --email ADDRESS [--name NAME]',
  '       npm run admin -- code --email ADDRESS   (demo accounts only)',
].join('\n')

const shape = z.object({
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  name: z.string().trim().min(2).max(80).optional(),
})

/**
 * `npm run admin -- create --email … --name …`: makes the first administrator, or makes an existing account
 * one. Prints a new account's password once. `code` gives the one-time code of a demo account. Works while the server runs.
 */
export const adminCommand: Command = async (args, print) => {
  const [verb, ...rest] = args
  const given = Object.fromEntries(
    rest.flatMap((word, index) => (word.startsWith('--') ? [[word.slice(2), rest[index + 1]]] : [])),
  )
  const options = shape.safeParse(given)
  if ((verb !== 'create' && verb !== 'code') || !options.success) {
    print(USAGE)
    return 2
  }
  const { email, name = 'Administration' } = options.data
  if (verb === 'code') {
    const code = await demoCode(email)
    print(code ?? `${email} is no demo account with a second factor.`)
    return code ? 0 : 1
  }
  const { password } = await createAdministrator({ email, displayName: name })
  print(`${email} is an administrator now.`)
  print('At the first log-in the account is led to the set-up of its second factor.')
  if (password) print(`Password, shown this once: ${password}`)
  else print('The password of the account stays as it was.')
  return 0
}
