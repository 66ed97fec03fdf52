// Everybody who may see a challenge can take it along on paper.
import { useLoaderData } from '@remix-run/react'
import { phaseOf } from '~/domain/challenge/view'
import { path } from '~/paths'
import { configuration } from '~/platform/configuration.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { PRINT_VIEW, PrintView } from '~/shell/print-view'
import { PrintedChallenge } from '../components/printed-challenge'
import { listAttachments } from '../operations/list-attachments.server'
import { listChanges } from '../operations/list-changes.server'
import { presentChallenge } from '../operations/present-challenge.server'
import { presentTimeline } from '../operations/present-timeline.server'
import { readJoint } from '../operations/read-joint.server'
import { requireVisibleChallenge } from '../operations/require-challenge.server'

export { printMeta as meta } from '~/shell/print-view'
export const handle = PRINT_VIEW

export async function loader(args: PageArguments) {
  const { challenge, locale, isPublic } = await requireVisibleChallenge(args)
  const at = new Date()
  const shown = presentChallenge(challenge, locale, at)
  const phase = phaseOf(challenge, at)
  const page = path(locale, 'challenge', { challengeId: challenge.id })
  return {
    title: shown.title.text,
    page,
    view: {
      ...{ challenge: shown, phase, isPublic, joint: await readJoint(challenge.id, isPublic) },
      moments: presentTimeline(challenge, at, { isPublic }).moments,
      attachments: await listAttachments(challenge.id),
      updatedAt: challenge.updatedAt,
      changedAt: isPublic ? ((await listChanges(challenge.id))[0]?.appliedAt ?? null) : null,
      address: `${configuration().publicUrl}${page}`,
    },
  }
}

export default function PrintChallenge() {
  const { page, view } = useLoaderData<typeof loader>()
  return (
    <PrintView backHref={page}>
      <PrintedChallenge view={view} />
    </PrintView>
  )
}
