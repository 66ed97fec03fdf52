import type { ChallengePhase } from '~/domain/challenge/view'
import { useLanguage } from '~/i18n/context'
import { Badge, type BadgeTone } from '~/ui/badge'

const TONES: Record<ChallengePhase, BadgeTone> = {
  draft: 'neutral',
  inApproval: 'warning',
  open: 'success',
  closed: 'info',
  opened: 'info',
  withdrawn: 'danger',
  archived: 'neutral',
}

/** Where a challenge stands, in two words. */
export function PhaseBadge({ phase }: { phase: ChallengePhase }) {
  const { t } = useLanguage()
  return <Badge tone={TONES[phase]}>{t(`challenge.phase.${phase}`)}</Badge>
}
