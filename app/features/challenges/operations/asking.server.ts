import { type AskObjection, askObjection } from '~/domain/challenge/questions'
import type { OrganisationState } from '~/domain/organisation/lifecycle'
import { chosenFirst, workingFor } from '~/domain/organisation/working-for'
import type { Standing } from '~/domain/permission/matrix'
import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import { Authorized } from '~/platform/guard/authorized.server'
import type { Viewer, ViewerMembership } from '~/platform/session/viewer.server'
import type { ChallengeWithAuthority } from './require-challenge.server'

const ASKING_STATES: readonly OrganisationState[] = ['unverified', 'verified']

/** Organisations for which a person may ask: where they write. The one they work for now comes first. */
export function askingFor(viewer: Viewer): ViewerMembership[] {
  const memberships: readonly ViewerMembership[] = viewer.memberships
  const writable = memberships.filter(
    ({ isActive, role, state }) => isActive && WRITING_ROLES.includes(role) && ASKING_STATES.includes(state),
  )
  return chosenFirst(writable, workingFor(viewer)?.organisationId ?? null)
}

export type Asking = {
  /** null: nothing stands against a question */
  objection: AskObjection | 'signedOut' | 'ownAuthority' | null
  choices: { value: string; label: string }[]
  chosen: string
}

/** Whether somebody can ask about a challenge now, and for whom. */
export function viewAsking(
  viewer: Viewer | null,
  standing: Standing,
  challenge: ChallengeWithAuthority,
  at: Date,
): Asking {
  const { state: challengeState, questionsUntil } = challenge
  const closed = askObjection({ challengeState, questionsUntil, at })
  const none = { choices: [], chosen: '' }
  if (!viewer) return { objection: closed ?? 'signedOut', ...none }
  if (!Authorized.judge('question.ask', viewer, standing, challenge))
    return { objection: closed ?? 'ownAuthority', ...none }
  const choices = askingFor(viewer).map(({ organisationId, name }) => ({
    value: organisationId,
    label: name,
  }))
  // Also where the time is over: a late question keeps in its form for whom it was asked.
  return { objection: closed, choices, chosen: workingFor(viewer) ? (choices[0]?.value ?? '') : '' }
}
