import { z } from 'zod'
import { dayOf } from '~/domain/calendar/day'
import { INDICATOR_DIRECTIONS, type MissingPart } from '~/domain/pilot/completeness'
import { PILOT_FUTURES } from '~/domain/pilot/outcome'
import { PILOT_PARTNER_ACTIONS } from '~/domain/pilot/partners'
import { PILOT_ENDINGS } from '~/domain/pilot/pilot'
import { parseDecimal } from '~/domain/text/decimal'
import { oneLine } from '~/domain/text/one-line'
import { day as dayColumn, euros, text } from '~/platform/forms/form-values'
import { codesOf } from '~/platform/public-data/codes.server'
import { PILOT_ROWS } from './limits'

/** How long the texts of a pilot may be, in characters. */
export const PILOT_LIMITS = {
  ...{ title: 120, line: 160, summary: 400, text: 5000, note: 500, unit: 40 },
} as const

const title = z.string().transform(oneLine).pipe(z.string().min(1).max(PILOT_LIMITS.title))
const line = z.string().transform(oneLine).pipe(z.string().max(PILOT_LIMITS.line)).default('')
const version = z.int32().min(1)
const day = dayColumn.transform((column) => column && dayOf(column))
const decimal = z
  .string()
  .optional()
  .transform((value, context) => {
    if (value === undefined) return null
    const read = parseDecimal(value)
    if (read !== null) return read
    context.addIssue({ code: 'custom', message: 'pilot.error.number' })
    return z.NEVER
  })
/** A day or a number that has to be there. */
const needed = <Value>(field: z.ZodType<Value | null, string | undefined>) =>
  field.transform((value, context): Value => {
    if (value !== null) return value
    context.addIssue({ code: 'custom', message: 'field.required' })
    return z.NEVER
  })

/** What a new pilot starts with; the id was minted with the page, so a second post makes no second one. */
export const newPilotSchema = z.object({
  ...{ id: z.uuid(), authorityId: z.uuid(), title },
  summary: text(PILOT_LIMITS.summary),
  /** the challenge it comes from */
  challengeId: z.uuid().optional(),
})
export type NewPilotInput = z.output<typeof newPilotSchema>

const about = {
  title,
  summary: text(PILOT_LIMITS.summary),
  goal: text(PILOT_LIMITS.text),
  description: text(PILOT_LIMITS.text),
  scope: text(PILOT_LIMITS.text),
  outOfScope: text(PILOT_LIMITS.text),
  domains: codesOf('domain'),
  techniques: codesOf('technique'),
  districts: codesOf('district'),
}
const plan = {
  startsOn: day,
  endsOn: day,
  milestones: z
    .array(z.object({ title: line, dueOn: day }))
    .max(PILOT_ROWS.milestones)
    .transform((rows) => rows.filter((row) => row.title !== '' || row.dueOn !== null)),
  cost: euros,
  funding: line,
}
const measuring = {
  indicators: z
    .array(
      z.object({
        name: line,
        unit: z.string().transform(oneLine).pipe(z.string().max(PILOT_LIMITS.unit)).default(''),
        ...{ baseline: decimal, target: decimal },
        direction: z.enum(INDICATOR_DIRECTIONS).default('higher'),
      }),
    )
    .max(PILOT_ROWS.indicators)
    .transform((rows) =>
      rows.filter(
        (row) => row.name !== '' || row.unit !== '' || row.baseline !== null || row.target !== null,
      ),
    ),
  dataUsed: text(PILOT_LIMITS.text),
  protection: text(PILOT_LIMITS.text),
}
const isOrdered = ({ startsOn, endsOn }: { startsOn: string | null; endsOn: string | null }) =>
  startsOn === null || endsOn === null || startsOn <= endsOn

/** The steps of the form, in order; each is saved by itself. */
export const PILOT_SECTIONS = ['about', 'plan', 'measuring'] as const
export type PilotSection = (typeof PILOT_SECTIONS)[number]

export const PILOT_SECTION_SCHEMAS = {
  about: z.object({ version, ...about }),
  plan: z.object({ version, ...plan }).refine(isOrdered, {
    path: ['endsOn'],
    message: 'pilot.error.endBeforeStart',
  }),
  measuring: z.object({ version, ...measuring }),
} as const

const wholeText = z.object({ ...about, ...plan, ...measuring })
/** What the authors of a pilot write. */
export type PilotText = Omit<z.output<typeof wholeText>, 'cost'> & { costCents: bigint | null }

/** The fields of each step, in the order of its form. */
export const FIELDS_OF = {
  about: Object.keys(about) as (keyof typeof about)[],
  plan: Object.keys(plan) as (keyof typeof plan)[],
  measuring: Object.keys(measuring) as (keyof typeof measuring)[],
} as const

/** The step in which a missing part is filled in. */
export function sectionOfPart(part: MissingPart): PilotSection {
  if (part in about) return 'about'
  return part in plan || part.startsWith('milestone') ? 'plan' : 'measuring'
}

const reason = text(PILOT_LIMITS.text)
/** Steps in the life of a pilot that its management page sends, and what is recorded there. */
export const pilotStepSchema = z.discriminatedUnion('step', [
  z.object({
    step: z.enum(['submit', 'recall', 'approve', 'recallEnd', 'finish', 'stop', 'discard']),
    version,
  }),
  z.object({ step: z.enum(['return', 'returnEnd', 'withdraw']), version, reason }),
  z.object({ step: z.literal('postpone'), version, reason, newEnd: day }),
  z.object({
    step: z.literal('reach'),
    ...{ milestoneId: z.uuid(), reachedOn: needed(day), reachedHow: text(PILOT_LIMITS.note) },
  }),
  z.object({
    step: z.literal('measure'),
    ...{ indicatorId: z.uuid(), measuredOn: needed(day), value: needed(decimal) },
    note: text(PILOT_LIMITS.note),
    /** minted with the page, so a second post makes no second one */
    id: z.uuid(),
    /** the value that this one corrects */
    correctsId: z.uuid().optional(),
  }),
])
export type PilotStepInput = z.output<typeof pilotStepSchema>

/** The outcome as its form gives it. */
export const pilotEndSchema = z.object({
  version,
  ending: z.enum(PILOT_ENDINGS).nullish().default(null),
  stoppedBecause: reason,
  result: text(PILOT_LIMITS.text),
  lessons: text(PILOT_LIMITS.text),
  /** why nothing was measured, of the indicators in their order */
  unmeasured: z.array(text(PILOT_LIMITS.note)).max(PILOT_ROWS.indicators).default([]),
  future: z.enum(PILOT_FUTURES).nullish().default(null),
  futureBecause: text(PILOT_LIMITS.text),
  reuse: text(PILOT_LIMITS.text),
})
export type PilotEndInput = z.output<typeof pilotEndSchema>

/** An interim report. */
export const pilotReportSchema = z.object({
  id: z.uuid(),
  organisationId: z.uuid(),
  text: text(PILOT_LIMITS.text).pipe(z.string().min(1)),
})
export type PilotReportInput = z.output<typeof pilotReportSchema>

/** What the page of the partners sends. */
export const pilotPartnerSchema = z.object({
  step: z.enum(PILOT_PARTNER_ACTIONS as [(typeof PILOT_PARTNER_ACTIONS)[number]]),
  organisationId: z.uuid(),
  role: line,
  reason,
})
