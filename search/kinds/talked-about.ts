import { Prisma } from '#prisma/generated/client'
import { PUBLIC_CHALLENGE_STATES } from '../../app/domain/challenge/lifecycle'
import { PUBLIC_CONSULTATION_STATES } from '../../app/domain/participation/consultation'
import { LISTED_PILOT_STATES } from '../../app/domain/pilot/pilot'
import { IS_PUBLIC_ENTRY } from '../../app/platform/public-data/public-entries.server'
import type { SearchKind } from './kind'

/** Columns of everything that can be talked about: title, office, what it is found by, whether everybody reads it. */
const KINDS: Readonly<Record<string, Prisma.Sql>> = {
  challenge: Prisma.sql`
    SELECT 'challenge' AS type, s.id, s.title, s."authorityId" AS "officeId", s.districts, s.domains, s.capabilities,
      s.state::text = ANY(${[...PUBLIC_CHALLENGE_STATES]}::text[]) AS "isPublic" FROM "Challenge" s`,
  consultation: Prisma.sql`
    SELECT 'consultation', s.id, s.title, s."organisationId", '{}'::text[], '{}'::text[], '{}'::text[],
      s.state::text = ANY(${[...PUBLIC_CONSULTATION_STATES]}::text[]) FROM "Consultation" s`,
  pilot: Prisma.sql`
    SELECT 'pilot', s.id, s.title, s."authorityId", s.districts, s.domains, '{}'::text[],
      s.state::text = ANY(${[...LISTED_PILOT_STATES]}::text[]) FROM "Pilot" s`,
  registerEntry: Prisma.sql`
    SELECT 'registerEntry', e.id, v.name, e."authorityId", v.districts, ARRAY[v.domain], v.capabilities,
      ${IS_PUBLIC_ENTRY} FROM "RegisterEntry" e JOIN "RegisterVersion" v ON v.id = e."currentVersionId"`,
}

/**
 * What can be talked about, public or not, for contributions and answers about it. A new kind of subject is one
 * more part above; the kinds of the search that read this need no change.
 */
export const TALKED_ABOUT = Prisma.join(Object.values(KINDS), ' UNION ALL ')

/** What of a change of a subject concerns whatever is said about it. */
export function followSubjects(
  idsAbout: (type: string, id: string) => Promise<string[]>,
): SearchKind['follows'] {
  return Object.fromEntries(
    Object.keys(KINDS).map((type) => [type, (id: string) => idsAbout(type, id)] as const),
  )
}
