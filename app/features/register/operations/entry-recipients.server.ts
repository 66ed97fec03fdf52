import { bothPaths } from '~/paths'
import { type EntryRow, entryName } from './entry-facts.server'

/** What every message about an entry says and where its link leads. */
export function entryParams(
  entry: Pick<EntryRow, 'id' | 'content'>,
  page: 'registerEntry' | 'registerManage',
) {
  return { ...bothPaths(page, { entryId: entry.id }), title: entryName(entry) }
}
