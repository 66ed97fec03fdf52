import { z } from 'zod'
import { isBic, isIban, isLeitwegId, plainIban } from '~/domain/organisation/finance'
import { ROLES_AFTER_HANDOVER } from '~/domain/organisation/handover'
import { ORGANISATION_ROLES } from '~/domain/permission/matrix'

/** Inviting an address with a role. */
export const inviteSchema = z.object({
  intent: z.literal('invite'),
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  role: z.enum(ORGANISATION_ROLES),
})

/** What the page of invitations sends: one intent a form. */
export const invitationsSchema = z.discriminatedUnion('intent', [
  inviteSchema,
  z.object({ intent: z.literal('resend'), invitationId: z.uuid() }),
  z.object({ intent: z.literal('revoke'), invitationId: z.uuid() }),
])

/** The answer of the invited person. */
export const invitationAnswerSchema = z.object({ answer: z.enum(['accept', 'decline']) })

/** What the page of a hand-over sends: one intent a form. */
export const handoverSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('offer'),
    membershipId: z.uuid('field.chooseOne'),
    roleAfter: z.enum(ROLES_AFTER_HANDOVER),
  }),
  z.object({ intent: z.literal('accept'), handoverId: z.uuid() }),
  z.object({ intent: z.literal('decline'), handoverId: z.uuid() }),
  z.object({ intent: z.literal('cancel'), handoverId: z.uuid() }),
])

/** Closing an organisation; the words are shown to its members. */
export const closeSchema = z.object({ reason: z.string().trim().min(1).max(2000) })

const line = (length: number) => z.string().trim().max(length).default('')
const code = (isRight: (value: string) => boolean, message: string) =>
  z
    .string()
    .max(60)
    .transform(plainIban)
    .refine((value) => value === '' || isRight(value), message)
    .default('')

/** Finance details as they stood at `version`; 0 where there are none yet. Everything may be left open. */
export const financeSchema = z.object({
  version: z.int32().min(0),
  accountHolder: line(120),
  iban: code(isIban, 'finance.error.iban'),
  bic: code(isBic, 'finance.error.bic'),
  billingName: line(200),
  billingStreet: line(200),
  billingPostalCode: line(10),
  billingCity: line(100),
  vatId: code((value) => /^[A-Z]{2}[A-Z0-9]{2,13}$/.test(value), 'finance.error.vatId'),
  leitwegId: code(isLeitwegId, 'finance.error.leitwegId'),
})
export type FinanceInput = z.infer<typeof financeSchema>
