import type { Prisma } from '#prisma/generated/client'
import { type ConsultationFacts, missingParts } from '~/domain/participation/consultation'
import type { Standing } from '~/domain/permission/matrix'
import type { Person } from '~/domain/permission/standing'
import { approversOf } from '~/features/challenges/operations/challenge-recipients.server'
import { databaseTime, type Transaction } from '~/platform/database/client.server'
import { notFound } from '~/platform/guard/not-found.server'

export const WITH_ORGANISATION = {
  organisation: { select: { id: true, name: true, state: true } },
} as const satisfies Prisma.ConsultationInclude
export type ConsultationRow = Prisma.ConsultationGetPayload<{ include: typeof WITH_ORGANISATION }>

/** Reads a consultation again and keeps everybody else from changing it until the transaction ends. */
export async function lockConsultation(tx: Transaction, id: string): Promise<ConsultationRow> {
  await tx.$queryRaw`SELECT "id" FROM "Consultation" WHERE "id" = ${id} FOR UPDATE`
  const row = await tx.consultation.findUnique({ where: { id }, include: WITH_ORGANISATION })
  if (!row) throw notFound()
  return row
}

/** The statements of the authority itself. */
export function countSeeds(tx: Transaction, consultationId: string): Promise<number> {
  return tx.statement.count({ where: { consultationId, authorId: null } })
}

/** What the guards of the life cycle look at, for one person and by the database's clock. */
export async function consultationFacts(
  tx: Transaction,
  consultation: ConsultationRow,
  actor: Person,
  standing: Standing,
  newEnd: Date | null = null,
): Promise<ConsultationFacts> {
  const { organisationId: authorityId, editorIds, submittedById, endsAt } = consultation
  const approvers = await approversOf(tx, { authorityId, editorIds, submittedById })
  const seedCount = await countSeeds(tx, consultation.id)
  return {
    ...{ actorId: actor.id, editorIds, submittedById, endsAt, newEnd },
    actsAsStaff: standing.relation !== 'sameOrganisation',
    approverCount: approvers.length,
    isOwnCause: false,
    isAuthorityVerified: consultation.organisation.state === 'verified',
    missing: missingParts({ ...consultation, seedCount }),
    at: await databaseTime(tx),
  }
}
