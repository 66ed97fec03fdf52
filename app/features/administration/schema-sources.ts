import { z } from 'zod'

/** Which source is matched from now on, or no longer; the version says what the person saw. */
export const sourceSwitchSchema = z.object({
  name: z.string().min(1).max(200),
  version: z.coerce.number().int().max(2_147_483_647),
  to: z.enum(['on', 'off']),
})
