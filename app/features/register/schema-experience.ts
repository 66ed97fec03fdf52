import { z } from 'zod'
import { EXPERIENCE_CRITERIA, EXPERIENCE_TEXT_LIMIT, type Grades } from '~/domain/register/experience'
import { month, text } from './schema-register'

const grade = z.int().min(1).max(5).optional()
const grades = Object.fromEntries(EXPERIENCE_CRITERIA.map((criterion) => [criterion, grade])) as Record<
  (typeof EXPERIENCE_CRITERIA)[number],
  typeof grade
>

const speaker = { organisationId: z.uuid(), version: z.int32().min(0) }

/** What the form of an experience sends: the whole of it, or that it shall go. */
export const experienceSchema = z.discriminatedUnion('intent', [
  z.object({
    ...speaker,
    intent: z.literal('write'),
    beginMonth: month.refine((value) => value !== '', 'field.required'),
    endMonth: month,
    grades: z
      .object(grades)
      .default({})
      .transform((given) => JSON.parse(JSON.stringify(given)) as Grades),
    text: text(EXPERIENCE_TEXT_LIMIT),
    wouldUseAgain: z.enum(['yes', 'no']).transform((value) => value === 'yes'),
  }),
  z.object({ ...speaker, intent: z.literal('remove') }),
])
