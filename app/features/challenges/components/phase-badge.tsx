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

type Props = {
  phase: ChallengePhase
  /** it is published, and proposals begin later */
  isAhead?: boolean
}

/** Where a challenge stands, in two words. */
export function PhaseBadge({ phase, isAhead = false }: Props) {
  const { t } = useLanguage()
  if (isAhead && phase === 'open') return <Badge tone="info">{t('competition.ahead')}</Badge>
  return <Badge tone={TONES[phase]}>{t(`challenge.phase.${phase}`)}</Badge>
}
