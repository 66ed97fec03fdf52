import { isOver } from '../deadline/deadline'
import { ADVISED_PERIOD, type ConsultationState } from './consultation'

/** The state as people see it: planned, running and ended follow from the period. */
export const CONSULTATION_PHASES = [
  'draft',
  'inApproval',
  'planned',
  'running',
  'ended',
  'closed',
  'withdrawn',
] as const
export type ConsultationPhase = (typeof CONSULTATION_PHASES)[number]
export type PublicConsultationPhase = Exclude<ConsultationPhase, 'draft' | 'inApproval'>

/** Whose turn it is; `nobody`: nothing more is expected. */
export type ConsultationTurn =
  | 'authors'
  | 'secondPerson'
  | 'staff'
  | 'time'
  | 'people'
  | 'authority'
  | 'nobody'

type Known = { state: ConsultationState; startsAt: Date | null; endsAt: Date | null }

/** The phase of a consultation at an instant: it begins and ends at the very instant that is named. */
export function consultationPhase({ state, startsAt, endsAt }: Known, at: Date): ConsultationPhase {
  if (state !== 'published') return state
  if (endsAt !== null && isOver(endsAt, at)) return 'ended'
  return startsAt !== null && isOver(startsAt, at) ? 'running' : 'planned'
}

/** The phase of one that everybody may read. @throws Error for one that is not public */
export function publicPhase(consultation: Known, at: Date): PublicConsultationPhase {
  const phase = consultationPhase(consultation, at)
  if (phase === 'draft' || phase === 'inApproval') throw new Error('This consultation is not public')
  return phase
}

/** Whether people have had their time: what came of it may be read. Of a withdrawn one there is no result. */
export function hasResult(phase: ConsultationPhase): boolean {
  return phase === 'ended' || phase === 'closed'
}

/**
 * Whose turn it is.
 * @param approverCount writers of the authority with no hand in the text: with none, staff is the second person
 */
export function consultationTurn(phase: ConsultationPhase, approverCount: number): ConsultationTurn {
  switch (phase) {
    case 'draft':
      return 'authors'
    case 'inApproval':
      return approverCount > 0 ? 'secondPerson' : 'staff'
    case 'planned':
      return 'time'
    case 'running':
      return 'people'
    case 'ended':
      return 'authority'
    default:
      return 'nobody'
  }
}

/** Why nobody can vote or add a statement now, or null. Polls of a consultation ask the same. */
export type ClosedToPeople = 'consultationNotOpen' | 'consultationNotStarted' | 'consultationOver'

/** Why people cannot take part at an instant, by the database's clock where something is written. */
export function takingPartObjection(consultation: Known, at: Date): ClosedToPeople | null {
  switch (consultationPhase(consultation, at)) {
    case 'running':
      return null
    case 'planned':
      return 'consultationNotStarted'
    case 'ended':
    case 'closed':
      return 'consultationOver'
    default:
      return 'consultationNotOpen'
  }
}

const DAY = 24 * 3_600_000

/** Whether people get less time than advised: from the later of now and the start until the end. */
export function isPeriodShort({ startsAt, endsAt }: Omit<Known, 'state'>, at: Date): boolean {
  if (startsAt === null || endsAt === null) return false
  const begin = Math.max(startsAt.getTime(), at.getTime())
  return endsAt.getTime() - begin < ADVISED_PERIOD.days * DAY
}
