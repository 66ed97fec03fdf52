import type { Prisma } from '#prisma/generated/client'
import type { Locale } from '~/paths'
import type { Transaction } from '~/platform/database/client.server'

/** A thing that can be talked about, as the participation needs it. */
export type Subject = {
  type: string
  id: string
  title: string
  /** its own page */
  address: Readonly<Record<Locale, string>>
  /** the office that owes official answers about it */
  organisationId: string
  organisationName: string
  /** whether contributions are taken now; votes and reports follow it too */
  isOpen: boolean
}

/** The same where it need not be public any more: a case of the moderation outlives it. */
export type ReadSubject = Subject & {
  /** whether everybody may read it now */
  isPublic: boolean
}

/** What names a thing in the rows of others. */
export type Named = { subjectType: string; subjectId: string }

/**
 * One kind of thing that can be talked about, in one file. A new kind is such a file and its line in the
 * registry; threads, moderation and official answers need no change.
 */
export type SubjectKind = {
  /** stands in `subjectType` and in addresses */
  name: string
  /**
   * These things as they are now, public or not. One statement.
   * @param from the database, or the transaction of the caller: a write about a thing may ask for it
   * @param isLocked keeps others from closing them until the transaction ends; those who write about a thing do not
   *   wait for each other
   */
  read(ids: readonly string[], at: Date, from: Transaction, isLocked?: boolean): Promise<ReadSubject[]>
  /** Who watches a thing of this kind beside those who follow its discussion: a query of one column, their ids. */
  watchers?(id: string): Prisma.Sql
}
