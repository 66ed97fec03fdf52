import { Prisma } from '#prisma/generated/client'
import { db, type Transaction } from '~/platform/database/client.server'
import { challengeSubject } from './challenge.server'
import { consultationSubject } from './consultation.server'
import { pilotSubject } from './pilot.server'
import { registerEntrySubject } from './register-entry.server'
import type { Named, ReadSubject, Subject, SubjectKind } from './subject'

/** Everything that can be talked about: one line a kind. */
export const SUBJECT_KINDS: readonly SubjectKind[] = [
  challengeSubject,
  consultationSubject,
  pilotSubject,
  registerEntrySubject,
]

/** A query for the ids of the people who watch a thing; of most kinds nobody does. */
export function watchersOf(type: string, id: string): Prisma.Sql {
  const kind = SUBJECT_KINDS.find(({ name }) => name === type)
  return kind?.watchers?.(id) ?? Prisma.sql`SELECT NULL::text WHERE false`
}

/**
 * One thing that can be talked about, or null where there is none that everybody may read.
 * @param from the transaction of the caller, where it writes
 */
export async function findSubject(
  type: string,
  id: string,
  at: Date,
  from: Transaction = db,
): Promise<Subject | null> {
  const named = { subjectType: type, subjectId: id }
  const subject = (await readSubjects([named], at, from))(named)
  return subject?.isPublic ? subject : null
}

/**
 * The same in the transaction that writes about it: what is open here is still open when that is written. Stands
 * before every other lock of the transaction.
 */
export async function lockSubject(
  tx: Transaction,
  { subjectType, subjectId }: Named,
  at: Date,
): Promise<Subject | null> {
  const kind = SUBJECT_KINDS.find(({ name }) => name === subjectType)
  const [subject] = (await kind?.read([subjectId], at, tx, true)) ?? []
  return subject?.isPublic ? subject : null
}

/** Finds what many rows are about: one statement a kind. What nobody may read is not in it. */
export async function findSubjects(
  rows: readonly Named[],
  at: Date,
): Promise<(row: Named) => Subject | undefined> {
  const subjectOf = await readSubjects(rows, at)
  return (row) => {
    const subject = subjectOf(row)
    return subject?.isPublic ? subject : undefined
  }
}

/** What rows are about, also where not everybody may read it: for those who judge, not for pages. */
export async function readSubjects(
  rows: readonly Named[],
  at: Date,
  from: Transaction = db,
): Promise<(row: Named) => ReadSubject | undefined> {
  const found: ReadSubject[] = []
  // One after the other: a transaction has one connection.
  for (const kind of SUBJECT_KINDS) {
    const ids = rows.flatMap(({ subjectType, subjectId }) => (subjectType === kind.name ? [subjectId] : []))
    if (ids.length > 0) found.push(...(await kind.read([...new Set(ids)], at, from)))
  }
  const byName = new Map(found.map((subject) => [`${subject.type}/${subject.id}`, subject]))
  return ({ subjectType, subjectId }) => byName.get(`${subjectType}/${subjectId}`)
}
