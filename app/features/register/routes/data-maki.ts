// Other registers take the entries from here as a table with German columns.
import { type PageArguments, publicPage } from '~/platform/guard/page.server'
import { taggedStream } from '~/platform/lists/tagged-answer.server'
import { filesStamp, makiCsv } from '../operations/register-files.server'

export async function loader(args: PageArguments) {
  await publicPage(args)
  const headers = {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="ki-register-maki.csv"',
  }
  return taggedStream(args.request, await filesStamp(), headers, makiCsv)
}
