// Programs take the whole register from here.
import { type PageArguments, publicPage } from '~/platform/guard/page.server'
import { taggedStream } from '~/platform/lists/tagged-answer.server'
import { filesStamp, registerJson } from '../operations/register-files.server'

export async function loader(args: PageArguments) {
  await publicPage(args)
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Disposition': 'attachment; filename="ki-register.json"',
  }
  return taggedStream(args.request, await filesStamp(), headers, registerJson)
}
