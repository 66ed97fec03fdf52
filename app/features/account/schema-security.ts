import { z } from 'zod'

/** Where to go on to, and the sealed values of a form that waits: they travel with every step. */
const travelling = {
  weiter: z.string().max(2000).optional(),
  kept: z.string().max(400_000).optional(),
}
const oneTimeCode = z.string().trim().max(40)

/** The second step of a log-in. */
export const codeSchema = z.object({ oneTimeCode, ...travelling })

/** A fresh proof of who somebody is; the code is asked of accounts that have a second factor. */
export const stepUpSchema = z.object({
  password: z.string().max(1000),
  oneTimeCode: oneTimeCode.default(''),
  ...travelling,
})

/** The forms of the page about the second factor. */
export const secondFactorSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('begin'), ...travelling }),
  z.object({ intent: z.literal('confirm'), oneTimeCode, ...travelling }),
  z.object({ intent: z.literal('renewCodes') }),
  z.object({ intent: z.literal('replace'), ...travelling }),
  z.object({ intent: z.literal('switchOff') }),
])

/** The forms of the page about one's address. */
export const emailChangeSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('request'),
    newEmail: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  }),
  z.object({ intent: z.literal('cancel') }),
])

/** What a mailbox says to a change of address. */
export const mailboxAnswerSchema = z.object({ intent: z.enum(['confirm', 'cancel']) })

/** The forms of the page about sessions. */
export const sessionsSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('end'), sessionId: z.string().regex(/^[0-9a-f]{64}$/) }),
  z.object({ intent: z.literal('endOthers') }),
  z.object({ intent: z.literal('endAll') }),
])
