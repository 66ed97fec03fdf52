import type { OfficialStatus } from '~/domain/participation/official-answer'
import { useLanguage } from '~/i18n/context'
import { Badge, type BadgeTone } from '~/ui/badge'

const TONES: Record<OfficialStatus, BadgeTone> = {
  underReview: 'info',
  takenUp: 'success',
  partly: 'success',
  declined: 'neutral',
}

type Props = {
  status: OfficialStatus
  /** '' as long as the office has not said a word: then it reviews nothing that anybody knows of */
  reason: string
  isOverdue: boolean
}

/** What an office says to contributions, and whether it owes an answer past its day. */
export function AnswerStatus({ status, reason, isOverdue }: Props) {
  const { t } = useLanguage()
  return (
    <>
      <Badge tone={TONES[status]}>
        {reason === '' ? t('officialAnswer.outstanding') : t(`officialAnswer.status.${status}`)}
      </Badge>
      {isOverdue && <Badge tone="warning">{t('officialAnswer.overdue')}</Badge>}
    </>
  )
}
