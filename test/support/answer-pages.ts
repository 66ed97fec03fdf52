import type { AnswerScene } from '#test/factories/official-answer'
import { viewerOf } from '#test/factories/user'
import { callAction, callLoader, type Fields } from '#test/support/call-route'
import * as edit from '~/features/participation/routes/official-answer-edit'
import * as start from '~/features/participation/routes/official-answer-new'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'

type Somebody = { id: string } | null

const WORDS = {
  status: 'takenUp',
  reason: 'Das hilft vielen.',
  text: 'Ab März gibt es Formulare auf Papier.',
}

/** The forms of official answers about the challenge of a scene, as a person sends them. */
export function answerPages({ challenge }: AnswerScene) {
  const asNew = async (user: Somebody, query = '', subjectId = challenge.id) => ({
    path: `/diskussion/challenge/${subjectId}/antwort${query}`,
    params: { subjectType: 'challenge', subjectId },
    viewer: user && (await viewerOf(user.id)),
  })
  const asEdit = async (user: Somebody, answerId: string, query = '') => ({
    path: `/antworten-der-behoerden/${answerId}/bearbeiten${query}`,
    params: { answerId },
    viewer: user && (await viewerOf(user.id)),
  })
  return {
    seeNew: async (user: Somebody, query = '') => callLoader(start, await asNew(user, query)),
    give: async (user: Somebody, form: Fields = {}, subjectId = challenge.id) =>
      callAction(start, {
        ...(await asNew(user, '', subjectId)),
        form: { ...WORDS, id: newId(), version: '0', ...form },
      }),
    seeEdit: async (user: Somebody, answerId: string, query = '') =>
      callLoader(edit, await asEdit(user, answerId, query)),
    save: async (user: Somebody, answerId: string, form: Fields = {}) => {
      const { version } = await db.officialAnswer.findUniqueOrThrow({ where: { id: answerId } })
      return callAction(edit, {
        ...(await asEdit(user, answerId)),
        form: { ...WORDS, id: answerId, version: String(version), ...form },
      })
    },
  }
}
