import { z } from 'zod'

/** Longer than any receipt: white space that programs put in while copying is borne. */
const LONGEST = 40_000

export const receiptCheckSchema = z.object({ code: z.string().min(1).max(LONGEST) })
