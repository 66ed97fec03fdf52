import { z } from 'zod'
import { CODE_PATTERN } from '~/domain/taxonomy/entry'

const label = z.string().trim().min(1).max(100)
const description = z.string().trim().max(500).default('')
const version = z.int32().min(1)
const texts = { labelDe: label, labelEn: label, descriptionDe: description, descriptionEn: description }
export type EntryTexts = { labelDe: string; labelEn: string; descriptionDe: string; descriptionEn: string }

/** A new entry of a list. */
export const newEntrySchema = z.object({
  code: z.string().trim().regex(CODE_PATTERN, 'lists.error.code'),
  ...texts,
})

/** Moving an entry by one place, from the place where it was seen. */
export const moveEntrySchema = z.object({
  code: z.string().max(50),
  direction: z.enum(['up', 'down']),
  place: z.number().int().min(0).max(10_000),
})

/** What the page of an entry sends: its words, or a step of its life. */
export const entrySchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('save'), version, ...texts }),
  z.object({ intent: z.literal('retire'), version, replacedBy: z.string().max(50).optional() }),
  z.object({ intent: z.literal('restore'), version }),
])

const day = z.iso
  .date('field.date')
  .optional()
  .transform((value) => (value === undefined ? null : new Date(`${value}T00:00:00Z`)))

/** Name and validity of a region. */
export const regionSchema = z.object({
  version,
  nameDe: label,
  nameEn: z
    .string()
    .trim()
    .max(100)
    .optional()
    .transform((value) => value ?? null),
  validFrom: day,
  validUntil: day,
  replacedBy: z
    .string()
    .trim()
    .max(12)
    .optional()
    .transform((value) => value ?? null),
})
