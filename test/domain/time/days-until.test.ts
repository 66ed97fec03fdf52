import { expect, it } from 'vitest'
import { daysUntil } from '~/domain/time/days-until'

it.each([
  ['the same minute', '2026-11-24T10:00:00Z', '2026-11-24T10:00:00Z', 0],
  ['the end of the day in Berlin', '2026-11-24T22:59:00Z', '2026-11-24T10:00:00Z', 0],
  ['midnight in Berlin', '2026-11-24T23:00:00Z', '2026-11-24T10:00:00Z', 1],
  ['five minutes over midnight', '2026-11-24T23:03:00Z', '2026-11-24T22:58:00Z', 1],
  ['a week', '2026-12-01T09:00:00Z', '2026-11-24T10:00:00Z', 7],
  ['over the night of 25 hours', '2027-10-31T10:00:00Z', '2027-10-30T21:00:00Z', 1],
  ['over the night of 23 hours', '2027-03-28T00:30:00Z', '2027-03-27T22:30:00Z', 1],
  ['yesterday', '2026-11-23T10:00:00Z', '2026-11-24T10:00:00Z', -1],
  ['over the year', '2027-01-01T00:00:00Z', '2026-12-31T12:00:00Z', 1],
])('counts days by the calendar: %s', (_name, at, now, expected) => {
  expect(daysUntil(new Date(at), new Date(now))).toBe(expected)
})
