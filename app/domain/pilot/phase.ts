import type { Day } from '../calendar/day'
import type { PilotState } from './pilot'

/** The state as people see it: planned, running and overdue follow from the days. */
export const PILOT_PHASES = [
  'draft',
  'inApproval',
  'planned',
  'running',
  'overdue',
  'finished',
  'stopped',
  'withdrawn',
] as const
export type PilotPhase = (typeof PILOT_PHASES)[number]
export type PublicPilotPhase = Exclude<PilotPhase, 'draft' | 'inApproval'>
/** What the public list can be narrowed to. */
export const LISTED_PILOT_PHASES = ['planned', 'running', 'overdue', 'finished', 'stopped'] as const
export type ListedPilotPhase = (typeof LISTED_PILOT_PHASES)[number]

type Known = { state: PilotState; startsOn: Day | null; endsOn: Day | null }

/**
 * The phase of a pilot on a day in Germany: it runs from its first day to its last one. While an end awaits its
 * approval nothing is decided, and the phase follows from the days as before.
 */
export function pilotPhase({ state, startsOn, endsOn }: Known, today: Day): PilotPhase {
  if (state !== 'published' && state !== 'endInApproval') return state
  if (endsOn !== null && endsOn < today) return 'overdue'
  return startsOn !== null && startsOn <= today ? 'running' : 'planned'
}

/** The phase of one that everybody may read. @throws Error for one that is not public */
export function publicPilotPhase(pilot: Known, today: Day): PublicPilotPhase {
  const phase = pilotPhase(pilot, today)
  if (phase === 'draft' || phase === 'inApproval') throw new Error('This pilot is not public')
  return phase
}

/** Whose turn it is; `nobody`: nothing more is expected. */
export type PilotTurn = 'authors' | 'secondPerson' | 'staff' | 'time' | 'authority' | 'nobody'
export type PilotNext =
  | 'submit'
  | 'approve'
  | 'start'
  | 'milestone'
  | 'lateMilestone'
  | 'end'
  | 'outcome'
  | 'approveEnd'
  | 'none'
export type PilotOutlook = {
  turn: PilotTurn
  next: PilotNext
  /** until when; null: no day was named */
  by: Day | null
}

/**
 * Whose turn it is, what comes next and by when.
 * @param milestones of the pilot, reached or not
 * @param approvers writers of the authority with no hand in the text, and with none in the outcome: with none left,
 *   staff is the second person
 */
export function pilotOutlook(
  pilot: Known,
  milestones: readonly { dueOn: Day | null; reachedOn: Day | null }[],
  approvers: { text: number; end: number },
  today: Day,
): PilotOutlook {
  const second = (count: number): PilotTurn => (count > 0 ? 'secondPerson' : 'staff')
  if (pilot.state === 'endInApproval') return { turn: second(approvers.end), next: 'approveEnd', by: null }
  switch (pilotPhase(pilot, today)) {
    case 'draft':
      return { turn: 'authors', next: 'submit', by: pilot.startsOn }
    case 'inApproval':
      return { turn: second(approvers.text), next: 'approve', by: pilot.startsOn }
    case 'planned':
      return { turn: 'time', next: 'start', by: pilot.startsOn }
    case 'running': {
      const due = nextMilestone(milestones)
      if (due !== null)
        return { turn: 'authority', next: due < today ? 'lateMilestone' : 'milestone', by: due }
      return { turn: 'authority', next: 'end', by: pilot.endsOn }
    }
    case 'overdue':
      return { turn: 'authority', next: 'outcome', by: pilot.endsOn }
    default:
      return { turn: 'nobody', next: 'none', by: null }
  }
}

/** The earliest day on which a milestone is due that was not reached, also where that day has passed. */
export function nextMilestone(
  milestones: readonly { dueOn: Day | null; reachedOn: Day | null }[],
): Day | null {
  const open = milestones.flatMap(({ dueOn, reachedOn }) =>
    dueOn !== null && reachedOn === null ? [dueOn] : [],
  )
  return open.sort()[0] ?? null
}
