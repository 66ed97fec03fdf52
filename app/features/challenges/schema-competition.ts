import { z } from 'zod'
import { CHALLENGE_KINDS, JURY_ROLES } from '~/domain/competition/competition'
import { FULL_WEIGHT, phaseObjections, weightSum } from '~/domain/competition/phases'
import { juryObjections } from '~/domain/competition/prizes-and-jury'
import { euros, instant, text } from '~/platform/forms/form-values'
import { LIMITS } from './limits'

const criterion = z.object({
  criterion: text(LIMITS.line),
  weight: z
    .number()
    .int()
    .min(1)
    .max(FULL_WEIGHT)
    .optional()
    .transform((value) => value ?? null),
})

const phase = z.object({
  title: text(LIMITS.title),
  description: text(LIMITS.text),
  opensAt: instant,
  deadlineAt: instant,
  criteria: z.array(criterion).max(LIMITS.criteria),
})
type PhaseInput = z.output<typeof phase>

const prize = z.object({ title: text(LIMITS.line), amount: euros })

const member = z.object({
  name: text(LIMITS.line),
  affiliation: text(LIMITS.line),
  role: z.enum(JURY_ROLES).default('member'),
})

/** Rows that nobody filled stand ready in the form and are dropped. */
const filled = {
  criterion: (row: PhaseInput['criteria'][number]) => row.criterion !== '' || row.weight !== null,
  phase: (row: PhaseInput) =>
    row.title !== '' ||
    row.description !== '' ||
    row.opensAt !== null ||
    row.deadlineAt !== null ||
    row.criteria.some(filled.criterion),
  prize: (row: z.output<typeof prize>) => row.title !== '' || row.amount !== null,
  member: (row: z.output<typeof member>) => row.name !== '' || row.affiliation !== '',
}

/** The rows that somebody filled, with the place of each in the form: errors stand there. */
function placed<Row>(rows: readonly Row[], isFilled: (row: Row) => boolean) {
  return rows.flatMap((row, place) => (isFilled(row) ? [{ row, place }] : []))
}

const withoutEmptyCriteria = (row: PhaseInput) => ({
  ...row,
  criteria: row.criteria.filter(filled.criterion),
})

const phases = z
  .array(phase)
  .max(LIMITS.phases)
  .superRefine((rows, context) => {
    const given = placed(rows.map(withoutEmptyCriteria), filled.phase)
    for (const { index, field, reason } of phaseObjections(given.map(({ row }) => row))) {
      const one = given[index]
      if (!one) continue
      const count = reason === 'weights' ? `:${weightSum(one.row.criteria)}` : ''
      const message = `challengeForm.error.${reason}${count}`
      context.addIssue({ code: 'custom', message, path: [one.place, field] })
    }
  })
  .transform((rows) => rows.map(withoutEmptyCriteria).filter(filled.phase))

const prizes = z
  .array(prize)
  .max(LIMITS.prizes)
  .transform((rows) => rows.filter(filled.prize).map(({ title, amount }) => ({ title, amountCents: amount })))

const jury = z
  .array(member)
  .max(LIMITS.jury)
  .superRefine((rows, context) => {
    const given = placed(rows, filled.member)
    for (const { index, reason } of juryObjections(given.map(({ row }) => row))) {
      const field = reason === 'twice' ? 'name' : 'role'
      const place = given[index]?.place ?? 0
      context.addIssue({ code: 'custom', message: `challengeForm.error.${reason}`, path: [place, field] })
    }
  })
  .transform((rows) => rows.filter(filled.member))

/** The fields that only a competition has, and the kind that decides it. */
export const competitionShape = { kind: z.enum(CHALLENGE_KINDS), phases, prizes, jury }
