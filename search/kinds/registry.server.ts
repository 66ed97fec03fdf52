import { answerKind } from './answer.server'
import { authorityKind } from './authority.server'
import { challengeKind } from './challenge.server'
import { commentKind } from './comment.server'
import { consultationKind } from './consultation.server'
import { foreignChallengeKind } from './foreign-challenge.server'
import { innovationCentreKind } from './innovation-centre.server'
import type { SearchKind } from './kind'
import { officialAnswerKind } from './official-answer.server'
import { pilotKind } from './pilot.server'
import { providerKind } from './provider.server'
import { registerEntryKind } from './register-entry.server'
import { researchCentreKind } from './research-centre.server'

/** Everything that can be found, in the order in which the page offers it: one line a kind. */
export const SEARCH_KINDS: readonly SearchKind[] = [
  challengeKind,
  providerKind,
  researchCentreKind,
  innovationCentreKind,
  authorityKind,
  answerKind,
  commentKind,
  officialAnswerKind,
  foreignChallengeKind,
  consultationKind,
  pilotKind,
  registerEntryKind,
]

/** The entities of the outbox whose changes concern anything that can be found. */
export const FOLLOWED_ENTITIES: readonly string[] = [
  ...new Set(SEARCH_KINDS.flatMap(({ follows }) => Object.keys(follows))),
]
