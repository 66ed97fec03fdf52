import { z } from 'zod'
import { CONTACT_CHANNELS } from '~/domain/challenge/contact'
import { fromBerlin } from '~/domain/time/berlin'

/** A contact with somebody outside. The id was minted with the page, so a second post makes no second note. */
export const contactSchema = z.object({
  id: z.uuid(),
  at: z.string().transform((text, context) => {
    const reading = fromBerlin(text)
    if (reading.ok) return reading.at
    context.addIssue({ code: 'custom', message: 'field.dateTime' })
    return z.NEVER
  }),
  counterpart: z.string().trim().min(1).max(200),
  organisation: z.string().trim().max(200).default(''),
  channel: z.enum(CONTACT_CHANNELS),
  told: z.string().trim().min(1).max(5000),
})
export type ContactInput = z.output<typeof contactSchema>
