import { z } from 'zod'
import { websiteFrom } from '~/domain/organisation/website'
import { ORGANISATION_ROLES } from '~/domain/permission/matrix'
import {
  HOSTING_LOCATIONS,
  LEGAL_FORMS,
  LICENCE_MODELS,
  ORGANISATION_KINDS,
  SIZE_CLASSES,
} from '~/domain/taxonomy/vocabulary'
import { oneLine } from '~/domain/text/one-line'
import { codesOf } from '~/platform/public-data/codes.server'

const line = (length: number) => z.string().trim().max(length)
const optionalLine = (length: number) => line(length).optional()
const text = (length: number) => line(length).default('')
const level = z.number().int().min(1).max(9).optional()
const day = z.iso.date('field.date').optional()

const website = z
  .string()
  .trim()
  .max(300)
  .transform((value, context) => {
    const address = websiteFrom(value)
    if (address === null) context.addIssue({ code: 'custom', message: 'field.url' })
    return address ?? value
  })
  .optional()

const identity = {
  name: z.string().transform(oneLine).pipe(z.string().min(2).max(200)),
  kind: z.enum(ORGANISATION_KINDS),
  legalForm: z.enum(LEGAL_FORMS).optional(),
}
const contact = {
  website,
  contactName: optionalLine(120),
  contactEmail: z.email().max(200).optional(),
}

/**
 * Founding an organisation. The id is made with the page, so that a form sent twice founds once. The order is
 * that of the form: the summary of errors follows it.
 */
export const foundSchema = z.object({
  id: z.uuid(),
  kind: identity.kind,
  name: identity.name,
  legalForm: identity.legalForm,
  city: line(100).min(2),
  ...contact,
  isNew: z.boolean().default(false),
})

/** Everything that members write about their organisation. */
export const profileSchema = z
  .object({
    version: z.int32().min(1),
    ...identity,
    register: optionalLine(120),
    vatId: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^DE\d{9}$/, 'profiles.error.vatId')
      .optional(),
    lei: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[A-Z0-9]{18}\d{2}$/, 'profiles.error.lei')
      .optional(),
    ror: z
      .string()
      .trim()
      .regex(/^https:\/\/ror\.org\/0[a-z0-9]{6}\d{2}$/, 'profiles.error.ror')
      .optional(),
    ags: z
      .string()
      .trim()
      .regex(/^\d{5}(\d{3})?$/, 'profiles.error.ags')
      .optional(),
    summary: text(400),
    description: text(8000),
    summaryEn: optionalLine(400),
    sizeClass: z.enum(SIZE_CLASSES).optional(),
    capabilities: codesOf('capability').default([]),
    techniques: codesOf('technique').default([]),
    domains: codesOf('domain').default([]),
    districts: codesOf('district').default([]),
    readinessMin: level,
    readinessMax: level,
    licenceModels: z.array(z.enum(LICENCE_MODELS)).default([]),
    hostingLocations: z.array(z.enum(HOSTING_LOCATIONS)).default([]),
    availableFrom: day,
    references: text(4000),
    ...contact,
    contactPhone: optionalLine(40),
    street: optionalLine(200),
    postalCode: z
      .string()
      .trim()
      .regex(/^\d{5}$/, 'profiles.error.postalCode')
      .optional(),
    city: optionalLine(100),
  })
  .refine((profile) => (profile.readinessMin ?? 1) <= (profile.readinessMax ?? 9), {
    path: ['readinessMax'],
    message: 'field.readinessOrder',
    // Checked whatever is wrong elsewhere: all errors of a form come at once.
    when: ({ value }) => z.object({ readinessMin: level, readinessMax: level }).safeParse(value).success,
  })
export type ProfileInput = z.infer<typeof profileSchema>

/** Asking to join an organisation. */
export const joinSchema = z.object({ note: text(1000) })

/** Claiming a listed organisation with an address of the institution. */
export const claimSchema = z.object({ id: z.uuid(), email: z.email().max(200), note: text(1000) })

/** What the members page sends: one intent a form. */
export const memberSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('role'), membershipId: z.uuid(), role: z.enum(ORGANISATION_ROLES) }),
  z.object({ intent: z.literal('end'), membershipId: z.uuid() }),
  z.object({ intent: z.literal('leave') }),
  z.object({ intent: z.literal('accept'), requestId: z.uuid(), role: z.enum(ORGANISATION_ROLES) }),
  z.object({ intent: z.literal('refuse'), requestId: z.uuid(), reason: line(1000).min(1) }),
])
