import { type ReadingSort, readingSortFrom, sortOpened } from '~/domain/proposal/reading'
import { textFromQuery } from '~/platform/guard/query.server'
import type { OpenedProposal } from './list-opened.server'

/** So many proposals stand on one page of the list. */
export const OPENED_ON_A_PAGE = 100
/** What a PDF of a proposal weighs with its fonts, roughly: for the size that is said before the download. */
const PDF_BYTES = 50_000

export type OpenedSummary = {
  sort: ReadingSort
  page: number
  pages: number
  count: number
  readCount: number
  /** where somebody goes on reading; null where everything is read */
  firstUnread: number | null
  fileCount: number
  bytes: number
}

/** One page of the opened proposals as the address asks for it, and what is said above and below the list. */
export function presentOpened(all: readonly OpenedProposal[], request: Request) {
  const sort = readingSortFrom(textFromQuery(request, 'sortierung'))
  const pages = Math.max(1, Math.ceil(all.length / OPENED_ON_A_PAGE))
  const wished = Number(textFromQuery(request, 'seite', 4))
  const page = Number.isInteger(wished) ? Math.min(Math.max(wished, 1), pages) : 1
  const start = (page - 1) * OPENED_ON_A_PAGE
  const sum = (value: (row: OpenedProposal) => number) => all.reduce((total, row) => total + value(row), 0)
  const list: OpenedSummary = {
    ...{ sort, page, pages, count: all.length },
    readCount: sum((row) => (row.isRead ? 1 : 0)),
    firstUnread: all.find((row) => !row.isRead)?.position ?? null,
    fileCount: sum((row) => row.fileCount),
    bytes: sum((row) => row.fileBytes + PDF_BYTES),
  }
  return { proposals: sortOpened(all, sort).slice(start, start + OPENED_ON_A_PAGE), list }
}
