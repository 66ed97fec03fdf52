import { tell } from '~/outbox/append.server'
import { bothPaths, type Locale } from '~/paths'
import { type Transaction, transact } from '~/platform/database/client.server'
import { uniqueViolation } from '~/platform/database/unique-violation'
import { appendEvent } from '~/platform/events/append-event.server'
import { hashPassword, NO_PASSWORD } from '~/platform/password.server'
import { sendConfirmation } from './send-confirmation.server'

export type SignUp = {
  email: string
  displayName: string
  password: string
  locale: Locale
  /** where the person wanted to go: the link in the mail leads on to it */
  target?: string | null
}

/**
 * Takes a sign-up. The caller learns nothing of whether the address is known: in every case a password is
 * hashed, an event is written and one mail goes to the address.
 */
export async function signUp(input: SignUp): Promise<void> {
  const passwordHash = await hashPassword(input.password)
  try {
    await transact((tx) => signUpOnce(tx, input, passwordHash))
  } catch (error) {
    // Two sign-ups with one new address at once: the second one finds the first.
    if (!uniqueViolation(error)) throw error
    await transact((tx) => signUpOnce(tx, input, passwordHash))
  }
}

async function signUpOnce(tx: Transaction, input: SignUp, passwordHash: string): Promise<void> {
  const known = await tx.user.findUnique({ where: { email: input.email } })
  if (known?.emailConfirmedAt) return tellOwner(tx, known.id)
  const { displayName, locale, target = null } = input
  // Whoever signs up first with a stranger's address must not choose the stranger's password: after a second
  // sign-up the owner of the mailbox chooses it behind the link.
  const { id } = known
    ? await tx.user.update({
        where: { id: known.id },
        data: { displayName, locale, passwordHash: NO_PASSWORD },
      })
    : await tx.user.create({ data: { email: input.email, displayName, locale, passwordHash } })
  await sendConfirmation(tx, id, known ? 'account.signedUpAgain' : 'account.signedUp', {
    values: { displayName, locale },
    target,
  })
}

/** Only the owner of the address learns that there is an account already. */
async function tellOwner(tx: Transaction, userId: string): Promise<void> {
  const event = await appendEvent(tx, {
    stream: { type: 'account', id: userId },
    actorId: null,
    action: 'account.signUpRepeated',
  })
  await tell(tx, {
    eventId: event.id,
    userIds: [userId],
    template: 'accountExists',
    params: bothPaths('logIn'),
    inApp: false,
  })
}
