import {
  type ChallengeKind,
  COMPETITION_FIELDS,
  type Competition,
  type CompetitionField,
} from './competition'
import { arePhasesComplete } from './phases'
import { arePrizesComplete, isJuryComplete } from './prizes-and-jury'

/** What a competition still lacks before the approval. An open call lacks nothing of it. */
export function missingOfCompetition(kind: ChallengeKind, competition: Competition): CompetitionField[] {
  if (kind === 'open') return []
  const isComplete: Record<CompetitionField, boolean> = {
    phases: arePhasesComplete(competition.phases),
    prizes: arePrizesComplete(competition.prizes),
    jury: isJuryComplete(competition.jury),
  }
  return COMPETITION_FIELDS.filter((field) => !isComplete[field])
}
