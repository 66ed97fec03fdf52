import { type DeclineObjection, declineObjection } from '~/domain/matching/decline'
import { writersOf } from '~/features/challenges/operations/challenge-recipients.server'
import { translate } from '~/i18n/messages.server'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { notFound } from '~/platform/guard/not-found.server'
import type { DeclineInput } from '../schema'
import { type Pair, type PairFacts, readPair } from './pair-facts.server'

type Declining = Authorized<'match.decline', Pair>
export type Declined = { ok: true } | { ok: false; reason: DeclineObjection }

/**
 * A provider says that a challenge does not suit it: it is shown and told no more of it. Said again, the later
 * reason holds. The authority learns of it by name only where it has invited this provider and the provider wants it.
 */
export function declineChallenge(
  { actor, thing }: Declining,
  { reason, words, tell: wantsToTell }: Omit<DeclineInput, 'intent'>,
): Promise<Declined> {
  return transact(async (tx): Promise<Declined> => {
    const pair = await readPair(tx, thing, 'share')
    if (!pair) throw notFound()
    const objection = declineObjection(pair)
    if (objection) return { ok: false, reason: objection }
    const isTold = wantsToTell === 'on' && pair.invitedAt !== null
    const row = { reason, words, isTold }
    if (!(await write(tx, thing, row))) return { ok: true }
    await appendEvent(tx, {
      stream: { type: 'organisation', id: thing.organisationId },
      actorId: actor.id,
      action: 'match.declined',
      values: { challengeId: thing.challengeId, answer: reason, isTold },
    })
    if (isTold) await tellAuthority(tx, thing, pair, row)
    return { ok: true }
  })
}

type Row = { reason: string; words: string; isTold: boolean }

/** @returns whether anything is new: two clicks at once write one row, and the second one changes nothing */
async function write(tx: Transaction, pair: Pair, row: Row): Promise<boolean> {
  const created = await tx.matchDecline.createMany({ data: [{ ...pair, ...row }], skipDuplicates: true })
  if (created.count > 0) return true
  const { reason, words, isTold } = row
  const differs = [{ reason: { not: reason } }, { words: { not: words } }, { isTold: { not: isTold } }]
  const changed = await tx.matchDecline.updateMany({ where: { ...pair, OR: differs }, data: row })
  return changed.count > 0
}

async function tellAuthority(
  tx: Transaction,
  { challengeId, organisationId }: Pair,
  { authorityId, challengeTitle, organisationName }: PairFacts,
  { reason, words }: Pick<DeclineInput, 'reason' | 'words'>,
): Promise<void> {
  // Of the provider's people the authority learns nothing: the event of its challenge names none.
  const { id: eventId } = await appendEvent(tx, {
    stream: { type: 'challenge', id: challengeId },
    actorId: null,
    action: 'challenge.invitationDeclined',
    values: { organisationId, answer: reason, words },
  })
  await tell(tx, {
    eventId,
    userIds: await writersOf(tx, authorityId),
    template: 'invitationDeclined',
    params: {
      ...bothPaths('challengeMatches', { challengeId }),
      ...{ title: challengeTitle, organisation: organisationName, words },
      reasons: {
        de: [translate('de')(`decline.reason.${reason}`)],
        en: [translate('en')(`decline.reason.${reason}`)],
      },
    },
  })
}

/** Takes it back: the challenge is shown again. Twice is once; possible at any time. */
export function undoDecline({ actor, thing }: Declining): Promise<void> {
  return transact(async (tx) => {
    const [before] = await tx.$queryRaw<{ isTold: boolean }[]>`
      DELETE FROM "MatchDecline"
      WHERE "challengeId" = ${thing.challengeId} AND "organisationId" = ${thing.organisationId}
      RETURNING "isTold"`
    if (!before) return
    await appendEvent(tx, {
      stream: { type: 'organisation', id: thing.organisationId },
      actorId: actor.id,
      action: 'match.declineTakenBack',
      values: { challengeId: thing.challengeId },
    })
    if (!before.isTold) return
    await appendEvent(tx, {
      stream: { type: 'challenge', id: thing.challengeId },
      actorId: null,
      action: 'challenge.invitationReconsidered',
      values: { organisationId: thing.organisationId },
    })
  })
}
