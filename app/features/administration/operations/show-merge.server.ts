import { mergeObjection } from '~/domain/organisation/merge'
import type { Authorized } from '~/platform/guard/authorized.server'
import { readSide, type Side } from './merge-sides.server'

/** The chosen organisations beside each other, and what stands against merging them. */
export async function showMerge(
  _authorized: Authorized<'organisation.merge', null>,
  chosen: { survivorId: string | null; duplicateId: string | null },
) {
  const survivor = chosen.survivorId ? await readSide(chosen.survivorId) : null
  const duplicate = chosen.duplicateId ? await readSide(chosen.duplicateId) : null
  const objection = survivor && duplicate ? mergeObjection(survivor, duplicate) : null
  return { survivor: survivor && facts(survivor), duplicate: duplicate && facts(duplicate), objection }
}

function facts({ organisation, challengeIds, proposedFor, members, former, claims }: Side) {
  const { id, name, kind, state, city, districts, website, source, externalId, version, createdAt } =
    organisation
  const counts = { members, former, claims, challenges: challengeIds.length, proposals: proposedFor.length }
  return {
    id,
    name,
    kind,
    state,
    city,
    districts,
    website,
    source,
    externalId,
    version,
    createdAt,
    ...counts,
  }
}
