import type { OfficialStatus } from '~/domain/participation/official-answer'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { ConflictChoice } from '~/shell/conflict-choice'
import { Alert } from '~/ui/alert'
import { AnswerFocus } from '~/ui/answer-focus'
import { ButtonLink } from '~/ui/button-link'

/** Why an answer was not saved although nothing was wrong with its fields. */
export type AnswerProblem =
  | { kind: 'alreadyOwed'; answerId: string }
  | { kind: 'stale'; saved: Words & { version: number }; yours: Words }
export type Words = { status: OfficialStatus; reason: string; text: string }

/** Says it above the form, in which everything that was typed still stands. */
export function AnswerNotice({ problem, attempt }: { problem: AnswerProblem; attempt: number | undefined }) {
  const { t, locale } = useLanguage()
  return (
    <AnswerFocus attempt={attempt}>
      {problem.kind === 'alreadyOwed' ? (
        <Alert tone="warning" role="alert" title={t('officialAnswer.alreadyOwed')}>
          <p>{t('officialAnswer.alreadyOwedText')}</p>
          <ButtonLink
            look="secondary"
            href={path(locale, 'officialAnswerEdit', { answerId: problem.answerId })}
          >
            {t('officialAnswer.toOwed')}
          </ButtonLink>
        </Alert>
      ) : (
        <BothAnswers saved={problem.saved} yours={problem.yours} />
      )}
    </AnswerFocus>
  )
}

function BothAnswers({ saved, yours }: { saved: Words; yours: Words }) {
  const { t } = useLanguage()
  const shown = (text: string) => (
    <span lang="de" className="whitespace-pre-line">
      {text || t('conflict.empty')}
    </span>
  )
  const statusOf = ({ status }: Words) => <span>{t(`officialAnswer.status.${status}`)}</span>
  const both = [
    { field: 'status', label: t('officialAnswer.state'), yours: statusOf(yours), saved: statusOf(saved) },
    ...(['reason', 'text'] as const).map((field) => ({
      ...{
        field,
        label: t(`officialAnswer.${field}`),
        yours: shown(yours[field]),
        saved: shown(saved[field]),
      },
    })),
  ]
  return (
    <ConflictChoice
      differences={both.filter(({ field }) => saved[field as keyof Words] !== yours[field as keyof Words])}
      text={t('officialAnswer.stale')}
    />
  )
}

/** The problem that an action named beside its form. */
export function problemOf(answer: unknown): AnswerProblem | null {
  if (typeof answer !== 'object' || answer === null || !('problem' in answer)) return null
  return (answer.problem as AnswerProblem | undefined) ?? null
}
