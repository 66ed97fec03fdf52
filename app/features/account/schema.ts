import { z } from 'zod'
import { PASSWORD_LENGTH, passwordProblem } from '~/domain/account/password'
import { LOCALES } from '~/paths'

const email = z.string().trim().toLowerCase().max(254).pipe(z.email())
const newPassword = z.string().min(PASSWORD_LENGTH.min).max(PASSWORD_LENGTH.max)
/** A password that is only compared: what it may be was asked when it was chosen. */
const givenPassword = z.string().max(1000)
const displayName = z
  .string()
  .trim()
  .min(2)
  .max(80)
  .regex(/^[^\p{C}]*$/u)

/** A new account. */
export const signUpSchema = z
  .object({
    email,
    displayName,
    password: newPassword,
    accepted: z.boolean({ error: 'account.error.notAccepted' }),
  })
  .superRefine((values, context) => {
    const problem = passwordProblem(values.password, values)
    if (problem) {
      context.addIssue({ code: 'custom', path: ['password'], message: `account.error.password.${problem}` })
    }
  })

/** Log-in. `kept` are the sealed values of a form whose session had ended, `weiter` where to go on to. */
export const logInSchema = z.object({
  email,
  password: givenPassword,
  weiter: z.string().max(2000).optional(),
  kept: z.string().max(400_000).optional(),
})

/** An address to which a link is sent. */
export const addressSchema = z.object({ email })

/** A password chosen behind a link in a mail; whose it is says the link. */
export function choosePasswordSchema(person: { email: string; displayName: string }) {
  return z.object({ password: newPassword }).superRefine(({ password }, context) => {
    const problem = passwordProblem(password, person)
    if (problem) {
      context.addIssue({ code: 'custom', path: ['password'], message: `account.error.password.${problem}` })
    }
  })
}

/** Name and language. */
export const profileSchema = z.object({
  intent: z.literal('profile'),
  displayName,
  locale: z.enum(LOCALES as readonly ['de', 'en']),
})

/** Another password, with the one that holds now. */
export const passwordSchema = z.object({
  intent: z.literal('password'),
  currentPassword: givenPassword,
  newPassword,
})

/** Marks one notice as read, or all of them. */
export const readSchema = z.object({ notificationId: z.uuid().optional() })

/** The two forms of the account page. */
export const accountSchema = z.discriminatedUnion('intent', [profileSchema, passwordSchema])
