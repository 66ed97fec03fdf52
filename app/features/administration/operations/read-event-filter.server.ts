import { dayFromQuery, endOfDay } from '~/platform/guard/day-query.server'
import { textFromQuery } from '~/platform/guard/query.server'
import type { EventFilter } from './list-events.server'

/** The filter of an address: as typed, for the form, and as the list understands it. */
export function readEventFilter(request: Request) {
  const [from, until] = [dayFromQuery(request, 'von'), dayFromQuery(request, 'bis')]
  const texts = {
    streamType: textFromQuery(request, 'art'),
    streamId: textFromQuery(request, 'kennung'),
    actor: textFromQuery(request, 'wer'),
    action: textFromQuery(request, 'was'),
  }
  const filter: EventFilter = { ...texts, from: from.at, until: endOfDay(until) }
  return { filter, values: { ...texts, from: from.text, until: until.text } }
}
