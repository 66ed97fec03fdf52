import { z } from 'zod'
import { websiteFrom } from '~/domain/organisation/website'
import { isContact } from '~/domain/register/completeness'
import { COUNTRY_CODES } from '~/domain/register/countries'
import {
  fieldRule,
  fieldsOf,
  IMPACT_KINDS,
  REGISTER_CHOICES,
  type RegisterContent,
  type RegisterField,
  type RegisterSection,
} from '~/domain/register/fields'
import { readMonth } from '~/domain/register/month'
import { oneLine } from '~/domain/text/one-line'
import { fromBerlin } from '~/domain/time/berlin'
import { readLicence } from '~/features/profiles/operations/read-licence.server'
import { codeOf, codesOf } from '~/platform/public-data/codes.server'

/** How long words beside the fields may be, in characters. */
export const REGISTER_LIMITS = { reason: 2000, note: 500, title: 200 } as const

const sameLines = (value: string) => value.replace(/\r\n?/g, '\n')
export const text = (limit: number) => z.string().overwrite(sameLines).trim().max(limit).default('')
const line = (limit: number) => z.string().transform(oneLine).pipe(z.string().max(limit)).default('')
const choice = (codes: readonly string[]) =>
  z
    .string()
    .refine((code) => codes.includes(code), 'field.invalid')
    .default('')
/** Text that a reading turns into another one; null is wrong, an empty field is empty. */
const read = (limit: number, reading: (value: string) => string | null, message: string) =>
  z
    .string()
    .trim()
    .max(limit)
    .transform((value, context) => {
      const result = value === '' ? '' : reading(value)
      if (result !== null) return result
      context.addIssue({ code: 'custom', message })
      return z.NEVER
    })
    .default('')

export const month = read(20, readMonth, 'register.error.month')
const day = read(20, (value) => (fromBerlin(`${value}T12:00`).ok ? value : null), 'field.date')
const url = (limit: number) => read(limit, websiteFrom, 'field.url')
const contact = (limit: number) =>
  read(
    limit,
    (value) => (isContact(value) && value.includes('@') ? value : websiteFrom(value)),
    'register.error.noContact',
  )
const licence = (limit: number) =>
  read(limit, (value) => readLicence(value)?.spdx ?? null, 'offer.error.licenceUnknown')
const assessments = (most: number) =>
  z
    .array(
      z.object({
        kind: z.enum(IMPACT_KINDS).default('other'),
        title: line(REGISTER_LIMITS.title),
        date: day,
        link: url(300),
      }),
    )
    .max(most)
    .transform((rows) => rows.filter(({ title, date, link }) => title !== '' || date !== '' || link !== ''))
    .default([])

function shapeOf(field: RegisterField): z.ZodType {
  const { kind, most, list = 'domain' } = fieldRule(field)
  switch (kind) {
    case 'line':
      return line(most)
    case 'text':
      return text(most)
    case 'choice':
      return choice(REGISTER_CHOICES[field as keyof typeof REGISTER_CHOICES])
    case 'code':
      return codeOf(list).default('')
    case 'codes':
      return codesOf(list).default([])
    case 'month':
      return month
    case 'day':
      return day
    case 'country':
      return choice(COUNTRY_CODES)
    case 'url':
      return url(most)
    case 'contact':
      return contact(most)
    case 'licence':
      return licence(most)
    case 'organisation':
      return z.uuid().or(z.literal('')).default('')
    case 'assessments':
      return assessments(most)
  }
}

const version = z.int32().min(1)

/** What a new entry starts with; the id was minted with the page, so a second post makes no second one. */
export const newEntrySchema = z.object({
  ...{ id: z.uuid(), authorityId: z.uuid() },
  name: z
    .string()
    .transform(oneLine)
    .pipe(z.string().min(1).max(fieldRule('name').most)),
})
export type NewEntryInput = z.output<typeof newEntrySchema>

/** What the form of one section sends. */
export type SectionInput = { version: number } & Partial<RegisterContent>

/** The form of one section, as the table of fields has it. Drafts may be incomplete. */
export function sectionSchema(section: RegisterSection): z.ZodType<SectionInput> {
  const shapes = Object.fromEntries(fieldsOf(section).map((field) => [field, shapeOf(field)]))
  return z.object({ version, ...shapes }) as unknown as z.ZodType<SectionInput>
}

/** Steps in the life of an entry that its management page sends. */
export const ENTRY_STEPS = [
  'submit',
  'recall',
  'approve',
  'return',
  'revise',
  'confirm',
  'discard',
  'discardRevision',
  'withdraw',
] as const
export type EntryStep = (typeof ENTRY_STEPS)[number]
export const entryStepSchema = z.object({
  step: z.enum(ENTRY_STEPS),
  version,
  reason: text(REGISTER_LIMITS.reason),
  /** of the submission: what the next version changes */
  note: text(REGISTER_LIMITS.note),
})
