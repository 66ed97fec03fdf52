import { NOT_YET_CLASSIFIED } from '~/domain/assessment/tree'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { Badge } from '~/ui/badge'
import { Disclosure } from '~/ui/disclosure'
import type { DescribedAssessment } from '../operations/describe-assessment.server'

type Props = { result: DescribedAssessment; isFolded?: boolean }

/** What a check led to: the class, what it means, and the reasons with their sources. */
export function CheckResult({ result, isFolded = false }: Props) {
  const { t, locale } = useLanguage()
  const { label, text, appliesFrom, source, isProvisional, at } = result
  const day = appliesFrom && formatDate(locale, new Date(`${appliesFrom}T12:00:00Z`))
  const reasons = <CheckReasons result={result} />
  return (
    <div className="flex flex-col gap-8">
      <p>
        <strong>{label}</strong>{' '}
        {isProvisional && result.outcome !== NOT_YET_CLASSIFIED && (
          <Badge tone="warning">{t('assessment.provisional')}</Badge>
        )}
      </p>
      <p>
        {text} {day && t('assessment.appliesFrom', { date: day })}
      </p>
      <p className="text-small">
        {source && `${t('assessment.source', { source })} `}
        {t('assessment.checkedOn', { date: formatDate(locale, at) })}
      </p>
      {isFolded ? <Disclosure summary={t('assessment.reasons')}>{reasons}</Disclosure> : reasons}
    </div>
  )
}

function CheckReasons({ result: { reasons, open, changeReason } }: { result: DescribedAssessment }) {
  const { t } = useLanguage()
  return (
    <>
      {changeReason !== null && (
        <p>
          {t('assessment.byExpert')} <span lang="de">{changeReason}</span>
        </p>
      )}
      {reasons.length > 0 && (
        <ul>
          {reasons.map(({ text, source, isProvisional, evidence }) => (
            <li key={text}>
              {text}{' '}
              <span className="text-small">
                {source && `(${source})`} {isProvisional && t('assessment.provisionalMark')}
              </span>
              {evidence && (
                <p className="whitespace-pre-line">
                  {t('assessment.evidence')} <span lang="de">{evidence}</span>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {open.length > 0 && <p>{t('assessment.open', { questions: open.join(', ') })}</p>}
    </>
  )
}
