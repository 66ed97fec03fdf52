import type { OpenedProposal } from '~/features/proposals/operations/list-opened.server'
import type { OpenedSummary } from '~/features/proposals/operations/present-opened.server'
import { EVIL } from '../show'

/** A proposal as the list of the opened ones has it. */
export const OPENED: OpenedProposal = {
  position: 1,
  id: 'p-1',
  organisation: EVIL,
  sortKey: 'evil',
  partners: ['Zweite GmbH'],
  gone: [],
  title: 'Ein Titel',
  totalCents: '5750050',
  fileCount: 2,
  fileBytes: 2_000_000,
  number: 3,
  receivedAt: new Date('2027-01-15T10:59:59Z'),
  contentHash: 'ab'.repeat(32),
  afterChanges: 'notAsked',
  isRead: false,
  hasNote: true,
  questions: { open: 1, unanswered: 0, answered: 2 },
}
/** What is said around a list of one. */
export const LIST: OpenedSummary = {
  ...{ sort: 'received', page: 1, pages: 1, count: 1, readCount: 0, firstUnread: 1, fileCount: 2 },
  bytes: 2_500_000,
}
