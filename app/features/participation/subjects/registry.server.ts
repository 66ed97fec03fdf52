import { challengeSubject } from './challenge.server'
import { consultationSubject } from './consultation.server'
import type { Subject, SubjectKind } from './subject'

/** Everything that can be talked about: one line a kind. */
export const SUBJECT_KINDS: readonly SubjectKind[] = [challengeSubject, consultationSubject]

/** One thing that can be talked about, or null where there is none that everybody may read. */
export async function findSubject(type: string, id: string, at: Date): Promise<Subject | null> {
  const kind = SUBJECT_KINDS.find(({ name }) => name === type)
  const [subject] = (await kind?.find([id], at)) ?? []
  return subject ?? null
}
