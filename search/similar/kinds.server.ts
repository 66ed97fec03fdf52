import { PUBLIC_CHALLENGE_STATES } from '../../app/domain/challenge/lifecycle'
import { db } from '../../app/platform/database/client.server'
import type { DocumentKind } from '../documents/document'

/** A public thing as a list of similar ones shows it. */
export type SimilarThing = {
  id: string
  title: string
  organisationId: string
  organisation: string
  state: string
  deadlineAt: Date | null
}

/** Reads what is public of some things of one kind: what is indexed is not believed, the database is. */
type Reader = (ids: readonly string[]) => Promise<SimilarThing[]>

/** What is looked through for something similar: one line a kind. */
export const SIMILAR_KINDS = {
  challenge: readChallenges,
} as const satisfies Partial<Record<DocumentKind, Reader>>

export type SimilarKind = keyof typeof SIMILAR_KINDS
export const SIMILAR_KIND_NAMES = Object.keys(SIMILAR_KINDS) as SimilarKind[]

async function readChallenges(ids: readonly string[]): Promise<SimilarThing[]> {
  const rows = await db.$queryRaw<SimilarThing[]>`
    SELECT c.id, c.title, c."authorityId" AS "organisationId", o.name AS organisation, c.state::text AS state,
      c."deadlineAt"
    FROM "Challenge" c JOIN "Organisation" o ON o.id = c."authorityId"
    WHERE c.id = ANY(${[...ids]}::text[]) AND c.state::text = ANY(${[...PUBLIC_CHALLENGE_STATES]}::text[])`
  return rows
}
