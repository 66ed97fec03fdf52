import { z } from 'zod'

/** The organisation to work for now; empty for all of them. */
export const workingForSchema = z.object({ organisationId: z.uuid().optional() })
