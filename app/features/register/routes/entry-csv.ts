/** Everybody takes the register from here as a file, narrowed as the list was. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { publicPage } from '~/platform/guard/page.server'
import { entriesCsv } from '../operations/entries-csv.server'
import { listAllEntries, readEntryFilter } from '../operations/list-entries.server'

export async function loader(args: LoaderFunctionArgs) {
  await publicPage(args)
  return new Response(entriesCsv(await listAllEntries(readEntryFilter(args.request))), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="ki-register.csv"',
    },
  })
}
