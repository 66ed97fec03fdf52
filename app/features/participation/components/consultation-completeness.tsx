import { ADVISED_PERIOD, FEWEST_SEEDS, type MissingPart } from '~/domain/participation/consultation'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Alert } from '~/ui/alert'
import { TextLink } from '~/ui/text-link'

type Props = { consultationId: string; missing: readonly MissingPart[]; isPeriodShort: boolean }

/** What is still missing before the approval, each leading to its field; and a warning of a short period. */
export function ConsultationCompleteness({ consultationId, missing, isPeriodShort }: Props) {
  const { t, locale } = useLanguage()
  const edit = path(locale, 'consultationEdit', { consultationId })
  const nameOf = (part: MissingPart) =>
    part === 'seeds'
      ? t('consultationManage.seedsMissing', { count: FEWEST_SEEDS })
      : t(`consultationForm.${part}`)
  return (
    <>
      {missing.length === 0 ? (
        <Alert tone="success" title={t('consultationManage.complete')} />
      ) : (
        <Alert tone="warning" title={t('consultationManage.missing')}>
          <ul>
            {missing.map((part) => (
              <li key={part}>
                <TextLink href={`${edit}#consultation-${part}`}>{nameOf(part)}</TextLink>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {isPeriodShort && (
        <Alert tone="warning" title={t('consultationManage.periodShort')}>
          <p>{t('consultationManage.periodShortText', { days: ADVISED_PERIOD.days })}</p>
        </Alert>
      )}
    </>
  )
}
