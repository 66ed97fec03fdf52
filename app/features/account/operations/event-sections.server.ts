import type { Prisma } from '#prisma/generated/client'
import { db } from '~/platform/database/client.server'
import { type ExportRow, type ExportSection, iso } from './personal-data.server'

const PAGE = 500

type Found = Prisma.EventGetPayload<{ include: { details: true } }>

/** Events in the order of time (their ids are), page by page, so that a long history needs no memory. */
async function* eventsWhere(
  where: Prisma.EventWhereInput,
  toRow: (event: Found) => ExportRow,
): AsyncGenerator<ExportRow> {
  for (let after = ''; ; ) {
    const page = await db.event.findMany({
      where: { ...where, id: { gt: after } },
      orderBy: { id: 'asc' },
      take: PAGE,
      include: { details: true },
    })
    for (const event of page) yield toRow(event)
    const last = page.at(-1)
    if (!last || page.length < PAGE) return
    after = last.id
  }
}

function readable(details: Found['details']): string {
  return details
    .filter(({ sealed }) => sealed === null)
    .map(({ field, value }) => `${field}: ${text(value)}`)
    .join('; ')
}

function text(value: Found['details'][number]['value']): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** What happened to the account, with the values. */
export const accountEvents: ExportSection = {
  name: 'accountEvents',
  rows: ({ id }) =>
    eventsWhere({ streamType: 'account', streamId: id }, (event) => ({
      action: event.action,
      values: readable(event.details),
      at: iso(event.at),
    })),
}

/** What a person typed about themselves into the records of organisations. */
const OWN_WORDS: readonly string[] = ['claim.requested', 'joinRequest.sent']

/**
 * What the person did. The values are the record of the thing and its organisation, so that only their names
 * are listed, but for the person's own claims and requests.
 */
export const actionsOf: ExportSection = {
  name: 'actions',
  rows: ({ id }) =>
    eventsWhere({ actorId: id, streamType: { not: 'account' } }, (event) => ({
      action: event.action,
      thing: `${event.streamType} ${event.streamId}`,
      values: OWN_WORDS.includes(event.action) ? readable(event.details) : event.fields.join(', '),
      at: iso(event.at),
    })),
}
