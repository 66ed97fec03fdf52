import { CONTACT_CHANNELS } from '~/domain/challenge/contact'
import { dayFromQuery, endOfDay } from '~/platform/guard/day-query.server'
import { textFromQuery } from '~/platform/guard/query.server'
import type { ContactFilter } from './list-contacts.server'

/** What an address filters the contacts by, and the same as its form shows it. */
export function readContactFilter(request: Request) {
  const [from, until] = [dayFromQuery(request, 'von'), dayFromQuery(request, 'bis')]
  const text = textFromQuery(request, 'text')
  const wanted = textFromQuery(request, 'weg')
  const channel = CONTACT_CHANNELS.find((one) => one === wanted) ?? null
  const filter: ContactFilter = { text, channel, from: from.at, until: endOfDay(until) }
  const shown = { text, weg: channel ?? '', von: from.text, bis: until.text }
  const query = new URLSearchParams(Object.entries(shown).filter(([, value]) => value !== ''))
  return { filter, shown, query: query.size > 0 ? `?${query}` : '' }
}
