// Everybody takes the map of opinions from here as a table.

import { notFound } from '~/platform/guard/not-found.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { taggedAnswer } from '~/platform/lists/tagged-answer.server'
import { opinionCsv } from '../operations/opinion-files.server'
import { requireBegun } from '../operations/require-poll.server'

export async function loader(args: PageArguments) {
  const { t, consultation } = await requireBegun(args, new Date())
  const csv = await opinionCsv(consultation.id, t)
  if (csv === null) throw notFound()
  return taggedAnswer(args.request, csv, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${t('opinion.files.name')}.csv"`,
  })
}
