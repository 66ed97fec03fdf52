import type { PilotText } from '../schema'
import { daysOf, type PilotRow } from './pilot-facts.server'

/** The text of a pilot as it stands. */
export function textOf(pilot: PilotRow): PilotText {
  const { startsOn, endsOn, milestones } = daysOf(pilot)
  const { title, summary, goal, description, scope, outOfScope, domains, techniques, districts } = pilot
  const { costCents, funding, dataUsed, protection } = pilot
  return {
    ...{ title, summary, goal, description, scope, outOfScope, domains, techniques, districts },
    ...{ startsOn, endsOn, costCents, funding, dataUsed, protection },
    milestones: milestones.map((one) => ({ title: one.title, dueOn: one.dueOn })),
    indicators: pilot.indicators.map(({ name, unit, baseline, target, direction }) => ({
      ...{ name, unit, baseline, target, direction },
    })),
  }
}
