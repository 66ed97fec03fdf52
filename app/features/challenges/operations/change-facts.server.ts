import { type ChangeFacts, openObjection } from '~/domain/challenge/change'
import { deadlineAfterChange, minimumExtension } from '~/domain/challenge/extension'
import { followDeadline } from '~/domain/challenge/follow-deadline'
import { materialFields, type PublicField } from '~/domain/challenge/material'
import {
  arePhasesMaterial,
  phaseChangeObjection,
  phasesAfterChange,
} from '~/domain/competition/change-of-phases'
import type { Phase } from '~/domain/competition/competition'
import { callTimes } from '~/domain/competition/phases'
import type { Standing } from '~/domain/permission/matrix'
import type { Person } from '~/domain/permission/standing'
import { databaseTime, type Transaction } from '~/platform/database/client.server'
import { homeCalendar, legalValues } from '~/platform/public-data/calendar.server'
import { changedColumns } from './challenge-columns.server'
import { isMemberOf, listedPartners } from './challenge-facts.server'
import { approversOf } from './challenge-recipients.server'
import { type ChallengeText, missingIn, publicFields } from './change-text.server'
import type { ChallengeWithAuthority } from './require-challenge.server'
import type { ChangeRow } from './require-change.server'

type Written = Pick<ChangeRow, 'editorIds' | 'submittedById' | 'baseVersion' | 'note'>

/**
 * What the guards of a change look at, and what it would bring if it came into force now, by the database's
 * clock.
 * @param challenge as read after `lockChallenge` where something is decided
 */
export async function changeFacts(
  tx: Transaction,
  { challenge, change, text }: { challenge: ChallengeWithAuthority; change: Written; text: ChallengeText },
  actor: Person,
  standing: Standing,
) {
  const { authorityId, state: challengeState, deadlineAt } = challenge
  const { editorIds, submittedById, baseVersion, note } = change
  const approvers = await approversOf(tx, { authorityId, editorIds, submittedById })
  const actsAsStaff = standing.relation !== 'sameOrganisation'
  const partners = actsAsStaff ? await listedPartners(tx, challenge.id) : []
  const at = await databaseTime(tx)
  const changed = changedColumns(challenge, text)
  const facts: ChangeFacts = {
    actorId: actor.id,
    ...{ actsAsStaff, isOwnCause: isMemberOf(actor, partners) },
    ...{ editorIds, submittedById, challengeState, deadlineAt, at, note },
    approverCount: approvers.length,
    wishedDeadline: text.deadlineAt,
    isBaseCurrent: baseVersion === challenge.version,
    changedFields: changed,
    missingFields: missingIn(text),
    phaseObjection: phaseChangeObjection(challenge.phases, text.phases, at),
  }
  const material = materialFields(publicFields(changed)).filter(
    (field) => field !== 'phases' || arePhasesMaterial(challenge.phases, text.phases),
  )
  return { ...{ facts, changed, approvers }, effect: effectOf(challenge, facts, material, text.phases) }
}

/**
 * What a change brings: whether it is material, by which fields, until when proposals are possible then, and
 * until when questions. In a competition the minimum counts for each phase that is touched; later ones move along.
 */
function effectOf(
  { kind, phases, questionsUntil, answersUntil }: ChallengeWithAuthority,
  facts: ChangeFacts,
  material: PublicField[],
  wishedPhases: readonly Phase[],
) {
  const { deadlineAt: deadlineBefore, wishedDeadline, at } = facts
  const minimumDays = minimumExtension(legalValues(), at)
  const isMaterial = material.length > 0
  const wished = wishedDeadline ?? deadlineBefore
  const isOpen = openObjection(facts) === null
  const isMaterialElsewhere = material.some((field) => field !== 'phases')
  const phasesAfter =
    kind === 'competition'
      ? phasesAfterChange({ before: phases, wished: wishedPhases, isMaterialElsewhere, at, minimumDays })
      : []
  const ordinary =
    deadlineBefore !== null && wished !== null
      ? deadlineAfterChange({ deadlineBefore, wished, isMaterial, at, minimumDays })
      : null
  const deadlineAfter = isOpen
    ? kind === 'competition'
      ? callTimes(phasesAfter).deadlineAt
      : ordinary
    : null
  const questions =
    deadlineBefore !== null && deadlineAfter !== null
      ? followDeadline(
          { questionsUntil, answersUntil },
          { deadlineBefore, deadlineAfter, at },
          homeCalendar(),
        )
      : null
  return { isMaterial, material, minimumDays, deadlineBefore, deadlineAfter, phasesAfter, isOpen, questions }
}
