import { z } from 'zod'
import { CONTRACT_KINDS, MARKET_STATES } from '~/domain/legal/procurement'
import { parseEuros } from '~/domain/money/parse-euros'

/** Characters of the reason for one answer. */
export const MOST_EVIDENCE = 1000

const id = z.uuid()
const reason = z.string().trim().min(1).max(2000)

/** The answers of a check; which of them count, the tree says. The id was minted with the page. */
export const checkSchema = z.object({
  intent: z.literal('check'),
  id,
  dataVersion: z.string().max(40),
  answers: z.record(z.string().max(40), z.string().max(40)),
  /** why, for those answers that somebody gives a reason for */
  evidence: z.record(z.string().max(40), z.string().trim().max(MOST_EVIDENCE).optional()).default({}),
})

/** What an expert sets instead, with the reason that everybody will read. */
export const changeSchema = z.object({
  intent: z.literal('change'),
  id,
  correctsId: z.uuid(),
  outcome: z.string().max(40),
  reason,
})

/** What the route of a procurement follows from. An empty value is one that nobody knows yet. */
export const procurementSchema = z.object({
  intent: z.literal('procurement'),
  id,
  value: z
    .string()
    .optional()
    .transform((text, context) => {
      if (text === undefined) return null
      const cents = parseEuros(text)
      if (cents !== null) return cents
      context.addIssue({ code: 'custom', message: 'field.money' })
      return z.NEVER
    }),
  contractKind: z.enum(CONTRACT_KINDS),
  market: z.enum(MARKET_STATES),
  sharedResearch: z.enum(['yes', 'no', 'unknown']),
})

/** What the page of a check sends. */
export const assessmentSchema = z.discriminatedUnion('intent', [checkSchema, changeSchema, procurementSchema])
export type CheckInput = z.output<typeof checkSchema>
export type ChangeInput = z.output<typeof changeSchema>
export type ProcurementInput = z.output<typeof procurementSchema>
