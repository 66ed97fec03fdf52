import type { OfficialStatus } from '~/domain/participation/official-answer'
import { useLanguage } from '~/i18n/context'
import { Badge, type BadgeTone } from '~/ui/badge'

const TONES: Record<OfficialStatus, BadgeTone> = {
  underReview: 'info',
  takenUp: 'success',
  partly: 'success',
  declined: 'neutral',
}

/** What an office says to contributions, and whether it owes an answer past its day. */
export function AnswerStatus({ status, isOverdue }: { status: OfficialStatus; isOverdue: boolean }) {
  const { t } = useLanguage()
  return (
    <>
      <Badge tone={TONES[status]}>{t(`officialAnswer.status.${status}`)}</Badge>
      {isOverdue && <Badge tone="warning">{t('officialAnswer.overdue')}</Badge>}
    </>
  )
}
