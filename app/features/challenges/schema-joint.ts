import { z } from 'zod'
import { LIMITS } from './limits'

/** What people of two authorities write to each other is short. */
const words = z.string().trim().max(2000).default('')

/** Why there has to be another challenge beside what is similar. */
export const whyNewSchema = z.object({
  intent: z.literal('why'),
  /** mark of the answer that the author had before their eyes */
  seen: z.string().max(43).default(''),
  whyNew: z.string().trim().min(1).max(LIMITS.text),
})

/** "We have this problem too": said from the own draft, or on the page of the challenge. */
const joinSchema = z.object({ intent: z.literal('join'), targetId: z.uuid(), note: words })

export const similarSchema = z.discriminatedUnion('intent', [whyNewSchema, joinSchema])

export const sharedSchema = z.object({
  intent: z.enum(['share', 'end']),
  organisationId: z.uuid(),
  note: words,
})

/** A step of a partnership; whose it is follows from the step. */
export const partnerSchema = z.object({
  step: z.enum(['invite', 'takeBack', 'confirm', 'decline', 'leave']),
  organisationId: z.uuid(),
  reason: words,
})
