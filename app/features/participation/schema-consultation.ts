import { z } from 'zod'
import { oneLine } from '~/domain/text/one-line'
import { fromBerlin } from '~/domain/time/berlin'

/** How long the texts of a consultation may be, in characters. */
export const CONSULTATION_LIMITS = {
  title: 120,
  question: 300,
  text: 5000,
  reason: 2000,
  outcome: 5000,
} as const

/** Browsers send the ends of lines in two ways; the same text is the same text. */
const sameLines = (value: string) => value.replace(/\r\n?/g, '\n')
/** Drafts may be incomplete: an empty field is an empty text. */
const text = (limit: number) => z.string().overwrite(sameLines).trim().max(limit).default('')
const title = z.string().transform(oneLine).pipe(z.string().min(1).max(CONSULTATION_LIMITS.title))
const version = z.int32().min(1)

const instant = z
  .string()
  .optional()
  .transform((value, context) => {
    if (value === undefined) return null
    const reading = fromBerlin(value)
    if (reading.ok) return reading.at
    context.addIssue({ code: 'custom', message: 'field.dateTime' })
    return z.NEVER
  })

/** What a new consultation starts with; the id was minted with the page, so a second post makes no second one. */
export const newConsultationSchema = z.object({
  ...{ id: z.uuid(), organisationId: z.uuid(), title },
  question: text(CONSULTATION_LIMITS.question),
})
export type NewConsultationInput = z.output<typeof newConsultationSchema>

/** The whole text as its form gives it. */
export const consultationSchema = z
  .object({
    ...{ version, title },
    question: text(CONSULTATION_LIMITS.question),
    background: text(CONSULTATION_LIMITS.text),
    useOfResult: text(CONSULTATION_LIMITS.text),
    startsAt: instant,
    endsAt: instant,
    /** one statement a line */
    seeds: z.string().overwrite(sameLines).max(20_000).default(''),
  })
  .refine(({ startsAt, endsAt }) => startsAt === null || endsAt === null || startsAt < endsAt, {
    path: ['endsAt'],
    message: 'consultation.error.endBeforeStart',
    when: ({ value }) => isDate(value, 'startsAt') && isDate(value, 'endsAt'),
  })
export type ConsultationInput = z.output<typeof consultationSchema>

function isDate(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && Reflect.get(value, name) instanceof Date
}

/** Steps in the life of a consultation that its management page sends. */
export const CONSULTATION_STEPS = [
  'submit',
  'recall',
  'approve',
  'return',
  'extend',
  'withdraw',
  'close',
] as const
export type ConsultationStep = (typeof CONSULTATION_STEPS)[number]
export const consultationStepSchema = z.object({
  step: z.enum(CONSULTATION_STEPS),
  version,
  /** of the closing: what became of it */
  reason: text(CONSULTATION_LIMITS.outcome),
  newEnd: instant,
})

/** What the page of statements sends. */
export const statementSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('vote'),
    statementId: z.uuid(),
    value: z.enum(['agree', 'disagree', 'pass']),
  }),
  z.object({
    intent: z.literal('add'),
    /** minted with the page, so a second post makes no second one */
    id: z.uuid(),
    /** the limit that people are told is judged by the domain; this one keeps novels out */
    text: z.string().trim().min(1).max(4000),
  }),
])
