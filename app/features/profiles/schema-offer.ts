import { z } from 'zod'
import { licenceObjection, PRODUCT_LICENCE_MODELS } from '~/domain/organisation/licence'
import { OFFER_KINDS } from '~/domain/organisation/offer'
import { websiteFrom } from '~/domain/organisation/website'
import { HOSTING_LOCATIONS } from '~/domain/taxonomy/vocabulary'
import { oneLine } from '~/domain/text/one-line'
import { isRecognised, readLicence } from './operations/read-licence.server'

const line = (length: number) => z.string().trim().max(length)
const text = (length: number) => line(length).default('')
const day = z.iso.date('field.date')
const year = z.number().int().min(1950).max(2100)

const website = line(300)
  .transform((value, context) => {
    const address = websiteFrom(value)
    if (address === null) context.addIssue({ code: 'custom', message: 'field.url' })
    return address ?? value
  })
  .optional()

const name = z.string().transform(oneLine).pipe(z.string().min(2).max(200))

/**
 * Rules over several fields are checked as soon as these fields are valid, whatever is wrong elsewhere: all
 * errors of a form come at once.
 */
const onceValid = (fields: z.ZodObject) => ({
  when: ({ value }: { value: unknown }) => fields.safeParse(value).success,
})

/** What a person types as a licence, as SPDX writes it. */
const spdx = line(200)
  .transform((value, context) => {
    const licence = value === '' ? null : readLicence(value)
    if (value !== '' && !licence) context.addIssue({ code: 'custom', message: 'offer.error.licenceUnknown' })
    return licence ? licence.spdx : value || undefined
  })
  .optional()

const licenceModel = z.enum(PRODUCT_LICENCE_MODELS)

/** The id is made with the page, so that a form sent twice adds once; version 0 stands for what is new. */
const identity = { id: z.uuid(), version: z.int32().min(0) }

/** A certificate that an organisation holds. */
export const certificateSchema = z
  .object({
    ...identity,
    name,
    body: line(200).min(2),
    number: text(100),
    scope: line(500).min(2),
    validFrom: day,
    validUntil: day.optional(),
  })
  .refine(({ validFrom, validUntil }) => validUntil === undefined || validFrom <= validUntil, {
    path: ['validUntil'],
    message: 'offer.error.dayOrder',
    ...onceValid(z.object({ validFrom: day, validUntil: day.optional() })),
  })
export type CertificateInput = z.infer<typeof certificateSchema>

/** A product that an organisation offers. Its licence is written as SPDX writes it. */
export const productSchema = z
  .object({
    ...identity,
    name,
    summary: text(600),
    licenceModel,
    spdx,
    hostingLocations: z.array(z.enum(HOSTING_LOCATIONS)).default([]),
    readiness: z.number({ error: 'field.chooseOne' }).int().min(1).max(9),
    website,
  })
  .superRefine(
    (product, context) => {
      const expression = product.spdx ? (readLicence(product.spdx)?.expression ?? null) : null
      const objection = licenceObjection(product.licenceModel, expression, isRecognised)
      if (objection !== null) {
        context.addIssue({ code: 'custom', path: ['spdx'], message: `offer.error.${objection}` })
      }
    },
    onceValid(z.object({ licenceModel, spdx })),
  )
export type ProductInput = z.infer<typeof productSchema>

/** A project that an organisation names as a reference. Who may confirm it is nobody's who writes it. */
export const referenceSchema = z
  .object({
    ...identity,
    title: line(200).min(2),
    client: line(200).min(2),
    summary: text(1000),
    fromYear: year,
    untilYear: year.optional(),
    website,
  })
  .refine(({ fromYear, untilYear }) => untilYear === undefined || fromYear <= untilYear, {
    path: ['untilYear'],
    message: 'offer.error.yearOrder',
    ...onceValid(z.object({ fromYear: year, untilYear: year.optional() })),
  })
export type ReferenceInput = z.infer<typeof referenceSchema>

/** What the page of all offers sends: one of them is removed. */
export const removeOfferSchema = z.object({
  intent: z.literal('remove'),
  kind: z.enum(OFFER_KINDS),
  id: z.uuid(),
  version: z.int32().min(1),
})
