import { db } from '~/platform/database/client.server'
import { dayFromQuery, endOfDay } from '~/platform/guard/day-query.server'
import { textFromQuery } from '~/platform/guard/query.server'
import type { EventFilter } from './list-events.server'

/**
 * The filter of an address: as typed, for the form, and as the list understands it. A person may be named by
 * mail address; one statement looks it up.
 */
export async function readEventFilter(request: Request) {
  const [from, until] = [dayFromQuery(request, 'von'), dayFromQuery(request, 'bis')]
  const texts = {
    streamType: textFromQuery(request, 'art'),
    streamId: textFromQuery(request, 'kennung'),
    actor: textFromQuery(request, 'wer'),
    action: textFromQuery(request, 'was'),
  }
  const actor = texts.actor.includes('@') ? await idOf(texts.actor) : texts.actor
  const filter: EventFilter = { ...texts, actor, from: from.at, until: endOfDay(until) }
  return { filter, values: { ...texts, from: from.text, until: until.text } }
}

/** An address that nobody has stays as it is, so that nothing is found. */
async function idOf(email: string): Promise<string> {
  const person = await db.user.findUnique({ where: { email: email.toLowerCase() }, select: { id: true } })
  return person?.id ?? email
}
