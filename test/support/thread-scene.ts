import { createChallenge } from '#test/factories/challenge'
import { createParticipant } from '#test/factories/comment'
import { createOrganisation } from '#test/factories/organisation'
import { viewerOf } from '#test/factories/user'
import { callAction, callLoader, type Fields } from '#test/support/call-route'
import * as comment from '~/features/participation/routes/comment'
import * as edit from '~/features/participation/routes/comment-edit'
import * as discussion from '~/features/participation/routes/discussion'
import { newId } from '~/platform/new-id.server'

type Somebody = { id: string } | null

/** An open challenge with three people who take part. */
export async function createThreadScene() {
  const authority = await createOrganisation({ kind: 'authority', name: 'Amt für Gespräche' })
  const challenge = await createChallenge({ authorityId: authority.id, state: 'published' })
  const [anna, bert, cora] = [
    await createParticipant('Anna.Ahoi'),
    await createParticipant('Bert'),
    await createParticipant('Cora-9'),
  ]
  return { authority, challenge, subjectId: challenge.id, anna, bert, cora }
}
export type ThreadScene = Awaited<ReturnType<typeof createThreadScene>>

/** Calls the pages of a discussion as a person. */
export function threadOf(subjectId: string) {
  const params = { subjectType: 'challenge', subjectId }
  const at = async (user: Somebody, query = '') => ({
    path: `/diskussion/challenge/${subjectId}${query}`,
    params,
    viewer: user && (await viewerOf(user.id)),
  })
  const send = async (user: Somebody, form: Fields) => callAction(discussion, { ...(await at(user)), form })
  const ofComment = async (user: Somebody, commentId: string, query = '') => ({
    path: `/beitraege/${commentId}${query}`,
    params: { commentId },
    viewer: user && (await viewerOf(user.id)),
  })
  return {
    open: async (user: Somebody, query = '') => callLoader(discussion, await at(user, query)),
    send,
    post: (user: Somebody, text: string, form: Record<string, string> = {}) =>
      send(user, { intent: 'post', id: newId(), text, ...form }),
    vote: (user: Somebody, commentId: string, value: string) =>
      send(user, { intent: 'vote', commentId, value }),
    openComment: async (user: Somebody, commentId: string, query = '') =>
      callLoader(comment, await ofComment(user, commentId, query)),
    openEdit: async (user: Somebody, commentId: string) => callLoader(edit, await ofComment(user, commentId)),
    edit: async (user: Somebody, commentId: string, form: Fields) =>
      callAction(edit, { ...(await ofComment(user, commentId)), form }),
  }
}

/** The id of the contribution to which an answer leads. */
export function idIn(location: string | null): string {
  const id = /\/beitraege\/([0-9a-f-]{36})/.exec(location ?? '')?.[1]
  if (!id) throw new Error(`no contribution in ${location}`)
  return id
}
