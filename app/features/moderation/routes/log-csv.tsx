/** Everybody takes the whole log from here, to count for themselves. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { publicPage } from '~/platform/guard/page.server'
import { wholeLog } from '../operations/list-log.server'
import { logCsv } from '../operations/log-csv.server'

export async function loader(args: LoaderFunctionArgs) {
  await publicPage(args)
  return new Response(logCsv(await wholeLog()), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="moderation.csv"',
    },
  })
}
