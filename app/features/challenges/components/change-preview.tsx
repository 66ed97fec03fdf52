import type { FollowedDates } from '~/domain/challenge/follow-deadline'
import { useLanguage } from '~/i18n/context'
import { formatDeadline } from '~/i18n/format'
import { Alert } from '~/ui/alert'
import { DefinitionList } from '~/ui/definition-list'
import { Heading } from '~/ui/heading'
import type { OpenChange } from '../operations/view-change.server'
import { ChangedFields, useFieldLabel } from './changed-fields'

/** What would become public: what it forces first, then every changed field, then the reason. */
export function ChangePreview({ change }: { change: OpenChange }) {
  const { t } = useLanguage()
  return (
    <section>
      <Heading level={2}>{t('change.preview')}</Heading>
      <Effect change={change} />
      {change.objection && (
        <Alert tone="warning" title={t('change.notYet')}>
          <p>{t(`reason.${change.objection}`)}</p>
        </Alert>
      )}
      {change.fields.length === 0 ? <p>{t('change.none')}</p> : <ChangedFields changes={change.fields} />}
      <Heading level={3} look="small">
        {t('change.reason.title')}
      </Heading>
      <p className="whitespace-pre-line" lang="de">
        {change.note || t('conflict.empty')}
      </p>
    </section>
  )
}

/** Why dates of questions do not follow the deadline, and what the authority can do about it. */
function DatesNote({ questions: { missingYear, over } }: { questions: FollowedDates }) {
  const { t } = useLanguage()
  return (
    <>
      {missingYear !== null && <p>{t('change.dates.holidaysMissing', { year: String(missingYear) })}</p>}
      {over.includes('questionsUntil') && <p>{t('change.dates.over')}</p>}
    </>
  )
}

function Effect({ change: { effect, fields } }: { change: OpenChange }) {
  const { t, locale } = useLanguage()
  const labelOf = useFieldLabel()
  if (!effect.isOpen || fields.length === 0) return null
  const { deadlineBefore, deadlineAfter, isMaterial, material, minimumDays, questions } = effect
  const isExtended = deadlineBefore?.getTime() !== deadlineAfter?.getTime()
  const deadline = (term: string, at: Date | null) =>
    at ? [{ term, value: formatDeadline(locale, at) }] : []
  return (
    <Alert
      tone={isMaterial ? 'warning' : 'info'}
      title={t(isMaterial ? 'change.effect.material' : 'change.effect.editorial')}
    >
      {isMaterial ? (
        <>
          <p>{t('change.effect.because', { fields: material.map(labelOf).join(', ') })}</p>
          <p>{t('change.effect.extension', { days: minimumDays })}</p>
          <p>{t('change.effect.asked')}</p>
        </>
      ) : (
        <p>{t('change.effect.editorialText')}</p>
      )}
      <DefinitionList
        items={[
          ...deadline(t('change.deadlineNow'), deadlineBefore),
          ...deadline(t(isExtended ? 'change.deadlineThen' : 'change.deadlineStays'), deadlineAfter),
          ...effect.phasesAfter
            .slice(1)
            .flatMap((phase, index) =>
              deadline(t('competition.phaseThen', { number: index + 2 }), phase.deadlineAt),
            ),
          ...(questions?.moved ?? []).flatMap((field) =>
            deadline(t(`change.dates.${field}`), questions?.dates[field] ?? null),
          ),
        ]}
      />
      {questions && <DatesNote questions={questions} />}
    </Alert>
  )
}
