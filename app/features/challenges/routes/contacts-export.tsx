// The authority's members take the contacts of a challenge from here as a file for a spreadsheet.
import type { PageArguments } from '~/platform/guard/page.server'
import { contactsCsv } from '../operations/contacts-csv.server'
import { exportContacts } from '../operations/list-contacts.server'
import { readContactFilter } from '../operations/read-contact-filter.server'
import { requireChallenge } from '../operations/require-challenge.server'

export async function loader(args: PageArguments) {
  const { authorized, t } = await requireChallenge(args, 'contactNote.view')
  const { filter } = readContactFilter(args.request)
  return new Response(contactsCsv(await exportContacts(authorized, filter), t), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="kontakte.csv"',
      'Cache-Control': 'private, no-store',
    },
  })
}
