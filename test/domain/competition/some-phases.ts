import type { Phase } from '~/domain/competition/competition'

const DAY = 24 * 3_600_000
/** Day 0 of the tests: a winter noon in Germany. */
export const START = new Date('2027-01-10T11:00:00Z')
export const day = (number: number) => new Date(START.getTime() + number * DAY)

/** A phase that is complete. */
export const phase = (from: number, until: number, more: Partial<Phase> = {}): Phase => ({
  title: 'Ideen',
  description: '',
  opensAt: day(from),
  deadlineAt: day(until),
  criteria: [
    { criterion: 'Nutzen', weight: 60 },
    { criterion: 'Machbarkeit', weight: 40 },
  ],
  ...more,
})
