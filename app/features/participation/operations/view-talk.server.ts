import type { Standing } from '~/domain/permission/matrix'
import { Authorized } from '~/platform/guard/authorized.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { callDiscussion } from './count-comments.server'
import { listOfficialAnswers } from './list-official-answers.server'

type About = { type: string; thing: { id: string }; viewer: Viewer | null; standing: Standing; at: Date }

/** What is said about a public thing: its discussion, the answers of its office, whether this person may give one. */
export async function viewTalk({ type, thing, viewer, standing, at }: About) {
  const subject = { type, id: thing.id }
  return {
    discussion: await callDiscussion(subject),
    answers: await listOfficialAnswers(subject, at),
    mayAnswer: Authorized.judge('officialAnswer.give', viewer, standing, thing) !== null,
  }
}
export type Talk = Awaited<ReturnType<typeof viewTalk>>
