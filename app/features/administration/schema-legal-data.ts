import { z } from 'zod'
import { isDay } from '~/domain/calendar/day'
import { LEGAL_STATUSES } from '~/domain/calendar/holidays'
import { parseEuros } from '~/domain/money/parse-euros'

const source = z.string().trim().min(1).max(300)
const status = z.enum(LEGAL_STATUSES)
const day = z.string().refine(isDay, 'field.date')

/** The holidays of one year, one a line, and where they were looked up. Version 0: the year is new. */
export const holidayYearSchema = z.object({
  version: z.int32().min(0),
  holidays: z.string().max(8000).default(''),
  source,
  status,
})
export type HolidayYearInput = z.output<typeof holidayYearSchema>

/** Another value of a key. The id was minted with the page, so a second post makes no second row. */
export const legalValueSchema = z
  .object({
    id: z.uuid(),
    value: z.string().transform((text, context) => {
      const cents = parseEuros(text)
      if (cents !== null) return cents
      context.addIssue({ code: 'custom', message: 'field.money' })
      return z.NEVER
    }),
    validFrom: day,
    validUntil: day.optional(),
    checkedOn: day.optional(),
    source,
    status,
  })
  .superRefine(({ validFrom, validUntil, status: given, checkedOn }, context) => {
    if (validUntil !== undefined && validUntil < validFrom)
      context.addIssue({ code: 'custom', message: 'legalData.error.order', path: ['validUntil'] })
    if (given === 'verified' && checkedOn === undefined)
      context.addIssue({ code: 'custom', message: 'legalData.error.checkedOn', path: ['checkedOn'] })
  })
export type LegalValueInput = z.output<typeof legalValueSchema>
