import type { OfficialStatus } from '~/domain/participation/official-answer'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { path } from '~/paths'
import { Card } from '~/ui/card'
import { Time } from '~/ui/time'
import { AnswerStatus } from './answer-status'

export type CardAnswer = {
  id: string
  status: OfficialStatus
  isOverdue: boolean
  reason: string
  dueAt: Date
  answeredAt: Date | null
  organisation: string
}
/** Named by what it is about, in German, or by words of the page where everybody knows what it is about. */
type Name = { title: string; name?: never } | { title?: never; name: string }
type Props = Name & { answer: CardAnswer; level?: 2 | 3; footer?: string | undefined }

/** One official answer in a list: what was decided and why, or by when it is owed. */
export function AnswerCard({ answer, title, name, level = 3, footer }: Props) {
  const { t, locale } = useLanguage()
  const { id, status, isOverdue, reason, dueAt, answeredAt, organisation } = answer
  const isOwed = status === 'underReview'
  const at = isOwed ? dueAt : (answeredAt ?? dueAt)
  return (
    <Card
      href={path(locale, 'officialAnswer', { answerId: id })}
      preline={organisation}
      title={name ?? <span lang="de">{title}</span>}
      level={level}
      marks={<AnswerStatus {...{ status, reason, isOverdue }} />}
      footer={
        <>
          <Time
            dateTime={at.toISOString()}
            text={t(isOwed ? 'officialAnswer.dueOn' : 'officialAnswer.answeredOn', {
              date: formatDate(locale, at),
            })}
          />
          {footer}
        </>
      }
    >
      {reason !== '' && (
        <p lang="de" className="line-clamp-3">
          {reason}
        </p>
      )}
    </Card>
  )
}
