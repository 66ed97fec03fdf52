import { z } from 'zod'
import { CONSORTIUM_RULES } from '~/domain/proposal/consortium'
import { HOSTING_DEMANDS, LICENCE_DEMANDS, PERSONAL_DATA_CLASSES } from '~/domain/taxonomy/vocabulary'
import { oneLine } from '~/domain/text/one-line'
import { day, euros, instant, text } from '~/platform/forms/form-values'
import { codesOf } from '~/platform/public-data/codes.server'
import { LIMITS } from './limits'
import { competitionShape } from './schema-competition'

/** Every field of the text. The sections of the form take theirs (schema-sections.ts). */
export const challengeShape = {
  ...competitionShape,
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
  // Forms of before there was a choice leave it out.
  consortiumRule: z.enum(CONSORTIUM_RULES).default('staysValid'),
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
  kind: challengeShape.kind.default('open'),
  title: challengeShape.title,
  summary: challengeShape.summary,
})
export type NewChallengeInput = z.output<typeof newChallengeSchema>

/** Steps in the life of a challenge that the manage page sends. */
export const stepSchema = z.object({
  step: z.enum(['submit', 'recall', 'approve', 'return', 'withdraw', 'archive']),
  version: z.int32().min(1),
  reason: text(2000),
  /** "Was wurde daraus?", asked for where a challenge is put aside */
  outcome: text(LIMITS.outcome),
})
export type ManagedStep = z.output<typeof stepSchema>['step']

/** The confirmed wish to throw a draft away. */
export const discardSchema = z.object({ step: z.literal('discard'), version: z.int32().min(1) })
