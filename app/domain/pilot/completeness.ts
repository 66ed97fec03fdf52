import type { Day } from '../calendar/day'

export type PlannedMilestone = { title: string; dueOn: Day | null }
export const INDICATOR_DIRECTIONS = ['higher', 'lower'] as const
/** Which way an indicator gets better. */
export type IndicatorDirection = (typeof INDICATOR_DIRECTIONS)[number]
export type PlannedIndicator = {
  name: string
  unit: string
  baseline: number | null
  target: number | null
  direction: IndicatorDirection
}

const REQUIRED_TEXTS = ['title', 'summary', 'goal', 'description', 'scope', 'dataUsed', 'protection'] as const
type RequiredText = (typeof REQUIRED_TEXTS)[number]

export type MissingPart =
  | RequiredText
  | 'startsOn'
  | 'endsOn'
  | 'milestones'
  | 'milestoneName'
  | 'milestoneDay'
  | 'milestoneOutside'
  | 'indicators'
  | 'indicatorName'
  | 'indicatorNumbers'
  | 'indicatorWay'

export type PilotDraft = Record<RequiredText, string> & {
  startsOn: Day | null
  endsOn: Day | null
  milestones: readonly PlannedMilestone[]
  indicators: readonly PlannedIndicator[]
}

/** What still keeps a pilot from being submitted for approval, in the order of the form. */
export function missingParts(draft: PilotDraft): MissingPart[] {
  const { milestones, indicators } = draft
  const found: [MissingPart, boolean][] = [
    ...REQUIRED_TEXTS.slice(0, 5).map((field): [MissingPart, boolean] => [field, draft[field].trim() === '']),
    ['startsOn', draft.startsOn === null],
    ['endsOn', draft.endsOn === null],
    ['milestones', milestones.length === 0],
    ['milestoneName', milestones.some(({ title }) => title.trim() === '')],
    ['milestoneDay', milestones.some(({ dueOn }) => dueOn === null)],
    ['milestoneOutside', milestones.some(({ dueOn }) => dueOn !== null && isOutside(dueOn, draft))],
    ['indicators', indicators.length === 0],
    ['indicatorName', indicators.some(({ name }) => name.trim() === '')],
    ['indicatorNumbers', indicators.some(({ baseline, target }) => baseline === null || target === null)],
    ['indicatorWay', indicators.some(leadsNowhere)],
    ...REQUIRED_TEXTS.slice(5).map((field): [MissingPart, boolean] => [field, draft[field].trim() === '']),
  ]
  return found.flatMap(([part, isMissing]) => (isMissing ? [part] : []))
}

/** Whether a day lies before the start or after the end of a pilot, as far as those are known. */
function isOutside(day: Day, { startsOn, endsOn }: Pick<PilotDraft, 'startsOn' | 'endsOn'>): boolean {
  return (startsOn !== null && day < startsOn) || (endsOn !== null && day > endsOn)
}

/** Whether the target is no improvement: where it is already, or the other way. */
function leadsNowhere({ baseline, target, direction }: PlannedIndicator): boolean {
  if (baseline === null || target === null) return false
  return direction === 'higher' ? target <= baseline : target >= baseline
}
