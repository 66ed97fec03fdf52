import type { Standing } from '~/domain/permission/matrix'
import { Authorized } from '~/platform/guard/authorized.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { callDiscussion } from './count-comments.server'
import { listOfficialAnswers } from './list-official-answers.server'
import { listPolls } from './read-poll.server'

type About = { consultation: { id: string }; viewer: Viewer | null; standing: Standing; at: Date }

/** What stands on the page of a public consultation beside its statements: polls, discussion, official answers. */
export async function viewSurroundings({ consultation, viewer, standing, at }: About) {
  const subject = { type: 'consultation', id: consultation.id }
  return {
    polls: await listPolls(consultation.id),
    discussion: await callDiscussion(subject),
    answers: await listOfficialAnswers(subject, at),
    mayAnswer: Authorized.judge('officialAnswer.give', viewer, standing, consultation) !== null,
  }
}
export type Surroundings = Awaited<ReturnType<typeof viewSurroundings>>
