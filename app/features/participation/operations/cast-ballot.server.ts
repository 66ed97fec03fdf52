import type { ClosedToPeople } from '~/domain/participation/consultation-view'
import { type BallotObjection, ballotObjection } from '~/domain/participation/poll/poll'
import { transact } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { passConsultation } from './pass-consultation.server'
import type { PolledConsultation, PollRow } from './require-poll.server'

export type CastBallot = { ok: true } | { ok: false; reason: ClosedToPeople | BallotObjection }

type Polled = { consultation: Pick<PolledConsultation, 'id'>; poll: PollRow }

/**
 * One person's ballot in a poll: given, changed, or given again. Who chose what is secret and leaves no event. It
 * passes the gate of its consultation: nothing counts that comes at the very instant of the end or later.
 */
export function castBallot(
  { actor, thing: { consultation, poll } }: Authorized<'poll.vote', Polled>,
  chosen: readonly string[],
): Promise<CastBallot> {
  const { id: pollId, kind, mostChoices, options } = poll
  return transact(async (tx): Promise<CastBallot> => {
    const passage = await passConsultation(tx, consultation.id)
    if (!passage.ok) return passage
    const objection = ballotObjection({ kind, mostChoices, optionIds: options.map(({ id }) => id) }, chosen)
    if (objection) return { ok: false, reason: objection }
    await tx.$executeRaw`
      INSERT INTO "PollBallot" ("pollId", "userId", "optionIds", "at")
      VALUES (${pollId}, ${actor.id}, ${[...chosen]}::text[], ${passage.at}::timestamptz)
      ON CONFLICT ("pollId", "userId") DO UPDATE SET "optionIds" = EXCLUDED."optionIds", "at" = EXCLUDED."at"`
    return { ok: true }
  })
}
