import { useLanguage } from '~/i18n/context'
import { formatInstant } from '~/i18n/format'
import { Alert } from '~/ui/alert'
import { AnswerFocus } from '~/ui/answer-focus'
import type { QuestionProblem } from '../operations/send-question.server'

type Props = { problem: QuestionProblem; attempt: number }

/** Says it above the page; what was typed stands in its form below. */
export function QuestionNotice({ problem, attempt }: Props) {
  const { t, locale } = useLanguage()
  return (
    <AnswerFocus attempt={attempt}>
      {problem.kind === 'late' ? (
        <Alert tone="danger" role="alert" title={t('question.late')}>
          <p>
            {t('question.lateText', {
              arrived: formatInstant(locale, problem.arrivedAt),
              until: formatInstant(locale, problem.questionsUntil),
            })}
          </p>
        </Alert>
      ) : (
        <Alert tone="warning" role="alert" title={t('question.refused')}>
          <p>{problem.kind === 'stale' ? t('question.stale') : t(`question.refused.${problem.reason}`)}</p>
        </Alert>
      )}
    </AnswerFocus>
  )
}
