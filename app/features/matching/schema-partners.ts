import { z } from 'zod'
import { MESSAGE_LENGTH } from '~/domain/matching/introduction'

/** Asking for an introduction: for which of the own organisations, and why. */
export const askSchema = z.object({
  fromId: z.uuid('field.chooseOne'),
  message: z.string().trim().min(1).max(MESSAGE_LENGTH),
})

/** What the page of an introduction sends: one step a form. */
export const introductionStepSchema = z.discriminatedUnion('step', [
  z.object({ step: z.literal('agree') }),
  z.object({ step: z.literal('decline'), reason: z.string().trim().max(MESSAGE_LENGTH).default('') }),
  z.object({ step: z.literal('withdraw') }),
])

/** Whether an organisation is proposed, and whether its contact is public. A box that is not ticked is not sent. */
export const partnerSettingSchema = z.object({
  isProposedAsPartner: z.boolean().default(false),
  contactIsPublic: z.boolean().default(false),
})
