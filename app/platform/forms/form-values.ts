import { z } from 'zod'
import { parseEuros } from '~/domain/money/parse-euros'
import { fromBerlin } from '~/domain/time/berlin'

/** Browsers send the ends of lines in two ways; the same text is the same text. */
const sameLines = (value: string) => value.replace(/\r\n?/g, '\n')

/** Drafts may be incomplete: an empty field is an empty text. */
export const text = (limit: number) => z.string().overwrite(sameLines).trim().max(limit).default('')

/** An amount in euros as people write it; cents, or null where the field is empty. */
export const euros = z
  .string()
  .optional()
  .transform((value, context) => {
    if (value === undefined) return null
    const cents = parseEuros(value)
    if (cents !== null) return cents
    context.addIssue({ code: 'custom', message: 'field.money' })
    return z.NEVER
  })

/** A day, or null where the field is empty. */
export const day = z
  .string()
  .optional()
  .transform((value, context) => {
    if (value === undefined) return null
    if (fromBerlin(`${value}T12:00`).ok) return new Date(`${value}T00:00:00Z`)
    context.addIssue({ code: 'custom', message: 'field.date' })
    return z.NEVER
  })

/** A day and time in Germany, or null where the field is empty. */
export const instant = z
  .string()
  .optional()
  .transform((value, context) => {
    if (value === undefined) return null
    const reading = fromBerlin(value)
    if (reading.ok) return reading.at
    const message = reading.reason === 'hourMissing' ? 'challengeForm.error.hourMissing' : 'field.dateTime'
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })
