import { z } from 'zod'
import type { Command } from '~/platform/command/command'
import { createAdministrator } from './create-administrator.server'
import { demoCode } from './demo-code.server'
import { resetSecondFactor } from './reset-second-factor.server'

const USAGE = [
  'Usage: npm run admin -- create --email ADDRESS [--name NAME]',
  '       npm run admin -- reset --email ADDRESS   ends the second factor of somebody who has lost it',
  '       npm run admin -- code --email ADDRESS    the one-time code of a demo account',
].join('\n')

const shape = z.object({
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  name: z.string().trim().min(2).max(80).optional(),
})
type Options = z.infer<typeof shape>
type Verb = (options: Options, print: (line: string) => void) => Promise<number>

const VERBS = new Map<string, Verb>([
  ['create', create],
  ['reset', reset],
  ['code', code],
])

/**
 * `npm run admin -- VERB --email …`: makes the first administrator (or makes an existing account one), ends a
 * lost second factor, gives a demo account's code. Works while the server runs.
 */
export const adminCommand: Command = async (args, print) => {
  const [verb = '', ...rest] = args
  const given = Object.fromEntries(
    rest.flatMap((word, index) => (word.startsWith('--') ? [[word.slice(2), rest[index + 1]]] : [])),
  )
  const options = shape.safeParse(given)
  const run = VERBS.get(verb)
  if (!run || !options.success) {
    print(USAGE)
    return 2
  }
  return run(options.data, print)
}

/** Prints a new account's password once. */
async function create({ email, name = 'Administration' }: Options, print: (line: string) => void) {
  const { password } = await createAdministrator({ email, displayName: name })
  print(`${email} is an administrator now.`)
  print('At the first log-in the account is led to the set-up of its second factor.')
  if (password) print(`Password, shown this once: ${password}`)
  else print('The password of the account stays as it was.')
  return 0
}

async function reset({ email }: Options, print: (line: string) => void) {
  const isReset = await resetSecondFactor(email)
  print(isReset ? `The second factor of ${email} has ended.` : `${email} has no second factor.`)
  return isReset ? 0 : 1
}

async function code({ email }: Options, print: (line: string) => void) {
  const digits = await demoCode(email)
  print(digits ?? `${email} is no demo account with a second factor.`)
  return digits ? 0 : 1
}
