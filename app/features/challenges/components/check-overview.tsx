import type { AssessmentKind } from '~/domain/assessment/kinds'
import { useLanguage } from '~/i18n/context'
import { formAnswer } from '~/shell/form-answer'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button-link'
import { Callout } from '~/ui/callout'
import { Heading } from '~/ui/heading'
import { Stack } from '~/ui/stack'
import type { readAssessmentHistory } from '../operations/list-assessments.server'
import { ChangeResultForm } from './change-result-form'
import { CheckHistory } from './check-history'
import { CheckResult } from './check-result'
import { DataContradiction } from './data-contradiction'
import { ProcurementForm } from './procurement-form'

type Props = {
  page: string
  kind: AssessmentKind
  id: string
  first: string | null
  isOutdated: boolean
  contradictsText: boolean
  /** the challenge has ended: results stay as they are */
  isOver: boolean
  canAssess: boolean
  history: Awaited<ReturnType<typeof readAssessmentHistory>>
  outcomes: readonly { value: string; label: string }[]
  budget: string
  answer: unknown
}

/** The newest result of a check, the way to a new one, and all results before. */
export function CheckOverview({ page, kind, id, first, canAssess, history, answer, ...rest }: Props) {
  const { t } = useLanguage()
  // Forms begin anew with each result: what was wrong before it is settled.
  const [newest] = history
  return (
    <Stack>
      <Callout title={t('assessment.result')} isActive={!newest && canAssess}>
        {newest ? <CheckResult result={newest} /> : <p>{t('assessment.notChecked')}</p>}
      </Callout>
      {rest.isOutdated && <Alert tone="warning" title={t('assessment.outdated')} level={3} />}
      {rest.contradictsText && <DataContradiction />}
      {!canAssess && <p>{t(rest.isOver ? 'reason.challengeOver' : 'assessment.readOnly')}</p>}
      {first !== null && !rest.isOver && (
        <p>
          <ButtonLink look={newest ? 'secondary' : 'primary'} href={`${page}?frage=${first}`}>
            {t(newest ? 'assessment.repeat' : 'assessment.start')}
          </ButtonLink>
        </p>
      )}
      {kind === 'procurement' && canAssess && (
        <>
          <Heading level={2}>{t('assessment.work')}</Heading>
          <ProcurementForm
            key={newest?.id}
            id={id}
            values={{ value: rest.budget }}
            answer={formAnswer(answer, 'procurement')}
          />
        </>
      )}
      {newest && canAssess && (
        <ChangeResultForm
          key={newest.id}
          id={id}
          correctsId={newest.id}
          outcomes={rest.outcomes}
          answer={formAnswer(answer, 'change')}
        />
      )}
      {history.length > 0 && (
        <>
          <Heading level={2}>{t('assessment.history')}</Heading>
          <CheckHistory entries={history} />
        </>
      )}
    </Stack>
  )
}
