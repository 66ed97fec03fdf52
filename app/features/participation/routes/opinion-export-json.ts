// Programs take the results of a consultation from here.

import { notFound } from '~/platform/guard/not-found.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { taggedAnswer } from '~/platform/lists/tagged-answer.server'
import { opinionJson } from '../operations/opinion-files.server'
import { requireBegun } from '../operations/require-poll.server'

export async function loader(args: PageArguments) {
  const { t, consultation, isOver } = await requireBegun(args, new Date())
  const json = await opinionJson(consultation, isOver)
  if (json === null) throw notFound()
  return taggedAnswer(args.request, json, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Disposition': `attachment; filename="${t('opinion.files.name')}.json"`,
  })
}
