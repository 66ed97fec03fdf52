// Members of an authority take the list of the opened proposals from here as a file for a spreadsheet.
import type { PageArguments } from '~/platform/guard/page.server'
import { listOpened } from '../operations/list-opened.server'
import { openedCsv } from '../operations/opened-csv.server'
import { requireReading } from '../operations/require-reading.server'

export async function loader(args: PageArguments) {
  const { t, authorized } = await requireReading(args, 'proposal.read')
  return new Response(openedCsv(await listOpened(authorized), t), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${t('dossier.fileName')}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
