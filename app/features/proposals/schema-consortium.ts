import { z } from 'zod'
import { PARTNER_ACTIONS } from '~/domain/proposal/consortium'
import { oneLine } from '~/domain/text/one-line'

/** A step of a partnership; whose it is follows from the step. */
export const partnerStepSchema = z.object({ step: z.enum(PARTNER_ACTIONS), organisationId: z.uuid() })

const LONGEST = 120
const stated = z.string().transform(oneLine).pipe(z.string().min(1).max(LONGEST))

/** A partner's yes to the copy that the person had before their eyes, with name and role as they state them. */
export const copyConfirmationSchema = z.object({
  step: z.literal('confirmCopy'),
  organisationId: z.uuid(),
  version: z.int32().min(1),
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  name: stated,
  role: stated,
})
