/**
 * What must happen, written down and reviewed by people: the test compares the code with it, never the other way
 * round. A cell holds the state that follows, the reason against it, or `-` where the person's role does not reach.
 * The pilot is complete and runs, its text written and submitted by the author, who has also proposed its end; the
 * end that was proposed is `finished`.
 *
 * author: owner of the authority. second: editor who wrote nothing. viewer: member who may only read. partner: writes
 * for an organisation that takes part. staff0: platform staff where nobody is left in the authority; staff1: where
 * somebody is.
 */
export const PEOPLE = [
  'author',
  'second',
  'viewer',
  'partner',
  'staff0',
  'staff1',
  'foreign',
  'signedOut',
] as const
export type Person = (typeof PEOPLE)[number]

const TABLE = `
draft         author        second        viewer partner    staff0     staff1         foreign signedOut
  save        draft         draft         -      -          -          -              -       -
  discard     draft         draft         -      -          -          -              -       -
  submit      inApproval    inApproval    -      -          -          -              -       -
  recall      wrongState    wrongState    -      -          -          -              -       -
  return      wrongState    wrongState    -      -          wrongState wrongState     -       -
  approve     wrongState    wrongState    -      -          wrongState wrongState     -       -
  reach       wrongState    wrongState    -      -          -          -              -       -
  measure     wrongState    wrongState    -      -          -          -              -       -
  report      wrongState    wrongState    -      wrongState -          -              -       -
  postpone    wrongState    wrongState    -      -          -          -              -       -
  proposeEnd  wrongState    wrongState    -      -          -          -              -       -
  recallEnd   wrongState    wrongState    -      -          -          -              -       -
  returnEnd   wrongState    wrongState    -      -          wrongState wrongState     -       -
  finish      wrongState    wrongState    -      -          wrongState wrongState     -       -
  stop        wrongState    wrongState    -      -          wrongState wrongState     -       -
  withdraw    wrongState    -             -      -          -          -              -       -

inApproval    author        second        viewer partner    staff0     staff1         foreign signedOut
  save        wrongState    wrongState    -      -          -          -              -       -
  discard     wrongState    wrongState    -      -          -          -              -       -
  submit      wrongState    wrongState    -      -          -          -              -       -
  recall      draft         draft         -      -          -          -              -       -
  return      samePerson    draft         -      -          draft      staffNotNeeded -       -
  approve     samePerson    published     -      -          published  staffNotNeeded -       -
  reach       wrongState    wrongState    -      -          -          -              -       -
  measure     wrongState    wrongState    -      -          -          -              -       -
  report      wrongState    wrongState    -      wrongState -          -              -       -
  postpone    wrongState    wrongState    -      -          -          -              -       -
  proposeEnd  wrongState    wrongState    -      -          -          -              -       -
  recallEnd   wrongState    wrongState    -      -          -          -              -       -
  returnEnd   wrongState    wrongState    -      -          wrongState wrongState     -       -
  finish      wrongState    wrongState    -      -          wrongState wrongState     -       -
  stop        wrongState    wrongState    -      -          wrongState wrongState     -       -
  withdraw    wrongState    -             -      -          -          -              -       -

published     author        second        viewer partner    staff0     staff1         foreign signedOut
  save        wrongState    wrongState    -      -          -          -              -       -
  discard     wrongState    wrongState    -      -          -          -              -       -
  submit      wrongState    wrongState    -      -          -          -              -       -
  recall      wrongState    wrongState    -      -          -          -              -       -
  return      wrongState    wrongState    -      -          wrongState wrongState     -       -
  approve     wrongState    wrongState    -      -          wrongState wrongState     -       -
  reach       published     published     -      -          -          -              -       -
  measure     published     published     -      -          -          -              -       -
  report      published     published     -      published  -          -              -       -
  postpone    published     published     -      -          -          -              -       -
  proposeEnd  endInApproval endInApproval -      -          -          -              -       -
  recallEnd   wrongState    wrongState    -      -          -          -              -       -
  returnEnd   wrongState    wrongState    -      -          wrongState wrongState     -       -
  finish      wrongState    wrongState    -      -          wrongState wrongState     -       -
  stop        wrongState    wrongState    -      -          wrongState wrongState     -       -
  withdraw    withdrawn     -             -      -          -          -              -       -

endInApproval author        second        viewer partner    staff0     staff1         foreign signedOut
  save        wrongState    wrongState    -      -          -          -              -       -
  discard     wrongState    wrongState    -      -          -          -              -       -
  submit      wrongState    wrongState    -      -          -          -              -       -
  recall      wrongState    wrongState    -      -          -          -              -       -
  return      wrongState    wrongState    -      -          wrongState wrongState     -       -
  approve     wrongState    wrongState    -      -          wrongState wrongState     -       -
  reach       wrongState    wrongState    -      -          -          -              -       -
  measure     wrongState    wrongState    -      -          -          -              -       -
  report      wrongState    wrongState    -      wrongState -          -              -       -
  postpone    wrongState    wrongState    -      -          -          -              -       -
  proposeEnd  wrongState    wrongState    -      -          -          -              -       -
  recallEnd   published     published     -      -          -          -              -       -
  returnEnd   samePerson    published     -      -          published  staffNotNeeded -       -
  finish      samePerson    finished      -      -          finished   staffNotNeeded -       -
  stop        otherEnding   otherEnding   -      -          otherEnding otherEnding   -       -
  withdraw    withdrawn     -             -      -          -          -              -       -
`

export type Cell = { state: string; action: string; person: Person; outcome: string }

/** The table as cells. In the three states at the end nothing is possible for anybody. */
export const CELLS: readonly Cell[] = TABLE.trim()
  .split(/\n\n/)
  .flatMap((block) => {
    const [head = '', ...lines] = block.split('\n')
    const [state = ''] = head.split(/\s+/)
    return lines.flatMap((line) => {
      const [action = '', ...outcomes] = line.trim().split(/\s+/)
      return outcomes.map((outcome, index) => {
        const person = PEOPLE[index]
        if (!person) throw new Error(`too many cells: ${line}`)
        return { state, action, person, outcome }
      })
    })
  })
