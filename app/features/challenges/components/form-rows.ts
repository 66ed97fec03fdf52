import type { ChallengeFormValues } from '../operations/form-values.server'

/** So many rows stand ready, so that nobody needs a button for the usual case. */
const ROWS = { successCriteria: 3, phases: 2, criteria: 2, prizes: 2, jury: 3 } as const

const EMPTY_CRITERION = { criterion: '', weight: '' }
const EMPTY_PHASE = { title: '', description: '', opensAt: '', deadlineAt: '', criteria: [] }

/** The values of the form with empty rows to fill in; the server drops the ones that stay empty. */
export function withEmptyRows(values: ChallengeFormValues) {
  return {
    ...values,
    successCriteria: filledUp(values.successCriteria, ROWS.successCriteria, { criterion: '', target: '' }),
    phases: filledUp(values.phases, ROWS.phases, EMPTY_PHASE).map((phase) => ({
      ...phase,
      criteria: filledUp(phase.criteria, ROWS.criteria, EMPTY_CRITERION),
    })),
    prizes: filledUp(values.prizes, ROWS.prizes, { title: '', amount: '' }),
    jury: filledUp(values.jury, ROWS.jury, { name: '', affiliation: '', role: 'member' }),
  }
}

/** A draft of somebody may lack a list where another version of the form had none. */
function filledUp<Row>(rows: readonly Row[] | undefined, count: number, empty: Row): Row[] {
  const given = rows ?? []
  const missing = Math.max(count - given.length, 0)
  return [...given, ...Array.from({ length: missing }, () => empty)]
}
