import type { ChangeAction, ChangeState } from '~/domain/challenge/change'

/**
 * Reviewed by hand: what happens to a complete change of an open challenge. `author` wrote and submitted it,
 * `second` did not, `reader` may only read; `staff` where a colleague could decide, `lastStaff` where nobody
 * of the authority is left. A cell holds the state that follows, the reason against it, or `-`.
 */
export const PERSONS = ['author', 'second', 'reader', 'staff', 'lastStaff', 'foreign'] as const
export type Person = (typeof PERSONS)[number]

const TABLE = `
draft       author      second      reader staff          lastStaff   foreign
  save      draft       draft       -      -              -           -
  submit    inApproval  inApproval  -      -              -           -
  recall    wrongState  wrongState  -      -              -           -
  return    wrongState  wrongState  -      wrongState     wrongState  -
  apply     wrongState  wrongState  -      wrongState     wrongState  -
  discard   discarded   discarded   -      -              -           -

inApproval  author      second      reader staff          lastStaff   foreign
  save      wrongState  wrongState  -      -              -           -
  submit    wrongState  wrongState  -      -              -           -
  recall    draft       draft       -      -              -           -
  return    samePerson  draft       -      staffNotNeeded draft       -
  apply     samePerson  applied     -      staffNotNeeded applied     -
  discard   discarded   discarded   -      -              -           -

applied     author      second      reader staff          lastStaff   foreign
  save      wrongState  wrongState  -      -              -           -
  submit    wrongState  wrongState  -      -              -           -
  recall    wrongState  wrongState  -      -              -           -
  return    wrongState  wrongState  -      wrongState     wrongState  -
  apply     wrongState  wrongState  -      wrongState     wrongState  -
  discard   wrongState  wrongState  -      -              -           -

discarded   author      second      reader staff          lastStaff   foreign
  save      wrongState  wrongState  -      -              -           -
  submit    wrongState  wrongState  -      -              -           -
  recall    wrongState  wrongState  -      -              -           -
  return    wrongState  wrongState  -      wrongState     wrongState  -
  apply     wrongState  wrongState  -      wrongState     wrongState  -
  discard   wrongState  wrongState  -      -              -           -
`

type Cell = { state: ChangeState; action: ChangeAction; person: Person; expected: string }

/** Every cell of the table. */
export const CELLS: Cell[] = TABLE.trim()
  .split('\n\n')
  .flatMap((block) => {
    const [head = '', ...rows] = block.split('\n')
    const state = head.split(/\s+/)[0] as ChangeState
    return rows.flatMap((row) => {
      const [action, ...cells] = row.trim().split(/\s+/)
      return cells.map((expected, index) => {
        const person = PERSONS[index] ?? 'foreign'
        return { state, action: action as ChangeAction, person, expected }
      })
    })
  })
