import { ADVISED_PERIOD, type RequiredAnswer, type RequiredField } from '~/domain/challenge/completeness'
import { formFieldOf, sectionOf, type TextField } from '~/domain/challenge/sections'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Alert } from '~/ui/alert'
import { TextLink } from '~/ui/text-link'
import { fieldAnchor } from './field-anchor'

type Props = {
  challengeId: string
  missing: readonly (RequiredField | RequiredAnswer)[]
  isPeriodShort: boolean
}

/** What is still missing before the approval, each leading to its field; and a warning of a short period. */
export function CompletenessList({ challengeId, missing, isPeriodShort }: Props) {
  const { t, locale } = useLanguage()
  const href = (field: TextField) =>
    `${path(locale, 'challengeStep', { challengeId, section: sectionOf(field) })}#${fieldAnchor(field)}`
  return (
    <>
      {missing.length === 0 ? (
        <Alert tone="success" title={t('challengeManage.complete')} />
      ) : (
        <Alert tone="warning" title={t('challengeManage.missing')}>
          <ul>
            {missing.map((one) => (
              <li key={one}>
                {one === 'whyNew' ? (
                  <TextLink href={path(locale, 'challengeSimilar', { challengeId })}>
                    {t('challengeForm.whyNew')}
                  </TextLink>
                ) : (
                  <TextLink href={href(formFieldOf(one))}>{t(`challengeForm.${formFieldOf(one)}`)}</TextLink>
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
