/** Administrators take the events of a filter from here as a file for a spreadsheet. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { requirePermission } from '~/platform/guard/page.server'
import { eventsCsv } from '../operations/events-csv.server'
import { exportEvents, noteReading } from '../operations/list-events.server'
import { readEventFilter } from '../operations/read-event-filter.server'

export async function loader(args: LoaderFunctionArgs) {
  const { authorized, t } = await requirePermission(args, 'events.view')
  const { filter } = await readEventFilter(args.request)
  await noteReading(authorized, filter)
  const rows = await exportEvents(authorized, filter)
  return new Response(eventsCsv(rows, t), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="ereignisse.csv"',
      'Cache-Control': 'private, no-store',
    },
  })
}
