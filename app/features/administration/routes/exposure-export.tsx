/** The platform's team takes from here how often matching showed whom, for a spreadsheet. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { exposureCsv } from '~/features/matching/operations/exposure-csv.server'
import { listExposure, listStarving } from '~/features/matching/operations/read-exposure.server'
import { requirePermission } from '~/platform/guard/page.server'

export async function loader(args: LoaderFunctionArgs) {
  const { authorized, t } = await requirePermission(args, 'exposure.view')
  const rows = await listExposure(authorized)
  const starving = new Set((await listStarving(authorized)).map(({ id }) => id))
  return new Response(exposureCsv(rows, starving, t), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="sichtbarkeit.csv"',
      'Cache-Control': 'private, no-store',
    },
  })
}
