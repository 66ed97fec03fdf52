import type { SentForm } from '~/domain/participation/intake'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { OwnCommentInput } from '../schema'
import { appendToComment, editComment, type OwnComment, removeComment } from './change-comment.server'

/** Does what the author of a contribution sent about it. */
export function changeOwnComment(
  authorized: Authorized<'comment.edit', OwnComment>,
  input: OwnCommentInput,
  sent: SentForm,
) {
  if (input.intent === 'edit') return editComment(authorized, { ...input, sent })
  if (input.intent === 'append') return appendToComment(authorized, { ...input, sent })
  return removeComment(authorized, input)
}
