import { COMMENT_CATEGORIES, type CommentCategory } from '~/domain/participation/comment'
import { type ThreadOrder, threadOrderFrom } from '~/domain/participation/orders'
import { textFromQuery } from '~/platform/guard/query.server'
import { type Cursor, readCursor, withCursor } from '~/platform/lists/keyset'
import { newId } from '~/platform/new-id.server'
import type { Viewer } from '~/platform/session/viewer.server'
import type { Subject } from '../subjects/subject'
import { countComments } from './count-comments.server'
import { findInThread } from './find-in-thread.server'
import { findParticipant } from './follow-discussion.server'
import { guardFor } from './guard-form.server'
import { listAnswers, listThread, type ThreadPage } from './list-thread.server'

/** What an address asks of a discussion; the names of its parameters are German like the addresses. */
export type ThreadFilter = { order: ThreadOrder; category: CommentCategory | null; text: string }

const LONGEST_SEARCH = 100

function filterOf(request: Request): ThreadFilter {
  const asked = (name: string) => textFromQuery(request, name, LONGEST_SEARCH)
  return {
    order: threadOrderFrom(asked('ordnung')),
    category: COMMENT_CATEGORIES.find((one) => one === asked('art')) ?? null,
    text: asked('suche'),
  }
}

/** What a page of a discussion knows of who looks; a page for nobody is the same for everybody. */
export async function viewParticipant(viewer: Viewer | null, subject: Subject) {
  if (!viewer) return null
  const { isKnown, ...participant } = await findParticipant(viewer.id, subject)
  return { ...participant, freshId: newId(), guard: await guardFor(isKnown) }
}
export type ViewedParticipant = Awaited<ReturnType<typeof viewParticipant>>

/** One page of a discussion, as the address asks for it. */
export async function viewDiscussion(request: Request, subject: Subject, viewer: Viewer | null) {
  const url = new URL(request.url)
  const filter = filterOf(request)
  const cursor = readCursor(url.searchParams)
  const asked = { ...filter, cursor, viewerId: viewer?.id ?? null, at: new Date() }
  const page = await (filter.text ? findInThread(subject, asked) : listThread(subject, asked))
  return {
    filter,
    count: await countComments(subject),
    conversations: page.rows,
    ...placesOf(url, page, cursor),
  }
}

/** One page of the answers to a contribution. */
export async function viewAnswers(request: Request, commentId: string, viewer: Viewer | null) {
  const url = new URL(request.url)
  const cursor = readCursor(url.searchParams)
  const page = await listAnswers(commentId, { cursor, viewerId: viewer?.id ?? null, at: new Date() })
  return { conversations: page.rows, ...placesOf(url, page, cursor) }
}

/** Where a list goes on, and where it begins: two lists that are mixed are not read backwards. */
function placesOf(url: URL, { next }: Pick<ThreadPage, 'next'>, cursor: Cursor | null) {
  const start = new URL(url)
  for (const name of ['nach', 'vor', '_routes', 'neu']) start.searchParams.delete(name)
  return {
    next: next && withCursor(start, { direction: 'after', ...next }),
    start: cursor && `${start.pathname.replace(/\.data$/, '')}${start.search}`,
  }
}
