import { availableChangeActions, openObjection, textObjection } from '~/domain/challenge/change'
import { daysLater, minimumExtension } from '~/domain/challenge/extension'
import { changeProgress } from '~/domain/progress/challenge'
import { databaseTime, transact } from '~/platform/database/client.server'
import { Authorized } from '~/platform/guard/authorized.server'
import { legalValues } from '~/platform/public-data/calendar.server'
import { changeFacts } from './change-facts.server'
import { packText, unpackText } from './change-text.server'
import { formValues } from './form-values.server'
import { fieldChanges } from './present-change.server'
import type { ChallengeWithAuthority } from './require-challenge.server'
import type { ChangeRow } from './require-change.server'

/**
 * What the page of a change shows: the text to write on, what differs from what is public, what that
 * forces, and what this person may do about it now, by the database's clock.
 */
export function viewChange(
  { actor, standing, thing: challenge }: Authorized<'challenge.manage', ChallengeWithAuthority>,
  change: ChangeRow | null,
) {
  return transact(async (tx) => {
    const at = await databaseTime(tx)
    const minimumDays = minimumExtension(legalValues(), at)
    const objection = openObjection({ challengeState: challenge.state, deadlineAt: challenge.deadlineAt, at })
    const mayWrite = Authorized.judge('challenge.change', actor, standing, challenge) !== null
    const isWritable = mayWrite && objection === null && change?.state !== 'inApproval'
    const text = unpackText(change?.values ?? {}, challenge)
    const view = {
      ...{ objection, minimumDays, isWritable },
      earliest: daysLater(at, minimumDays),
      version: change?.state === 'draft' ? change.baseVersion : challenge.version,
      values: { ...formValues(text), note: change?.note ?? '' },
    }
    if (!change) return { ...view, change: null }
    const { facts, changed, effect } = await changeFacts(tx, { challenge, change, text }, actor, standing)
    const { id, state, version, note, returnReason } = change
    return {
      ...view,
      change: {
        ...{ id, state, version, note, returnReason, effect },
        fields: fieldChanges(changed, packText(challenge), packText(text)),
        objection: objection ?? textObjection(facts),
        progress: changeProgress(state, challenge, facts.approverCount, at),
        actions: availableChangeActions(state, standing, facts),
      },
    }
  })
}
export type ChangeView = Awaited<ReturnType<typeof viewChange>>
export type OpenChange = NonNullable<ChangeView['change']>
