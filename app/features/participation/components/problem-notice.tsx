import type { CommentRefusal } from '~/domain/participation/comment'
import type { ChangeRefusal } from '~/domain/participation/intake'
import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { Alert } from '~/ui/alert'

/** Why something was not taken, as the server says it. */
export type ShownProblem = {
  reason:
    | Exclude<ChangeRefusal, 'noPseudonym'>
    | Exclude<CommentRefusal, 'reasonMissing'>
    | 'closed'
    | 'answeredIsGone'
    | 'idTaken'
  until: Date | string | null
}

/** Says why a contribution, a change or a vote was not taken. What was typed stays in its form. */
export function ProblemNotice({ problem }: { problem: ShownProblem }) {
  const { t, locale } = useLanguage()
  const { reason, until } = problem
  return (
    <Alert tone="warning" role="alert" title={t('post.notTaken')}>
      <p>
        {reason === 'postingPaused'
          ? t('contribution.refused.postingPaused', {
              date: until ? formatDateTime(locale, new Date(until)) : '',
            })
          : t(`contribution.refused.${reason}`)}
      </p>
    </Alert>
  )
}

/** What an action says of a problem, or null. */
export function problemOf(answer: unknown): ShownProblem | null {
  if (typeof answer !== 'object' || answer === null || !('problem' in answer)) return null
  return (answer.problem as ShownProblem | undefined) ?? null
}
