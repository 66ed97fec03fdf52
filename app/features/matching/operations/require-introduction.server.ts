import { INTRODUCTION_TRANSITIONS, type IntroductionStep } from '~/domain/matching/introduction'
import { isAllowed } from '~/domain/permission/matrix'
import { standingToOrganisation } from '~/domain/permission/standing'
import { db } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'
import { idParameter, notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, requireViewer } from '~/platform/guard/page.server'
import { SIDE_COLUMNS, sideOf } from './introduction-sides.server'

/**
 * The guard of the page of one introduction: for members of the two organisations. Nobody else learns that
 * there is one, the platform's team neither.
 * @throws Response redirect to the log-in; 404 for everybody else
 */
export async function requireIntroduction(args: PageArguments) {
  const page = await requireViewer(args)
  const row = await db.introduction.findUnique({
    where: { id: idParameter(args.params, 'introductionId') },
    include: { from: { select: SIDE_COLUMNS }, to: { select: SIDE_COLUMNS } },
  })
  if (!row) throw notFound()
  const asking = standingToOrganisation(page.viewer, row.fromId)
  const asked = standingToOrganisation(page.viewer, row.toId)
  const isAsked = isAllowed('introduction.view', asked)
  const standing = isAsked ? asked : asking
  const { from, to, ...introduction } = row
  const authorized = authorize('introduction.view', page.viewer, standing, introduction)
  const standings = { asking, asked }
  return { ...page, authorized, introduction, from: sideOf(from), to: sideOf(to), isAsked, standings }
}

type Seen = Awaited<ReturnType<typeof requireIntroduction>>

/** How the person stands towards the side whose step this is. */
export function standingFor(step: IntroductionStep, { standings }: Pick<Seen, 'standings'>) {
  const { permission } = INTRODUCTION_TRANSITIONS[step]
  return permission === 'introduction.ask' ? standings.asking : standings.asked
}
