import { z } from 'zod'
import { parseEuros } from '~/domain/money/parse-euros'
import { HOSTING_DEMANDS, LICENCE_DEMANDS, PERSONAL_DATA_CLASSES } from '~/domain/taxonomy/vocabulary'
import { oneLine } from '~/domain/text/one-line'
import { fromBerlin } from '~/domain/time/berlin'
import { codesOf } from '~/platform/public-data/codes.server'
import { LIMITS } from './limits'

/** Browsers send the ends of lines in two ways; the same text is the same text. */
const sameLines = (value: string) => value.replace(/\r\n?/g, '\n')

/** Drafts may be incomplete: an empty field is an empty text. */
const text = (limit: number) => z.string().overwrite(sameLines).trim().max(limit).default('')

const euros = z
  .string()
  .optional()
  .transform((value, context) => {
    if (value === undefined) return null
    const cents = parseEuros(value)
    if (cents !== null) return cents
    context.addIssue({ code: 'custom', message: 'field.money' })
    return z.NEVER
  })

const day = z
  .string()
  .optional()
  .transform((value, context) => {
    if (value === undefined) return null
    if (fromBerlin(`${value}T12:00`).ok) return new Date(`${value}T00:00:00Z`)
    context.addIssue({ code: 'custom', message: 'field.date' })
    return z.NEVER
  })

const instant = z
  .string()
  .optional()
  .transform((value, context) => {
    if (value === undefined) return null
    const reading = fromBerlin(value)
    if (reading.ok) return reading.at
    const message = reading.reason === 'hourMissing' ? 'challengeForm.error.hourMissing' : 'field.dateTime'
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })

/** Every field of the text. The sections of the form take theirs (schema-sections.ts). */
export const challengeShape = {
  title: z.string().transform(oneLine).pipe(z.string().min(1).max(LIMITS.title)),
  summary: text(LIMITS.summary),
  problem: text(LIMITS.text),
  currentProcess: text(LIMITS.text),
  desiredOutcome: text(LIMITS.text),
  successCriteria: z
    .array(z.object({ criterion: text(LIMITS.line), target: text(LIMITS.line) }))
    .max(LIMITS.criteria)
    .transform((rows) => rows.filter((row) => row.criterion !== '' || row.target !== '')),
  dataSituation: text(LIMITS.text),
  personalData: z.enum(PERSONAL_DATA_CLASSES),
  constraints: text(LIMITS.text),
  hostingDemand: z.enum(HOSTING_DEMANDS),
  licenceDemand: z.enum(LICENCE_DEMANDS),
  readinessMin: z.number().int().min(1).max(9).optional(),
  districts: codesOf('district'),
  domains: codesOf('domain'),
  capabilities: codesOf('capability'),
  techniques: codesOf('technique'),
  budgetMin: euros,
  budgetMax: euros,
  deadline: instant,
  startsOn: day,
  contactName: text(LIMITS.line),
  contactEmail: z.email().max(LIMITS.line).default('').or(z.literal('')),
  contactPhone: text(60),
  englishTitle: z.string().transform(oneLine).pipe(z.string().max(LIMITS.title)).default(''),
  englishSummary: text(LIMITS.summary),
  englishProblem: text(LIMITS.text),
  englishDesiredOutcome: text(LIMITS.text),
}

const wholeText = z.object(challengeShape)
/** The whole text of a challenge as its forms give it. */
export type ChallengeInput = z.output<typeof wholeText>

/** What a new challenge starts with; the id was minted with the page, so a second post makes no second one. */
export const newChallengeSchema = z.object({
  id: z.uuid(),
  authorityId: z.uuid(),
  title: challengeShape.title,
  summary: challengeShape.summary,
})
export type NewChallengeInput = z.output<typeof newChallengeSchema>

/** Steps in the life of a challenge that the manage page sends. */
export const stepSchema = z.object({
  step: z.enum(['submit', 'recall', 'approve', 'return', 'withdraw', 'archive']),
  version: z.int32().min(1),
  reason: text(2000),
})
export type ManagedStep = z.output<typeof stepSchema>['step']
