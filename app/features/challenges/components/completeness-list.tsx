import { ADVISED_PERIOD, type RequiredAnswer, type RequiredField } from '~/domain/challenge/completeness'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Alert } from '~/ui/alert'
import { TextLink } from '~/ui/text-link'

/** Ids of the form's fields, where they are not called as the columns are. */
const FIELD_NAMES: Partial<Record<RequiredField, string>> = {
  deadlineAt: 'deadline',
  successCriteria: 'successCriteria[0].criterion',
}

type Props = {
  challengeId: string
  missing: readonly (RequiredField | RequiredAnswer)[]
  isPeriodShort: boolean
}

/** What is still missing before the approval, each leading to its field; and a warning of a short period. */
export function CompletenessList({ challengeId, missing, isPeriodShort }: Props) {
  const { t, locale } = useLanguage()
  const edit = path(locale, 'challengeEdit', { challengeId })
  const label = (field: RequiredField) =>
    t(`challengeForm.${field === 'deadlineAt' ? 'deadline' : field}` as 'challengeForm.title')
  return (
    <>
      {missing.length === 0 ? (
        <Alert tone="success" title={t('challengeManage.complete')} />
      ) : (
        <Alert tone="warning" title={t('challengeManage.missing')}>
          <ul>
            {missing.map((field) => (
              <li key={field}>
                {field === 'whyNew' ? (
                  <TextLink href={path(locale, 'challengeSimilar', { challengeId })}>
                    {t('challengeForm.whyNew')}
                  </TextLink>
                ) : (
                  <TextLink href={`${edit}#challenge-${FIELD_NAMES[field] ?? field}`}>
                    {label(field)}
                  </TextLink>
                )}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {isPeriodShort && (
        <Alert tone="warning" title={t('challengeManage.periodShort')}>
          <p>{t('challengeManage.periodShortText', { days: ADVISED_PERIOD.days })}</p>
        </Alert>
      )}
    </>
  )
}
