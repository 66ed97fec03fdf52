import {
  type BallotObjection,
  ballotObjection,
  type PollPhase,
  pollPhase,
} from '~/domain/participation/poll/poll'
import { type Transaction, transact } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { PolledConsultation, PollRow } from './require-poll.server'

export type CastBallot =
  | { ok: true }
  | { ok: false; reason: 'pollPlanned' | 'pollOver' | 'pollWithdrawn' | BallotObjection }

type Polled = { consultation: Pick<PolledConsultation, 'id'>; poll: PollRow }

/**
 * One person's ballot in a poll: given, changed, or given again. Who chose what is secret and leaves no event. The
 * consultation is locked in share mode and the database's clock read after that: nothing counts that comes at the very
 * instant of the end or later, and a change of the end waits for ballots that are under way.
 */
export function castBallot(
  { actor, thing: { consultation, poll } }: Authorized<'poll.vote', Polled>,
  chosen: readonly string[],
): Promise<CastBallot> {
  const { id: pollId, kind, mostChoices, options } = poll
  return transact(async (tx): Promise<CastBallot> => {
    const { phase, at } = await passPhase(tx, consultation.id)
    if (phase !== 'running') return { ok: false, reason: REASONS[phase] }
    const objection = ballotObjection({ kind, mostChoices, optionIds: options.map(({ id }) => id) }, chosen)
    if (objection) return { ok: false, reason: objection }
    await tx.$executeRaw`
      INSERT INTO "PollBallot" ("pollId", "userId", "optionIds", "at")
      VALUES (${pollId}, ${actor.id}, ${[...chosen]}::text[], ${at}::timestamptz)
      ON CONFLICT ("pollId", "userId") DO UPDATE SET "optionIds" = EXCLUDED."optionIds", "at" = EXCLUDED."at"`
    return { ok: true }
  })
}

const REASONS = {
  hidden: 'pollWithdrawn',
  planned: 'pollPlanned',
  over: 'pollOver',
  withdrawn: 'pollWithdrawn',
} as const

type Locked = { state: string; startsAt: Date | null; endsAt: Date | null; at: Date }

async function passPhase(tx: Transaction, consultationId: string): Promise<{ phase: PollPhase; at: Date }> {
  const [row] = await tx.$queryRaw<Locked[]>`
    WITH locked AS MATERIALIZED (
      SELECT "state"::text AS state, "startsAt", "endsAt" FROM "Consultation"
      WHERE "id" = ${consultationId} FOR SHARE
    )
    SELECT *, clock_timestamp()::timestamptz(3) AS at FROM locked`
  if (!row) throw new Error(`There is no consultation ${consultationId}`)
  return { phase: pollPhase(row, row.at), at: row.at }
}
