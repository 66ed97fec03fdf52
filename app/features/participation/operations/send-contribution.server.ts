import type { SentForm } from '~/domain/participation/intake'
import { standingToOrganisation, standingToPerson } from '~/domain/permission/standing'
import { db } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'
import { notFound } from '~/platform/guard/not-found.server'
import type { Viewer } from '~/platform/session/viewer.server'
import type { DiscussionInput, PostInput } from '../schema'
import type { Subject } from '../subjects/subject'
import { choosePseudonym } from './choose-pseudonym.server'
import { followDiscussion, unfollowDiscussion } from './follow-discussion.server'
import { type PostRefusal, postComment } from './post-comment.server'
import { voteComment } from './vote-comment.server'

/** Why a contribution or a vote was not taken although nothing was wrong with its words. */
export type Problem = { reason: Exclude<PostRefusal, 'noPseudonym'> | 'wrongState'; until: Date | null }
export type Sent =
  | { ok: true; done: 'posted'; id: string }
  | { ok: true; done: 'voted'; id: string }
  | { ok: true; done: 'follow' | 'unfollow' }
  | { ok: false; errors: { fields: Record<string, string[]> } }
  | { ok: false; problem: Problem }

type Sender = { viewer: Viewer; subject: Subject; sent: SentForm }

/**
 * Does what a page of a discussion sent, with the permission that it needs.
 * @throws Response 404 for people who do not hold it and for contributions to other discussions
 */
export function sendContribution(sender: Sender, input: DiscussionInput): Promise<Sent> {
  if (input.intent === 'post') return post(sender, input)
  if (input.intent === 'vote') return vote(sender, input)
  return follow(sender, input.intent)
}

async function follow({ viewer, subject }: Sender, done: 'follow' | 'unfollow'): Promise<Sent> {
  const standing = standingToOrganisation(viewer, subject.organisationId)
  const authorized = authorize('discussion.follow', viewer, standing, subject)
  await (done === 'follow' ? followDiscussion(authorized) : unfollowDiscussion(authorized))
  return { ok: true, done }
}

async function vote({ viewer, subject }: Sender, input: DiscussionInput & { intent: 'vote' }): Promise<Sent> {
  const { commentId, value } = input
  const comment = await db.comment.findFirst({
    where: { id: commentId, subjectType: subject.type, subjectId: subject.id, state: { not: 'held' } },
    select: { id: true, authorId: true, subjectType: true, subjectId: true },
  })
  if (!comment) throw notFound()
  const authorized = authorize('comment.vote', viewer, standingToPerson(viewer, comment.authorId), comment)
  const voted = await voteComment(authorized, value === 'none' ? null : value)
  return voted.ok ? { ok: true, done: 'voted', id: comment.id } : refused(voted.reason)
}

async function post({ viewer, subject, sent }: Sender, input: PostInput): Promise<Sent> {
  const standing = standingToOrganisation(viewer, subject.organisationId)
  const authorized = authorize('comment.post', viewer, standing, subject)
  if (input.pseudonym !== undefined) {
    const own = authorize('account.use', viewer, standingToPerson(viewer, viewer.id), { id: viewer.id })
    const chosen = await choosePseudonym(own, input.pseudonym)
    // Who has one already and wrote under it keeps it: a form of another day asked for it once more.
    if (!chosen.ok && chosen.reason !== 'written') return wrong(`field.pseudonym.${chosen.reason}`)
  }
  const { id, text } = input
  const posted = await postComment(authorized, {
    ...{ id, text, sent },
    answersId: input.answersId === '' ? null : input.answersId,
    category: input.category === '' ? null : input.category,
  })
  if (posted.ok) return { ok: true, done: 'posted', id: posted.id }
  if (posted.reason === 'noPseudonym') return wrong('field.pseudonym.missing')
  return refused(posted.reason, posted.until)
}

const wrong = (key: string): Sent => ({ ok: false, errors: { fields: { pseudonym: [key] } } })
const refused = (reason: Problem['reason'], until?: Date): Sent => ({
  ok: false,
  problem: { reason, until: until ?? null },
})
