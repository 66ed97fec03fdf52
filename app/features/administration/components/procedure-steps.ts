/** The six steps of a procedure in their order, each with the side that acts. */
export const PROCEDURE_STEPS = [
  ['question', 'authority'],
  ['approval', 'second'],
  ['public', 'platform'],
  ['sealed', 'provider'],
  ['deadline', 'platform'],
  ['opening', 'pair'],
] as const

export type ProcedureStep = (typeof PROCEDURE_STEPS)[number][0]
