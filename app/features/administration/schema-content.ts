import { z } from 'zod'
import { ANNOUNCEMENT_TONES } from '~/domain/announcement/announcement'
import { TEXT_LIMIT } from '~/domain/content/page-text'
import { fromBerlin } from '~/domain/time/berlin'

const number = z.int32().min(0)
const note = z.string().trim().min(3).max(300)

/** What the page of a text sends. */
export const contentSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('save'), base: number, markdown: z.string().min(20).max(TEXT_LIMIT) }),
  z.object({ intent: z.literal('preview'), base: number, markdown: z.string().min(20).max(TEXT_LIMIT) }),
  z.object({ intent: z.literal('publish'), number, note }),
])

/** An old version comes back as a new one, on top of the newest that was seen. */
export const restoreSchema = z.object({ base: number })

const instant = z.string().transform((value, context) => {
  const reading = fromBerlin(value)
  if (reading.ok) return reading.at
  const message = reading.reason === 'hourMissing' ? 'announcements.error.hourMissing' : 'field.dateTime'
  context.addIssue({ code: 'custom', message })
  return z.NEVER
})
const text = z.string().trim().min(3).max(400)
const announcement = {
  ...{ textDe: text, textEn: text },
  tone: z.enum(ANNOUNCEMENT_TONES),
  ...{ startsAt: instant, endsAt: instant },
}

/** A new announcement. The id is made with the page, so that a form sent twice announces once. */
export const newAnnouncementSchema = z.object({ id: z.uuid(), ...announcement })

/** What the page of an announcement sends. */
export const announcementSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('save'), version: z.int32().min(1), ...announcement }),
  z.object({ intent: z.literal('revoke'), version: z.int32().min(1) }),
])
export type AnnouncementInput = Omit<z.output<typeof newAnnouncementSchema>, 'id'>
