import { hash, verify } from '@node-rs/argon2'

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const SETTINGS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
/** Hash of a random text that nobody kept: compared where there is no account, so that both take as long. */
const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$7hdDamCGuzlr2GOrKzqsJw$OdzrYxBG54nAe631bp6zmPJDnLNR1ywsE4oWsH/ejPU'
/** What the longest accepted password may take; more is refused before any work is done. */
const LONGEST = 1000

/** Hash of an account that has no password yet: nothing verifies against it. */
export const NO_PASSWORD = ''

/** Hashes a password (argon2id), spelled in one Unicode form so that every keyboard gives the same. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), SETTINGS)
}

/** Whether a password fits a hash. Takes as long without a hash (no such account) as with one. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  if (password.length > LONGEST) return false
  const isRight = await verify(passwordHash || NOBODY, password.normalize('NFC'))
  return isRight && Boolean(passwordHash)
}
