import type { Transaction } from '~/platform/database/client.server'

type Row = { subjectType: string; subjectId: string }

/**
 * What things are about, by id. Read in the caller's transaction, and also where the subject is no longer public: a
 * case outlives it.
 */
export async function subjectsOf(
  rows: readonly Row[],
  client: Pick<Transaction, 'challenge' | 'consultation'>,
) {
  const idsOf = (type: string) => [
    ...new Set(rows.flatMap((row) => (row.subjectType === type ? [row.subjectId] : []))),
  ]
  const titled = { id: true, title: true } as const
  const [challenges, consultations] = [idsOf('challenge'), idsOf('consultation')]
  const found = [
    ...(challenges.length > 0
      ? await client.challenge.findMany({ where: { id: { in: challenges } }, select: titled })
      : []),
    ...(consultations.length > 0
      ? await client.consultation.findMany({ where: { id: { in: consultations } }, select: titled })
      : []),
  ]
  return new Map(found.map(({ id, title }) => [id, title]))
}
