import { useLanguage } from '~/i18n/context'
import { formatInstant } from '~/i18n/format'
import { Alert } from '~/ui/alert'
import { AnswerFocus } from '~/ui/answer-focus'
import { Heading } from '~/ui/heading'
import type { AnsweredReader } from '../operations/answer-reader-question.server'

/** Why an answer was not taken although nothing was wrong with its words. */
export type AnswerProblem = Extract<AnsweredReader, { reason: 'late' | 'stale' }>

/** What an action said of an answer that was not taken, or null. */
export function answerProblemOf(answer: unknown): AnswerProblem | null {
  if (typeof answer !== 'object' || answer === null || !('problem' in answer)) return null
  return answer.problem as AnswerProblem
}

type Props = { problem: AnswerProblem; attempt: number | undefined }

/** Says it above the page; what was typed stands in its form below. */
export function AnswerProblemNotice({ problem, attempt }: Props) {
  const { t, locale } = useLanguage()
  return (
    <AnswerFocus attempt={attempt}>
      {problem.reason === 'late' ? (
        <Alert tone="danger" role="alert" title={t('readerQuestion.late')}>
          <p>
            {t('readerQuestion.lateText', {
              arrived: formatInstant(locale, problem.arrivedAt),
              until: formatInstant(locale, problem.dueAt),
            })}
          </p>
        </Alert>
      ) : (
        <Alert tone="warning" role="alert" title={t('readerQuestion.stale')}>
          <p>{t('readerQuestion.staleText')}</p>
          <Heading level={3} look="small">
            {t('readerQuestion.staleSaved')}
          </Heading>
          <p className="whitespace-pre-line wrap-anywhere">{problem.saved.answer}</p>
        </Alert>
      )}
    </AnswerFocus>
  )
}
