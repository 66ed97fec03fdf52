import { consultationPhase, hasResult } from '~/domain/participation/consultation-view'
import type { Standing } from '~/domain/permission/matrix'
import type { Viewer } from '~/platform/session/viewer.server'
import { hasOpinionMap } from './find-opinion-run.server'
import { listPolls } from './read-poll.server'
import { viewTalk } from './view-talk.server'

type Asked = { id: string } & Parameters<typeof consultationPhase>[0]
type About = { consultation: Asked; viewer: Viewer | null; standing: Standing; at: Date }

/**
 * What stands on the page of a public consultation beside its statements: its map of opinions, polls, discussion,
 * official answers.
 */
export async function viewSurroundings({ consultation, viewer, standing, at }: About) {
  return {
    map: await findMap(consultation, at),
    polls: await listPolls(consultation.id),
    ...(await viewTalk({ type: 'consultation', thing: consultation, viewer, standing, at })),
  }
}
export type Surroundings = Awaited<ReturnType<typeof viewSurroundings>>

/** Whether there is a map to lead to, or will be with more votes; null where there is none: not begun, withdrawn. */
async function findMap(consultation: Asked, at: Date): Promise<'drawn' | 'notYet' | null> {
  const phase = consultationPhase(consultation, at)
  if (phase !== 'running' && !hasResult(phase)) return null
  if (await hasOpinionMap(consultation.id)) return 'drawn'
  return phase === 'running' ? 'notYet' : null
}
