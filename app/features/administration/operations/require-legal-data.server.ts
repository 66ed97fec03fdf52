import { LEGAL_KEYS } from '~/domain/legal/legal-value'
import { notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, requirePermission } from '~/platform/guard/page.server'

const FIRST_YEAR = 2024
const LAST_YEAR = 2100

/**
 * The guard of the page of one year of the calendar.
 * @throws Response 404 for everybody who may not, and for what is no year of ours
 */
export async function requireCalendarYear(args: PageArguments) {
  const page = await requirePermission(args, 'legalData.manage')
  const text = args.params['year'] ?? ''
  const year = /^\d{4}$/.test(text) ? Number(text) : 0
  if (year < FIRST_YEAR || year > LAST_YEAR) throw notFound()
  return { ...page, year }
}

/**
 * The guard of the page of one legal value.
 * @throws Response 404 for everybody who may not, and where there is no such value
 */
export async function requireLegalKey(args: PageArguments) {
  const page = await requirePermission(args, 'legalData.manage')
  const key = LEGAL_KEYS.find((one) => one === args.params['legalKey'])
  if (!key) throw notFound()
  return { ...page, key }
}
