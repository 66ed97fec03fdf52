import type { ConsultationPhase } from '~/domain/participation/consultation-view'
import { useLanguage } from '~/i18n/context'
import { Badge, type BadgeTone } from '~/ui/badge'

const TONES: Record<ConsultationPhase, BadgeTone> = {
  draft: 'neutral',
  inApproval: 'warning',
  planned: 'info',
  running: 'success',
  ended: 'info',
  closed: 'neutral',
  withdrawn: 'danger',
}

/** Where a consultation stands, in a word or two. */
export function ConsultationBadge({ phase }: { phase: ConsultationPhase }) {
  const { t } = useLanguage()
  return <Badge tone={TONES[phase]}>{t(`consultation.phase.${phase}`)}</Badge>
}
