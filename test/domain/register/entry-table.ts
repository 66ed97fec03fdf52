import { cellsOf } from '#test/support/life-table'

/**
 * What must happen, written down and reviewed by people: the test compares the code with it, never the other way
 * round. A cell holds the state that follows, the reason against it, or `-` where the person's role does not reach.
 * The entry is complete, its text written and submitted by the author. `draft` and `inApproval` were never public;
 * `revision` is a draft and `reapproval` waits for approval while an earlier version is public.
 *
 * author: owner of the authority. second: editor who wrote nothing. head: another owner. viewer: member who may only
 * read. staff0: platform staff where nobody is left in the authority; staff1: where somebody is.
 */
const TABLE = `
draft             author      second      head        viewer staff0     staff1         foreign signedOut
  save            draft       draft       draft       -      -          -              -       -
  submit          inApproval  inApproval  inApproval  -      -          -              -       -
  recall          wrongState  wrongState  wrongState  -      -          -              -       -
  return          wrongState  wrongState  wrongState  -      wrongState wrongState     -       -
  approve         wrongState  wrongState  wrongState  -      wrongState wrongState     -       -
  revise          wrongState  wrongState  wrongState  -      -          -              -       -
  discard         draft       draft       draft       -      -          -              -       -
  discardRevision neverPublic neverPublic neverPublic -      -          -              -       -
  confirm         neverPublic neverPublic neverPublic -      -          -              -       -
  withdraw        neverPublic -           neverPublic -      -          -              -       -

inApproval        author      second      head        viewer staff0     staff1         foreign signedOut
  save            wrongState  wrongState  wrongState  -      -          -              -       -
  submit          wrongState  wrongState  wrongState  -      -          -              -       -
  recall          draft       draft       draft       -      -          -              -       -
  return          samePerson  draft       draft       -      draft      staffNotNeeded -       -
  approve         samePerson  published   published   -      published  staffNotNeeded -       -
  revise          wrongState  wrongState  wrongState  -      -          -              -       -
  discard         wrongState  wrongState  wrongState  -      -          -              -       -
  discardRevision wrongState  wrongState  wrongState  -      -          -              -       -
  confirm         neverPublic neverPublic neverPublic -      -          -              -       -
  withdraw        neverPublic -           neverPublic -      -          -              -       -

published         author      second      head        viewer staff0     staff1         foreign signedOut
  save            wrongState  wrongState  wrongState  -      -          -              -       -
  submit          wrongState  wrongState  wrongState  -      -          -              -       -
  recall          wrongState  wrongState  wrongState  -      -          -              -       -
  return          wrongState  wrongState  wrongState  -      wrongState wrongState     -       -
  approve         wrongState  wrongState  wrongState  -      wrongState wrongState     -       -
  revise          draft       draft       draft       -      -          -              -       -
  discard         wrongState  wrongState  wrongState  -      -          -              -       -
  discardRevision wrongState  wrongState  wrongState  -      -          -              -       -
  confirm         published   published   published   -      -          -              -       -
  withdraw        withdrawn   -           withdrawn   -      -          -              -       -

revision          author      second      head        viewer staff0     staff1         foreign signedOut
  save            draft       draft       draft       -      -          -              -       -
  submit          inApproval  inApproval  inApproval  -      -          -              -       -
  recall          wrongState  wrongState  wrongState  -      -          -              -       -
  return          wrongState  wrongState  wrongState  -      wrongState wrongState     -       -
  approve         wrongState  wrongState  wrongState  -      wrongState wrongState     -       -
  revise          wrongState  wrongState  wrongState  -      -          -              -       -
  discard         wasPublic   wasPublic   wasPublic   -      -          -              -       -
  discardRevision published   published   published   -      -          -              -       -
  confirm         draft       draft       draft       -      -          -              -       -
  withdraw        withdrawn   -           withdrawn   -      -          -              -       -

reapproval        author      second      head        viewer staff0     staff1         foreign signedOut
  save            wrongState  wrongState  wrongState  -      -          -              -       -
  submit          wrongState  wrongState  wrongState  -      -          -              -       -
  recall          draft       draft       draft       -      -          -              -       -
  return          samePerson  draft       draft       -      draft      staffNotNeeded -       -
  approve         samePerson  published   published   -      published  staffNotNeeded -       -
  revise          wrongState  wrongState  wrongState  -      -          -              -       -
  discard         wrongState  wrongState  wrongState  -      -          -              -       -
  discardRevision wrongState  wrongState  wrongState  -      -          -              -       -
  confirm         inApproval  inApproval  inApproval  -      -          -              -       -
  withdraw        withdrawn   -           withdrawn   -      -          -              -       -

withdrawn         author      second      head        viewer staff0     staff1         foreign signedOut
  save            wrongState  wrongState  wrongState  -      -          -              -       -
  submit          wrongState  wrongState  wrongState  -      -          -              -       -
  recall          wrongState  wrongState  wrongState  -      -          -              -       -
  return          wrongState  wrongState  wrongState  -      wrongState wrongState     -       -
  approve         wrongState  wrongState  wrongState  -      wrongState wrongState     -       -
  revise          wrongState  wrongState  wrongState  -      -          -              -       -
  discard         wrongState  wrongState  wrongState  -      -          -              -       -
  discardRevision wrongState  wrongState  wrongState  -      -          -              -       -
  confirm         wrongState  wrongState  wrongState  -      -          -              -       -
  withdraw        wrongState  -           wrongState  -      -          -              -       -
`

/** The table as cells. */
export const CELLS = cellsOf(TABLE)
