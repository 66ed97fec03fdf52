import { z } from 'zod'
import { isDay } from '~/domain/calendar/day'
import { LEGAL_STATUSES } from '~/domain/calendar/holidays'
import { DAYS, type LegalKey, unitOf } from '~/domain/legal/legal-value'
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

const cents = z.string().transform((text, context) => {
  const amount = parseEuros(text)
  if (amount !== null) return amount
  context.addIssue({ code: 'custom', message: 'field.money' })
  return z.NEVER
})
const days = z.number().int().min(DAYS.least).max(DAYS.most).transform(BigInt)

const row = z.object({
  id: z.uuid(),
  validFrom: day,
  validUntil: day.optional(),
  checkedOn: day.optional(),
  source,
  status,
})

/**
 * Another value of a key. The id was minted with the page, so a second post makes no second row. A number of
 * days has no last day: a rule of the platform always holds.
 */
export function legalValueSchema(key: LegalKey) {
  return unitOf(key) === 'days' ? withOrder(daysRow) : withOrder(centsRow)
}

const centsRow = row.extend({ value: cents })
const daysRow = row.extend({ value: days, validUntil: z.undefined().optional() })

function withOrder<Row extends typeof centsRow | typeof daysRow>(schema: Row) {
  return schema.superRefine(({ validFrom, validUntil, status: given, checkedOn }, context) => {
    if (validUntil !== undefined && validUntil < validFrom)
      context.addIssue({ code: 'custom', message: 'legalData.error.order', path: ['validUntil'] })
    if (given === 'verified' && checkedOn === undefined)
      context.addIssue({ code: 'custom', message: 'legalData.error.checkedOn', path: ['checkedOn'] })
  })
}
export type LegalValueInput = z.output<typeof centsRow>
