import { dayOf } from '../../app/domain/calendar/day'
import { type ChallengeState, PUBLIC_CHALLENGE_STATES } from '../../app/domain/challenge/lifecycle'
import { type ChallengePhase, phaseOf } from '../../app/domain/challenge/view'
import { type PilotPhase, pilotPhase } from '../../app/domain/pilot/phase'
import { LISTED_PILOT_STATES, type PilotState } from '../../app/domain/pilot/pilot'
import type { RegisterPhase } from '../../app/domain/register/fields'
import { berlinDay } from '../../app/domain/time/berlin'
import { db } from '../../app/platform/database/client.server'
import { PUBLIC_ENTRIES } from '../../app/platform/public-data/public-entries.server'
import type { DocumentKind } from '../documents/document'

/** A public thing as a list of similar ones shows it. */
export type SimilarThing = {
  id: string
  title: string
  organisationId: string
  organisation: string
  /** where it stands, in the words of its kind */
  stands:
    | { kind: 'challenge'; phase: ChallengePhase; state: ChallengeState }
    | { kind: 'pilot'; phase: PilotPhase }
    | { kind: 'registerEntry'; phase: RegisterPhase }
}

/** Reads what is public of some things of one kind: what is indexed is not believed, the database is. */
type Reader = (ids: readonly string[], at: Date) => Promise<SimilarThing[]>

/** What is looked through for something similar: one line a kind, in the order of the page. */
export const SIMILAR_KINDS = {
  challenge: readChallenges,
  pilot: readPilots,
  registerEntry: readEntries,
} as const satisfies Partial<Record<DocumentKind, Reader>>

export type SimilarKind = keyof typeof SIMILAR_KINDS
export const SIMILAR_KIND_NAMES = Object.keys(SIMILAR_KINDS) as SimilarKind[]

type Row<Rest> = Omit<SimilarThing, 'stands'> & Rest

async function readChallenges(ids: readonly string[], at: Date): Promise<SimilarThing[]> {
  const rows = await db.$queryRaw<Row<{ state: ChallengeState; deadlineAt: Date | null }>[]>`
    SELECT c.id, c.title, c."authorityId" AS "organisationId", o.name AS organisation, c.state::text AS state,
      c."deadlineAt"
    FROM "Challenge" c JOIN "Organisation" o ON o.id = c."authorityId"
    WHERE c.id = ANY(${[...ids]}::text[]) AND c.state::text = ANY(${[...PUBLIC_CHALLENGE_STATES]}::text[])`
  return rows.map(({ state, deadlineAt, ...row }) => ({
    ...row,
    stands: { kind: 'challenge', phase: phaseOf({ state, deadlineAt }, at), state },
  }))
}

async function readPilots(ids: readonly string[], at: Date): Promise<SimilarThing[]> {
  const rows = await db.$queryRaw<Row<{ state: PilotState; startsOn: Date | null; endsOn: Date | null }>[]>`
    SELECT p.id, p.title, p."authorityId" AS "organisationId", o.name AS organisation, p.state::text AS state,
      p."startsOn", p."endsOn"
    FROM "Pilot" p JOIN "Organisation" o ON o.id = p."authorityId"
    WHERE p.id = ANY(${[...ids]}::text[]) AND p.state::text = ANY(${[...LISTED_PILOT_STATES]}::text[])`
  return rows.map(({ state, startsOn, endsOn, ...row }) => {
    const days = { startsOn: startsOn && dayOf(startsOn), endsOn: endsOn && dayOf(endsOn) }
    return { ...row, stands: { kind: 'pilot', phase: pilotPhase({ state, ...days }, berlinDay(at)) } }
  })
}

async function readEntries(ids: readonly string[]): Promise<SimilarThing[]> {
  const rows = await db.$queryRaw<Row<{ phase: RegisterPhase }>[]>`
    SELECT e.id, v.name AS title, e."authorityId" AS "organisationId", o.name AS organisation, v.phase
    FROM ${PUBLIC_ENTRIES} WHERE e.id = ANY(${[...ids]}::text[])`
  return rows.map(({ phase, ...row }) => ({ ...row, stands: { kind: 'registerEntry', phase } }))
}
