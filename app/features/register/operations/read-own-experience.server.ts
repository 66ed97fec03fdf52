import { gradesFrom } from '~/domain/register/experience'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'

/** What an authority has said about a system, for those who may change it. One statement. */
export async function readOwnExperience(
  { thing }: Authorized<'experience.write', { id: string }>,
  entryId: string,
) {
  const key = { entryId, organisationId: thing.id }
  const row = await db.registerExperience.findUnique({ where: { entryId_organisationId: key } })
  return {
    version: row?.version ?? 0,
    beginMonth: row?.beginMonth ?? '',
    endMonth: row?.endMonth ?? '',
    grades: gradesFrom(row?.grades),
    text: row?.text ?? '',
    wouldUseAgain: row?.wouldUseAgain ?? null,
  }
}
