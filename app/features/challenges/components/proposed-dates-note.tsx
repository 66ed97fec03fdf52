import type { ProposedDates } from '~/domain/challenge/question-dates'
import { useLanguage } from '~/i18n/context'
import { Alert } from '~/ui/alert'

type Props = {
  isSet: boolean
  isPublic: boolean
  /** why no dates can be proposed; null where they stand in the form */
  proposed: Exclude<ProposedDates, { ok: true }> | null
  periods: { answersBeforeDeadline: number; questionsBeforeAnswers: number }
}

/** Says how the proposed dates came about, or why there are none: they are worked out and never guessed. */
export function ProposedDatesNote({ isSet, isPublic, proposed, periods }: Props) {
  const { t } = useLanguage()
  if (isSet) return isPublic ? <p>{t('questionDates.public')}</p> : null
  if (proposed === null) {
    return (
      <>
        <p>
          {t('questionDates.proposed', {
            before: periods.answersBeforeDeadline,
            between: periods.questionsBeforeAnswers,
          })}
        </p>
        {!isPublic && <p>{t('questionDates.automatic')}</p>}
      </>
    )
  }
  return (
    <Alert tone="warning" title={t('questionDates.noneProposed')}>
      <p>
        {proposed.reason === 'holidaysMissing'
          ? t('questionDates.noneProposed.holidaysMissing', { year: proposed.year })
          : t(`questionDates.noneProposed.${proposed.reason}`)}
      </p>
    </Alert>
  )
}
