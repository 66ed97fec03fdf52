import { z } from 'zod'
import { COMMENT_CATEGORIES, LONGEST_COMMENT, VOTE_VALUES } from '~/domain/participation/comment'
import { LONGEST_PSEUDONYM, pseudonymObjection } from '~/domain/participation/pseudonym-rules'

const sameLines = (value: string) => value.replace(/\r\n?/g, '\n')
const words = z.string().overwrite(sameLines).trim().min(1).max(LONGEST_COMMENT)
const version = z.int32().min(1)

/** A pseudonym that nothing speaks against in itself; whether it is free is seen when it is taken. */
const pseudonym = z
  .string()
  .normalize('NFC')
  .trim()
  .max(LONGEST_PSEUDONYM * 4)
  .superRefine((text, context) => {
    const objection = pseudonymObjection(text)
    if (objection) context.addIssue({ code: 'custom', message: `field.pseudonym.${objection}` })
  })

/** Something that somebody says. The id was minted with the page, where somebody was signed in. */
const post = z.object({
  intent: z.literal('post'),
  id: z.uuid().optional(),
  /** empty: it begins a conversation */
  answersId: z.uuid().or(z.literal('')).default(''),
  category: z.enum(COMMENT_CATEGORIES).or(z.literal('')).default(''),
  text: words,
  /** asked for with the first contribution */
  pseudonym: pseudonym.optional(),
})

/** One press: a vote, another one, or none any more. `stay`: the page is changed by JavaScript where it stands. */
const vote = z.object({
  intent: z.literal('vote'),
  commentId: z.uuid(),
  value: z.enum([...VOTE_VALUES, 'none']),
  stay: z.literal('yes').optional(),
})

/** What a page of a discussion sends. */
export const discussionSchema = z.discriminatedUnion('intent', [
  post,
  vote,
  z.object({ intent: z.enum(['follow', 'unfollow']) }),
])
export type DiscussionInput = z.output<typeof discussionSchema>
export type PostInput = Extract<DiscussionInput, { intent: 'post' }>

/** What the author of a contribution sends about it. */
export const ownCommentSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('edit'), version, text: words }),
  z.object({ intent: z.literal('append'), id: z.uuid(), text: words }),
  z.object({ intent: z.literal('remove'), version }),
])
export type OwnCommentInput = z.output<typeof ownCommentSchema>

export const pseudonymSchema = z.object({ pseudonym })
