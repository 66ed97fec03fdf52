import { askObjection } from '~/domain/challenge/questions'
import type { Viewer } from '~/platform/session/viewer.server'
import { countQuestions } from './list-questions.server'
import type { ChallengeWithAuthority } from './require-challenge.server'
import { isWatching } from './watch-challenge.server'

/** What the page of a challenge says of its questions, and whether the person watches it. */
export async function viewQuestions(challenge: ChallengeWithAuthority, viewer: Viewer | null) {
  const at = new Date()
  const { state: challengeState, questionsUntil, answersUntil } = challenge
  return {
    counts: await countQuestions(challenge, at),
    ...{ questionsUntil, answersUntil },
    isAskingOpen: askObjection({ challengeState, questionsUntil, at }) === null,
    watching: viewer ? await isWatching(viewer.id, challenge.id) : null,
  }
}
