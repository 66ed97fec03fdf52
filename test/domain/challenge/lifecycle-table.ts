import type { ChallengeAction } from '~/domain/challenge/lifecycle'
import type { ChallengePhase } from '~/domain/challenge/view'

/**
 * What must happen, written down and reviewed by people: the tests compare the code with it, never the
 * other way round. A cell holds the state that follows, the reason against it, or `-` where the person's
 * role does not reach. The challenge is complete, its text written and submitted by the author.
 *
 * author: owner of the authority. second: editor who wrote nothing. viewer: member who may only read.
 * staff1, staff2: platform staff where the authority has one writer, or two. staff3: staff where it has two
 * and both have written. former: has left the authority.
 */
export const PERSONAS = [
  'author',
  'second',
  'viewer',
  'staff1',
  'staff2',
  'staff3',
  'foreign',
  'former',
  'signedOut',
] as const
export type Persona = (typeof PERSONAS)[number]

const TABLE = `
draft       author              second              viewer staff1              staff2         staff3          foreign former signedOut
  save      draft               draft               -      -                   -              -               -       -      -
  submit    inApproval          inApproval          -      -                   -              -               -       -      -
  recall    wrongState          wrongState          -      -                   -              -               -       -      -
  return    wrongState          wrongState          -      wrongState          wrongState     wrongState      -       -      -
  approve   wrongState          wrongState          -      wrongState          wrongState     wrongState      -       -      -
  withdraw  wrongState          -                   -      -                   -              -               -       -      -
  open      wrongState          wrongState          -      wrongState          wrongState     wrongState      -       -      -
  archive   wrongState          -                   -      -                   -              -               -       -      -

inApproval  author              second              viewer staff1              staff2         staff3          foreign former signedOut
  save      wrongState          wrongState          -      -                   -              -               -       -      -
  submit    wrongState          wrongState          -      -                   -              -               -       -      -
  recall    draft               draft               -      -                   -              -               -       -      -
  return    samePerson          draft               -      draft               staffNotNeeded draft           -       -      -
  approve   samePerson          published           -      published           staffNotNeeded published       -       -      -
  withdraw  wrongState          -                   -      -                   -              -               -       -      -
  open      wrongState          wrongState          -      wrongState          wrongState     wrongState      -       -      -
  archive   wrongState          -                   -      -                   -              -               -       -      -

open        author              second              viewer staff1              staff2         staff3          foreign former signedOut
  save      wrongState          wrongState          -      -                   -              -               -       -      -
  submit    wrongState          wrongState          -      -                   -              -               -       -      -
  recall    wrongState          wrongState          -      -                   -              -               -       -      -
  return    wrongState          wrongState          -      wrongState          wrongState     wrongState      -       -      -
  approve   wrongState          wrongState          -      wrongState          wrongState     wrongState      -       -      -
  withdraw  withdrawn           -                   -      -                   -              -               -       -      -
  open      deadlineNotOver     deadlineNotOver     -      deadlineNotOver     deadlineNotOver deadlineNotOver -      -      -
  archive   wrongState          -                   -      -                   -              -               -       -      -

closed      author              second              viewer staff1              staff2         staff3          foreign former signedOut
  save      wrongState          wrongState          -      -                   -              -               -       -      -
  submit    wrongState          wrongState          -      -                   -              -               -       -      -
  recall    wrongState          wrongState          -      -                   -              -               -       -      -
  return    wrongState          wrongState          -      wrongState          wrongState     wrongState      -       -      -
  approve   wrongState          wrongState          -      wrongState          wrongState     wrongState      -       -      -
  withdraw  withdrawn           -                   -      -                   -              -               -       -      -
  open      secondPersonMissing secondPersonMissing -      secondPersonMissing staffNotNeeded staffNotNeeded  -       -      -
  archive   wrongState          -                   -      -                   -              -               -       -      -

opened      author              second              viewer staff1              staff2         staff3          foreign former signedOut
  save      wrongState          wrongState          -      -                   -              -               -       -      -
  submit    wrongState          wrongState          -      -                   -              -               -       -      -
  recall    wrongState          wrongState          -      -                   -              -               -       -      -
  return    wrongState          wrongState          -      wrongState          wrongState     wrongState      -       -      -
  approve   wrongState          wrongState          -      wrongState          wrongState     wrongState      -       -      -
  withdraw  wrongState          -                   -      -                   -              -               -       -      -
  open      wrongState          wrongState          -      wrongState          wrongState     wrongState      -       -      -
  archive   archived            -                   -      -                   -              -               -       -      -

withdrawn   author              second              viewer staff1              staff2         staff3          foreign former signedOut
  save      wrongState          wrongState          -      -                   -              -               -       -      -
  submit    wrongState          wrongState          -      -                   -              -               -       -      -
  recall    wrongState          wrongState          -      -                   -              -               -       -      -
  return    wrongState          wrongState          -      wrongState          wrongState     wrongState      -       -      -
  approve   wrongState          wrongState          -      wrongState          wrongState     wrongState      -       -      -
  withdraw  wrongState          -                   -      -                   -              -               -       -      -
  open      wrongState          wrongState          -      wrongState          wrongState     wrongState      -       -      -
  archive   archived            -                   -      -                   -              -               -       -      -

archived    author              second              viewer staff1              staff2         staff3          foreign former signedOut
  save      wrongState          wrongState          -      -                   -              -               -       -      -
  submit    wrongState          wrongState          -      -                   -              -               -       -      -
  recall    wrongState          wrongState          -      -                   -              -               -       -      -
  return    wrongState          wrongState          -      wrongState          wrongState     wrongState      -       -      -
  approve   wrongState          wrongState          -      wrongState          wrongState     wrongState      -       -      -
  withdraw  wrongState          -                   -      -                   -              -               -       -      -
  open      wrongState          wrongState          -      wrongState          wrongState     wrongState      -       -      -
  archive   wrongState          -                   -      -                   -              -               -       -      -
`

export type Cell = { phase: ChallengePhase; action: ChallengeAction; persona: Persona; expected: string }

/** Every cell of the table. */
export const CELLS: readonly Cell[] = TABLE.trim()
  .split(/\n\n/)
  .flatMap((block) => {
    const [head = '', ...rows] = block.split('\n')
    const [phase = '', ...personas] = head.split(/ +/)
    return rows.flatMap((row) => {
      const [action = '', ...cells] = row.trim().split(/ +/)
      return cells.map((expected, index) => ({ phase, action, persona: personas[index], expected }) as Cell)
    })
  })
