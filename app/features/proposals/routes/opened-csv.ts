// Members of an authority take the list of the opened proposals, or all their costs, from here as a file for a spreadsheet.
import type { PageArguments } from '~/platform/guard/page.server'
import { listOpened } from '../operations/list-opened.server'
import { costsCsv, openedCsv } from '../operations/opened-csv.server'
import { readCosts } from '../operations/read-costs.server'
import { requireReading } from '../operations/require-reading.server'

export async function loader(args: PageArguments) {
  const { t, authorized } = await requireReading(args, 'proposal.read')
  const isCosts = new URL(args.request.url).searchParams.get('inhalt') === 'kosten'
  const csv = isCosts ? costsCsv(await readCosts(authorized), t) : openedCsv(await listOpened(authorized), t)
  const name = t(isCosts ? 'costPlan.fileName' : 'dossier.fileName')
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
