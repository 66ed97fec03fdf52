import { db, type Transaction } from '~/platform/database/client.server'
import { challengeSubject } from './challenge.server'
import { consultationSubject } from './consultation.server'
import type { Subject, SubjectKind } from './subject'

/** Everything that can be talked about: one line a kind. */
export const SUBJECT_KINDS: readonly SubjectKind[] = [challengeSubject, consultationSubject]

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
  const kind = SUBJECT_KINDS.find(({ name }) => name === type)
  const [subject] = (await kind?.find([id], at, from)) ?? []
  return subject ?? null
}

type Named = { subjectType: string; subjectId: string }

/** Finds what many rows are about: one statement a kind. What nobody may read is not in it. */
export async function findSubjects(
  rows: readonly Named[],
  at: Date,
): Promise<(row: Named) => Subject | undefined> {
  const found = await Promise.all(
    SUBJECT_KINDS.map((kind) => {
      const ids = rows.flatMap(({ subjectType, subjectId }) => (subjectType === kind.name ? [subjectId] : []))
      return ids.length === 0 ? [] : kind.find([...new Set(ids)], at, db)
    }),
  )
  const byName = new Map(found.flat().map((subject) => [`${subject.type}/${subject.id}`, subject]))
  return ({ subjectType, subjectId }) => byName.get(`${subjectType}/${subjectId}`)
}
