import type { PilotPhase } from '~/domain/pilot/phase'
import { useLanguage } from '~/i18n/context'
import { Badge, type BadgeTone } from '~/ui/badge'

const TONES: Record<PilotPhase, BadgeTone> = {
  draft: 'neutral',
  inApproval: 'warning',
  planned: 'info',
  running: 'success',
  overdue: 'warning',
  finished: 'success',
  stopped: 'danger',
  withdrawn: 'danger',
}

/** Where a pilot stands, in a word or two. */
export function PilotBadge({ phase }: { phase: PilotPhase }) {
  const { t } = useLanguage()
  return <Badge tone={TONES[phase]}>{t(`pilot.phase.${phase}`)}</Badge>
}
