import { newId } from '~/platform/new-id.server'

const DAY = 86_400_000

/** What of the challenge ends, and the writes that must come before it. */
export type CutOffWrite = {
  name: string
  page: 'challengeQuestions' | 'challengeDates'
  /** whose instant decides */
  ends: 'questions' | 'deadline'
  who: 'asker' | 'citizen' | 'official'
  form: (given: { organisationId: string; version: number; at: Date }) => Record<string, string>
}

const local = (at: Date, days: number) =>
  // Whole minutes, as a form sends them; the zone does not matter here.
  new Date(at.getTime() + days * DAY).toISOString().slice(0, 16)

/** Reviewed by hand: every write that an instant of a challenge ends, beside those of proposals. */
export const CUT_OFF_WRITES: readonly CutOffWrite[] = [
  {
    name: 'a question for an organisation',
    ...{ page: 'challengeQuestions', ends: 'questions', who: 'asker' },
    form: ({ organisationId }) => ({ intent: 'ask', id: newId(), organisationId, text: 'Kurz vor Schluss?' }),
  },
  {
    name: 'a question for oneself',
    ...{ page: 'challengeQuestions', ends: 'questions', who: 'citizen' },
    form: () => ({ intent: 'ask', id: newId(), organisationId: '', text: 'Auf den letzten Drücker?' }),
  },
  {
    name: 'new dates for questions',
    ...{ page: 'challengeDates', ends: 'deadline', who: 'official' },
    form: ({ version, at }) => ({
      version: String(version),
      questionsUntil: local(at, -2),
      answersUntil: local(at, -1),
    }),
  },
]

/** When the write arrives, in milliseconds after the instant T. */
export const ARRIVALS = [
  // Enough for a busy machine: nothing is waited for.
  ['shortly before T', -20_000],
  ['at T', 0],
  ['one second after T', 1000],
  ['two seconds after T', 2000],
] as const
