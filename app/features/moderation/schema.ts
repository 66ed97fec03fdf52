import { z } from 'zod'
import {
  LONGEST_EXPLANATION,
  LONGEST_NAME,
  LONGEST_REASON,
  SHORTEST_EXPLANATION,
} from '~/domain/moderation/limits'
import { ITEM_MEASURES, PAUSE_DAYS } from '~/domain/moderation/measures'
import { mayStayAnonymous, RULE_IDS } from '~/domain/moderation/rules'
import { cleanText } from '~/domain/text/clean-text'

const words = (limit: number) => z.string().transform(cleanText).pipe(z.string().min(1).max(limit))
const maybe = (limit: number) => z.string().max(limit).default('').transform(cleanText)
const version = z.int32().min(1)
const ruleId = z.enum(RULE_IDS)

const report = z.object({
  ruleId,
  explanation: z
    .string()
    .transform(cleanText)
    .pipe(z.string().min(SHORTEST_EXPLANATION).max(LONGEST_EXPLANATION)),
  isGoodFaith: z.literal('on', { error: 'reporting.error.goodFaith' }),
  /** nobody sees this field: whoever fills it in is no person */
  website: z.string().max(0, 'reporting.error.website').default(''),
})
const reporterName = maybe(LONGEST_NAME)
const reporterEmail = z.string().trim().toLowerCase().pipe(z.email().max(254)).or(z.literal('')).default('')

/** What somebody with an account reports: who they are is known. */
export const reportSchema = report
/** What somebody signed out reports: with name and address, unless it is about the abuse of minors. */
export const strangersReportSchema = report.extend({ reporterName, reporterEmail }).superRefine(
  (sent, context) => {
    if (mayStayAnonymous(sent.ruleId)) return
    for (const field of ['reporterName', 'reporterEmail'] as const)
      if (sent[field] === '') context.addIssue({ code: 'custom', path: [field], message: 'field.required' })
  },
  {
    when: ({ value }) => z.object({ ruleId, reporterName, reporterEmail }).safeParse(value).success,
  },
)
export type ReportInput = z.output<typeof report> & { reporterName?: string; reporterEmail?: string }

/** What the author of a contribution, or whoever reported it, says against a decision. */
export const appealSchema = z.object({ text: maybe(LONGEST_REASON) })

const pauseDays = z.coerce
  .number()
  .default(0)
  .pipe(z.union([z.literal(0), z.literal(PAUSE_DAYS[0]), z.literal(PAUSE_DAYS[1]), z.literal(PAUSE_DAYS[2])]))

/** What the page of a case sends. The id of a note is minted with the page, so that a note sent twice is one. */
export const caseSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('claim') }),
  z.object({ intent: z.literal('release') }),
  z.object({ intent: z.literal('note'), id: z.uuid(), text: words(LONGEST_REASON) }),
  z.object({
    intent: z.literal('decide'),
    version,
    measure: z.enum(ITEM_MEASURES),
    ruleId,
    facts: words(LONGEST_REASON),
    explanation: words(LONGEST_REASON),
    pauseDays,
  }),
  z.object({
    intent: z.literal('decideAppeal'),
    version,
    outcome: z.enum(['upheld', 'rejected']),
    reasons: words(LONGEST_REASON),
  }),
])
/** A decision that somebody has only begun to write. */
export const begunSchema = z.object({ explanation: z.string() })
export type CaseInput = z.output<typeof caseSchema>
export type DecideInput = Extract<CaseInput, { intent: 'decide' }>
export type DecideAppealInput = Extract<CaseInput, { intent: 'decideAppeal' }>
export type NoteInput = Extract<CaseInput, { intent: 'note' }>
