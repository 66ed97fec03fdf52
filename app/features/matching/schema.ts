import { z } from 'zod'
import { DECLINE_REASONS } from '~/domain/matching/decline'

const words = z.string().trim().max(1000).default('')
const declineFields = z.object({
  intent: z.literal('decline'),
  reason: z.enum(DECLINE_REASONS),
  words,
  /** asked only where the provider was invited */
  tell: z.literal('on').optional(),
})

/** "Does not suit us" and back. Another reason than those of the list wants words. */
export const declineSchema = z.discriminatedUnion('intent', [
  declineFields.refine(({ reason, words }) => reason !== 'other' || words !== '', {
    path: ['words'],
    error: 'field.required',
    when: ({ value }) => declineFields.safeParse(value).success,
  }),
  z.object({ intent: z.literal('undo') }),
])
export type DeclineInput = z.output<typeof declineFields>

/** An authority invites a provider. Everybody reads the reason. */
export const inviteSchema = z.object({
  challengeId: z.uuid(),
  reason: z.string().trim().min(1).max(1000),
})

/** A provider switches invitations on or off. */
export const invitationsSchema = z.object({ intent: z.enum(['invitationsOn', 'invitationsOff']) })
