import { z } from 'zod'
import { fromBerlin } from '~/domain/time/berlin'

export const LONGEST_QUESTION = 4000
export const LONGEST_ANSWER = 10_000

const words = (limit: number) => z.string().trim().min(1).max(limit)
const version = z.int32().min(1)

/** What the page of questions sends. The id was minted with the page, so a second post makes no second question. */
export const questionSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('ask'),
    id: z.uuid(),
    /** empty: the person asks for themselves */
    organisationId: z.uuid().or(z.literal('')).default(''),
    text: words(LONGEST_QUESTION),
  }),
  z.object({ intent: z.literal('answer'), id: z.uuid(), version, answer: words(LONGEST_ANSWER) }),
  z.object({ intent: z.literal('dismiss'), id: z.uuid(), version, reason: words(2000) }),
  z.object({ intent: z.literal('correct'), id: z.uuid(), version, answer: words(LONGEST_ANSWER) }),
])
export type QuestionInput = z.output<typeof questionSchema>
export type AskInput = Extract<QuestionInput, { intent: 'ask' }>
export type HandleInput = Exclude<QuestionInput, { intent: 'ask' }>

const instant = z.string().transform((text, context) => {
  const reading = fromBerlin(text)
  if (reading.ok) return reading.at
  context.addIssue({ code: 'custom', message: 'field.dateTime' })
  return z.NEVER
})

/** The days of questions and answers, with the version of the challenge that the author had before their eyes. */
export const datesSchema = z.object({ questionsUntil: instant, answersUntil: instant, version })

/** Begins or ends watching. `from`: the page to go back to. */
export const watchSchema = z.object({
  intent: z.enum(['watch', 'unwatch']),
  challengeId: z.uuid(),
  from: z.enum(['challenge', 'list']).default('challenge'),
})
