import { z } from 'zod'
import { LONGEST_READER_ANSWER, LONGEST_READER_QUESTION } from '~/domain/proposal/reader-questions'
import { fromBerlin } from '~/domain/time/berlin'

export const LONGEST_NOTE = 20_000

const lines = (value: string) => value.replace(/\r\n?/g, '\n').trim()
const words = (limit: number) => z.string().transform(lines).pipe(z.string().min(1).max(limit))

const instant = z.string().transform((text, context) => {
  const reading = fromBerlin(text)
  if (reading.ok) return reading.at
  context.addIssue({ code: 'custom', message: 'field.dateTime' })
  return z.NEVER
})

/** A note as it was typed; version 0: the window began with none. */
export const noteSchema = z.object({
  text: z.string().transform(lines).pipe(z.string().max(LONGEST_NOTE)).default(''),
  version: z.int32().min(0),
})

/** What the reading view sends. The id was minted with the page, so a second post makes no second question. */
export const readingSchema = z.discriminatedUnion('intent', [
  noteSchema.extend({ intent: z.literal('note') }),
  z.object({
    intent: z.literal('ask'),
    id: z.uuid(),
    question: words(LONGEST_READER_QUESTION),
    dueAt: instant,
  }),
])

/** An answer of a team. `seen`: when the answer was given that the person had before their eyes. */
export const answerSchema = z.object({
  id: z.uuid(),
  answer: words(LONGEST_READER_ANSWER),
  seen: z.string().max(40).default(''),
})
