import { z } from 'zod'
import { isDay } from '~/domain/calendar/day'
import { OFFICIAL_STATUSES } from '~/domain/participation/official-answer'

export const ANSWER_LIMITS = { reason: 2000, text: 10_000, sources: 50, highlight: 500 } as const

/** Browsers send the ends of lines in two ways; the same text is the same text. */
const lines = z.string().overwrite((value) => value.replace(/\r\n?/g, '\n'))
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/

/** Addresses of contributions, one a line, as people copy them out of the browser. */
const addresses = z
  .string()
  .max(10_000)
  .default('')
  .transform((text, context) => {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    const ids = lines.map((line) => UUID.exec(line)?.[0])
    if (ids.every((id) => id !== undefined)) return ids
    context.addIssue({ code: 'custom', message: 'field.officialAnswer.noAddress' })
    return z.NEVER
  })

const day = z
  .string()
  .default('')
  .transform((text, context) => {
    if (text === '') return null
    if (isDay(text)) return text
    context.addIssue({ code: 'custom', message: 'field.invalid' })
    return z.NEVER
  })

/** What an office says. The id of a new answer was minted with the page, so a second post makes no second one. */
export const answerSchema = z
  .object({
    id: z.uuid(),
    /** 0: a new one */
    version: z.int32().min(0),
    status: z.enum(OFFICIAL_STATUSES),
    reason: lines.trim().min(1).max(ANSWER_LIMITS.reason),
    text: lines.trim().max(ANSWER_LIMITS.text).default(''),
    /** the contributions that it draws on: chosen, and named by their addresses */
    sources: z.array(z.uuid()).max(ANSWER_LIMITS.sources).default([]),
    moreSources: addresses,
    dueOn: day,
  })
  .transform(({ moreSources, ...answer }, context) => {
    const sources = [...new Set([...answer.sources, ...moreSources])]
    if (sources.length <= ANSWER_LIMITS.sources) return { ...answer, sources }
    context.addIssue({
      ...{ code: 'custom', path: ['sources'], message: 'field.officialAnswer.tooManySources' },
    })
    return z.NEVER
  })
export type AnswerInput = z.output<typeof answerSchema>

/** Highlighting a contribution, and taking that back. */
export const highlightSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('highlight'), reason: lines.trim().min(1).max(ANSWER_LIMITS.highlight) }),
  z.object({ intent: z.literal('unhighlight') }),
])
