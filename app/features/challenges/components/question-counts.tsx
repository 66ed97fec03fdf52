import { useLanguage } from '~/i18n/context'
import { Badge } from '~/ui/badge'
import { Cluster } from '~/ui/cluster'
import type { QuestionCounts as Counts } from '../operations/list-questions.server'

/** How many questions there are and how they stand. */
export function QuestionCounts({ counts }: { counts: Counts }) {
  const { t } = useLanguage()
  if (counts.all === 0) return <p>{t('question.count.all')}</p>
  const waiting = counts.open - counts.overdue
  return (
    <Cluster>
      <span>{t('question.count.some', { count: counts.all })}</span>
      {counts.answered > 0 && (
        <Badge tone="success">{t('question.count.answered', { count: counts.answered })}</Badge>
      )}
      {waiting > 0 && <Badge tone="info">{t('question.count.open', { count: waiting })}</Badge>}
      {counts.overdue > 0 && (
        <Badge tone="warning">{t('question.count.overdue', { count: counts.overdue })}</Badge>
      )}
    </Cluster>
  )
}
