// Programs and other registers take one entry from here, in our own shape or in that of a standard.
import { standardOfFile } from '~/domain/register/standards/standards'
import { idParameter, notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, publicPage } from '~/platform/guard/page.server'
import { taggedAnswer } from '~/platform/lists/tagged-answer.server'
import { exportOne } from '../operations/read-export.server'
import { ownJson, standardJson } from '../operations/register-files.server'

export async function loader(args: PageArguments) {
  await publicPage(args)
  const standard = standardOfFile(args.params['standard'])
  if (!standard) throw notFound()
  const entry = await exportOne(idParameter(args.params, 'entryId'))
  const json = standard === 'own' ? ownJson(entry) : standardJson(standard, entry)
  return taggedAnswer(args.request, json, { 'Content-Type': 'application/json; charset=utf-8' })
}
