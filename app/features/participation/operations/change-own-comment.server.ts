import type { SentForm } from '~/domain/participation/intake'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { OwnCommentInput } from '../schema'
import { appendToComment, editComment, removeComment } from './change-comment.server'

/** What forms without a person behind them would give away. */
const SENT: SentForm = { honeypot: '', shownAt: null, proof: '' }

/** Does what the author of a contribution sent about it. */
export function changeOwnComment(
  authorized: Authorized<'comment.edit', { id: string; isOpen: boolean }>,
  input: OwnCommentInput,
) {
  if (input.intent === 'edit') return editComment(authorized, { ...input, sent: SENT })
  if (input.intent === 'append') return appendToComment(authorized, { ...input, sent: SENT })
  return removeComment(authorized, input)
}
