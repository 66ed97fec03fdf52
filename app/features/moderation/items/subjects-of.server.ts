import { PUBLIC_CHALLENGE_STATES } from '~/domain/challenge/lifecycle'
import { PUBLIC_CONSULTATION_STATES } from '~/domain/participation/consultation'
import type { Transaction } from '~/platform/database/client.server'

type Row = { subjectType: string; subjectId: string }

/**
 * What things are about, by id, and whether everybody may read it. Read in the caller's transaction, and also where the subject is no longer public: a
 * case outlives it.
 */
export async function subjectsOf(
  rows: readonly Row[],
  client: Pick<Transaction, 'challenge' | 'consultation'>,
) {
  const idsOf = (type: string) => [
    ...new Set(rows.flatMap((row) => (row.subjectType === type ? [row.subjectId] : []))),
  ]
  const titled = { id: true, title: true, state: true } as const
  const [challenges, consultations] = [idsOf('challenge'), idsOf('consultation')]
  const asked =
    challenges.length > 0
      ? await client.challenge.findMany({ where: { id: { in: challenges } }, select: titled })
      : []
  const consulted =
    consultations.length > 0
      ? await client.consultation.findMany({ where: { id: { in: consultations } }, select: titled })
      : []
  const found = [
    ...asked.map((row) => ({ ...row, isPublic: PUBLIC_CHALLENGE_STATES.includes(row.state) })),
    ...consulted.map((row) => ({ ...row, isPublic: PUBLIC_CONSULTATION_STATES.includes(row.state) })),
  ]
  return new Map(found.map(({ id, title, isPublic }) => [id, { title, isPublic }]))
}
