import { z } from 'zod'
import { isDeletionWord, isErasedName } from '~/domain/account/erased'
import { passwordProblem } from '~/domain/account/password'
import { LOCALES } from '~/paths'

const email = z.string().trim().toLowerCase().max(254).pipe(z.email())
/** What a new password may be says `passwordProblem`; what an old one may be was asked when it was chosen. */
const password = z.string().max(1000)
/** What can be said of a new password without knowing whose it is; said together with all other errors. */
const newPassword = password.superRefine((value, context) => {
  const problem = passwordProblem(value, { email: '', displayName: '' })
  if (problem) context.addIssue({ code: 'custom', message: `account.error.password.${problem}` })
})
const displayName = z
  .string()
  .trim()
  .min(2)
  .max(80)
  .regex(/^[^\p{C}\p{Zl}\p{Zp}]*$/u)
  .refine((name) => !isErasedName(name), { error: 'account.error.reservedName' })

function refusePersonal(
  values: { password: string },
  person: { email: string; displayName: string },
  context: z.RefinementCtx,
) {
  if (passwordProblem(values.password, person) !== 'personal') return
  context.addIssue({ code: 'custom', path: ['password'], message: 'account.error.password.personal' })
}

/** A new account. `weiter`: where to go on to once the address is confirmed. */
export const signUpSchema = z
  .object({
    email,
    displayName,
    password: newPassword,
    accepted: z.boolean({ error: 'account.error.notAccepted' }),
    weiter: z.string().max(2000).optional(),
  })
  .superRefine((values, context) => {
    refusePersonal(values, values, context)
  })

/** Log-in. `kept` are the sealed values of a form whose session had ended, `weiter` where to go on to. */
export const logInSchema = z.object({
  email,
  password,
  weiter: z.string().max(2000).optional(),
  kept: z.string().max(400_000).optional(),
})

/** An address to which a link is sent. */
export const addressSchema = z.object({ email })

/** A password chosen behind a link in a mail; whose it is says the link. */
export function choosePasswordSchema(person: { email: string; displayName: string }) {
  return z.object({ password: newPassword }).superRefine((values, context) => {
    refusePersonal(values, person, context)
  })
}

/** Name and language. */
export const profileSchema = z.object({
  displayName,
  locale: z.enum(LOCALES as readonly ['de', 'en']),
})

/** Another password, with the one that holds now. */
export const passwordSchema = z.object({
  currentPassword: password,
  newPassword: password,
})

/** Marks one notice as read, or all of them. */
export const readSchema = z.object({ notificationId: z.uuid().optional() })

/** The deletion of the own account: one of the words that is typed. */
export const deletionSchema = z.object({
  intent: z.literal('delete'),
  word: z.string().max(40).refine(isDeletionWord, { error: 'myData.error.word' }),
  /** what becomes of the contributions; nobody who says nothing leaves words behind */
  texts: z.enum(['erase', 'keep']).default('erase'),
})
