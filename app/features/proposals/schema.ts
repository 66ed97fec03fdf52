import { z } from 'zod'
import { parseEuros } from '~/domain/money/parse-euros'
import { CONTENT_LIMITS } from '~/domain/proposal/content'
import {
  COST_KINDS,
  costRow,
  MILESTONE_LIMITS,
  MOST_TOTAL_CENTS,
  numbered,
  totalCents,
} from '~/domain/proposal/cost-row'
import { isBegun } from '~/domain/proposal/typed-costs'
import { LICENCE_MODELS } from '~/domain/taxonomy/vocabulary'
import { copyConfirmationSchema } from './schema-consortium'

/** Browsers send line ends as CR LF; the content, and so its hash, has LF only. A draft may be incomplete. */
const text = (limit: number) =>
  z
    .string()
    .transform((value) => value.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().max(limit))
    .default('')

/** Integer cents as decimal digits; null where nothing was given. */
const cents = z
  .string()
  .optional()
  .transform((value, context) => {
    if (value === undefined || value.trim() === '') return null
    const amount = parseEuros(value)
    if (amount !== null) return String(amount)
    context.addIssue({ code: 'custom', message: 'field.money' })
    return z.NEVER
  })

const milestoneNumber = z.number().int().min(1).max(MILESTONE_LIMITS.number)

const milestones = z
  .array(
    z.object({
      number: milestoneNumber.nullable().default(null),
      title: text(CONTENT_LIMITS.line),
      month: z.number().int().min(1).max(MILESTONE_LIMITS.month).nullable().default(null),
    }),
  )
  .max(MILESTONE_LIMITS.rows)
  .default([])
  .superRefine((rows, context) => {
    rows.forEach(({ number, title, month }, index) => {
      const isTwice = number !== null && rows.findIndex((row) => row.number === number) !== index
      if (isTwice) context.addIssue({ code: 'custom', message: 'field.invalid', path: [index, 'number'] })
      if (title === '' && month !== null)
        context.addIssue({ code: 'custom', message: 'field.required', path: [index, 'title'] })
    })
  })
  .transform((rows) => numbered(rows.filter((row) => row.title !== '')))

const costs = z
  .array(
    z.object({
      item: text(CONTENT_LIMITS.line),
      amount: cents,
      partner: z.uuid().optional(),
      kind: z.enum(COST_KINDS).optional(),
      milestone: milestoneNumber.optional(),
    }),
  )
  .max(CONTENT_LIMITS.costs)
  .default([])
  .transform((rows) => rows.map(({ amount, ...row }) => costRow({ ...row, cents: amount })).filter(isBegun))
  .refine((rows) => totalCents(rows) <= MOST_TOTAL_CENTS, 'proposalForm.error.costsTooHigh')

/** One field of a working copy each. */
export const contentShape = {
  title: text(CONTENT_LIMITS.title),
  summary: text(CONTENT_LIMITS.summary),
  approach: text(CONTENT_LIMITS.text),
  workPlan: text(CONTENT_LIMITS.text),
  milestones,
  costs,
  dataNeeded: text(CONTENT_LIMITS.text),
  resultLicence: z.enum(LICENCE_MODELS).nullable().default(null),
  resultLicenceNote: text(CONTENT_LIMITS.text),
  risks: text(CONTENT_LIMITS.text),
  readiness: z.number().int().min(1).max(9).nullable().default(null),
  references: text(CONTENT_LIMITS.text),
  contactName: text(CONTENT_LIMITS.line),
  contactEmail: z.email().max(CONTENT_LIMITS.line).or(z.literal('')).default(''),
  contactPhone: text(CONTENT_LIMITS.phone),
}

/** The id was minted with the page, so that a second post starts no second proposal. */
export const startProposalSchema = z.object({ id: z.uuid(), organisationId: z.uuid() })

/** What the page of a proposal sends. */
export const proposalStepSchema = z.discriminatedUnion('step', [
  z.object({ step: z.literal('submit'), version: z.int32().min(1) }),
  z.object({ step: z.literal('withdraw'), number: z.int32().min(1) }),
  z.object({
    step: z.literal('confirm'),
    number: z.int32().min(1),
    change: z.int32().min(1),
  }),
  copyConfirmationSchema,
])
