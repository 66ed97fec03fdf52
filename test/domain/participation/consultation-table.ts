import { cellsOf } from '#test/support/life-table'

/**
 * What must happen, written down and reviewed by people: the test compares the code with it, never the other way
 * round. A cell holds the state that follows, the reason against it, or `-` where the person's role does not reach.
 * The consultation is complete, its text written and submitted by the author.
 *
 * author: owner of the authority. second: editor who wrote nothing. head: another owner. viewer: member who may only
 * read. staff0: platform staff where nobody is left in the authority; staff1: where somebody is.
 */
const TABLE = `
draft       author           second           head             viewer staff0     staff1         foreign signedOut
  save      draft            draft            draft            -      -          -              -       -
  submit    inApproval       inApproval       inApproval       -      -          -              -       -
  recall    wrongState       wrongState       wrongState       -      -          -              -       -
  return    wrongState       wrongState       wrongState       -      wrongState wrongState     -       -
  approve   wrongState       wrongState       wrongState       -      wrongState wrongState     -       -
  extend    wrongState       wrongState       wrongState       -      -          -              -       -
  withdraw  wrongState       -                wrongState       -      -          -              -       -
  close     wrongState       -                wrongState       -      -          -              -       -

inApproval  author           second           head             viewer staff0     staff1         foreign signedOut
  save      wrongState       wrongState       wrongState       -      -          -              -       -
  submit    wrongState       wrongState       wrongState       -      -          -              -       -
  recall    draft            draft            draft            -      -          -              -       -
  return    samePerson       draft            draft            -      draft      staffNotNeeded -       -
  approve   samePerson       published        published        -      published  staffNotNeeded -       -
  extend    wrongState       wrongState       wrongState       -      -          -              -       -
  withdraw  wrongState       -                wrongState       -      -          -              -       -
  close     wrongState       -                wrongState       -      -          -              -       -

running     author           second           head             viewer staff0     staff1         foreign signedOut
  save      wrongState       wrongState       wrongState       -      -          -              -       -
  submit    wrongState       wrongState       wrongState       -      -          -              -       -
  recall    wrongState       wrongState       wrongState       -      -          -              -       -
  return    wrongState       wrongState       wrongState       -      wrongState wrongState     -       -
  approve   wrongState       wrongState       wrongState       -      wrongState wrongState     -       -
  extend    published        published        published        -      -          -              -       -
  withdraw  withdrawn        -                withdrawn        -      -          -              -       -
  close     consultationRuns -                consultationRuns -      -          -              -       -

ended       author           second           head             viewer staff0     staff1         foreign signedOut
  save      wrongState       wrongState       wrongState       -      -          -              -       -
  submit    wrongState       wrongState       wrongState       -      -          -              -       -
  recall    wrongState       wrongState       wrongState       -      -          -              -       -
  return    wrongState       wrongState       wrongState       -      wrongState wrongState     -       -
  approve   wrongState       wrongState       wrongState       -      wrongState wrongState     -       -
  extend    consultationOver consultationOver consultationOver -      -          -              -       -
  withdraw  withdrawn        -                withdrawn        -      -          -              -       -
  close     closed           -                closed           -      -          -              -       -

withdrawn   author           second           head             viewer staff0     staff1         foreign signedOut
  save      wrongState       wrongState       wrongState       -      -          -              -       -
  submit    wrongState       wrongState       wrongState       -      -          -              -       -
  recall    wrongState       wrongState       wrongState       -      -          -              -       -
  return    wrongState       wrongState       wrongState       -      wrongState wrongState     -       -
  approve   wrongState       wrongState       wrongState       -      wrongState wrongState     -       -
  extend    wrongState       wrongState       wrongState       -      -          -              -       -
  withdraw  wrongState       -                wrongState       -      -          -              -       -
  close     wrongState       -                wrongState       -      -          -              -       -

closed      author           second           head             viewer staff0     staff1         foreign signedOut
  save      wrongState       wrongState       wrongState       -      -          -              -       -
  submit    wrongState       wrongState       wrongState       -      -          -              -       -
  recall    wrongState       wrongState       wrongState       -      -          -              -       -
  return    wrongState       wrongState       wrongState       -      wrongState wrongState     -       -
  approve   wrongState       wrongState       wrongState       -      wrongState wrongState     -       -
  extend    wrongState       wrongState       wrongState       -      -          -              -       -
  withdraw  wrongState       -                wrongState       -      -          -              -       -
  close     wrongState       -                wrongState       -      -          -              -       -
`

/** The table as cells. */
export const CELLS = cellsOf(TABLE)
