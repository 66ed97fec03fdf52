import { phaseStandings } from '~/domain/competition/phase-view'
import { laterPhases } from '~/domain/competition/phases'
import { prizeSum } from '~/domain/competition/prizes-and-jury'
import { openObjection } from '~/domain/proposal/lifecycle'
import type { ChallengeWithAuthority } from './require-challenge.server'

/** What everybody sees of a competition, or null for an open call: where each phase stands is worked out now. */
export function presentCompetition({ kind, state, phases, prizes, jury }: ChallengeWithAuthority, at: Date) {
  if (kind === 'open') return null
  const standings = phaseStandings(phases, state, at)
  return {
    phases: standings.map((standing, index) => ({ ...phases[index], ...standing })),
    ...{ prizes, jury, sum: prizeSum(prizes) },
  }
}
export type ShownCompetition = NonNullable<ReturnType<typeof presentCompetition>>

/** Why the call takes no proposal now, by the phases as well; when it begins, where it is still ahead. */
export function callOf(challenge: ChallengeWithAuthority, at: Date) {
  const { state: challengeState, opensAt, deadlineAt, phases } = challenge
  const objection = openObjection({
    ...{ challengeState, opensAt, deadlineAt, at },
    laterPhases: laterPhases(phases),
  })
  return { objection, opensAt: objection === 'phaseNotOpen' ? opensAt : null }
}
