import { db, type Transaction } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { ConsultationInput } from '../schema-consultation'
import type { ConsultationRow } from './consultation-facts.server'

/** What the authors of a consultation write, the statements it begins with among it. */
export type ConsultationText = Omit<ConsultationInput, 'version' | 'seeds'> & { seeds: string[] }

/** The text of a consultation as it stands. */
export async function textOf(
  tx: Transaction,
  { id, title, question, background, useOfResult, startsAt, endsAt }: ConsultationRow,
): Promise<ConsultationText> {
  const seeds = await tx.statement.findMany({
    where: { consultationId: id, authorId: null },
    orderBy: { number: 'asc' },
    select: { text: true },
  })
  return { title, question, background, useOfResult, startsAt, endsAt, seeds: seeds.map(({ text }) => text) }
}

/** The same for those who may write it. One statement. */
export function readConsultationText({
  thing,
}: Authorized<'consultation.edit', ConsultationRow>): Promise<ConsultationText> {
  return textOf(db, thing)
}
