import { OFFICIAL_STATUSES, type OfficialStatus } from '~/domain/participation/official-answer'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { CheckboxGroup } from '~/ui/checkbox-group'
import { DateTimeField } from '~/ui/date-time-field'
import { FormActions } from '~/ui/form-actions'
import { RadioGroup } from '~/ui/radio-group'
import { TextareaField } from '~/ui/textarea-field'
import type { SourceCandidate } from '../operations/list-source-candidates.server'

type Field = 'status' | 'reason' | 'text' | 'sources' | 'moreSources' | 'dueOn'
type Props = {
  answerId: string
  /** 0: a new answer */
  version: number
  values: { status?: OfficialStatus; reason: string; text: string }
  /** an answer that was given cannot go back under review */
  isGiven: boolean
  candidates: readonly SourceCandidate[]
  /** until when the day of an owed answer can be moved, in working days; null where there is none yet */
  mostMoreDays: number | null
  answer: FormAnswer | undefined
}

const OPTIONAL = { optional: true } as const

/** What an office says: the result, why, in detail, and on which contributions it draws. */
export function AnswerForm({ answerId, version, values, isGiven, candidates, mostMoreDays, answer }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<Record<Field, unknown>>({
    id: 'official-answer',
    prefix: 'officialAnswer.field',
    defaultValue: values,
    answer,
  })
  const { hint, ...status } = page.field('status')
  const statuses = OFFICIAL_STATUSES.filter((status) => !isGiven || status !== 'underReview')
  const chosen = answer
    ? listOf(answer.lastResult.initialValue?.['sources'])
    : candidates.filter(({ isChosen }) => isChosen).map(({ id }) => id)
  return (
    <PageForm page={page}>
      <input type="hidden" name="id" value={answerId} />
      <input type="hidden" name="version" value={version} />
      <RadioGroup
        {...status}
        {...(!isGiven && hint && { hint })}
        options={statuses.map((value) => ({ value, label: t(`officialAnswer.status.${value}`) }))}
      />
      <TextareaField {...page.field('reason')} rows={4} />
      <TextareaField {...page.field('text', OPTIONAL)} rows={8} />
      {candidates.length > 0 && (
        <CheckboxGroup
          {...page.field('sources', OPTIONAL)}
          options={candidates.map((one) => ({ value: one.id, ...labelOf(t, one) }))}
          defaultValues={chosen}
        />
      )}
      <TextareaField {...page.field('moreSources', OPTIONAL)} rows={3} />
      {mostMoreDays !== null && (
        <DateTimeField
          {...page.field('dueOn', OPTIONAL)}
          kind="date"
          hint={t('officialAnswer.field.dueOn.hint', { days: mostMoreDays })}
        />
      )}
      <FormActions note={t('officialAnswer.newLead')}>
        <Button>{t('officialAnswer.send')}</Button>
      </FormActions>
    </PageForm>
  )
}

function labelOf(
  t: ReturnType<typeof useLanguage>['t'],
  { author, text, isCause, isVisible }: SourceCandidate,
): { label: string; hint?: string } {
  if (!isVisible) return { label: t('officialAnswer.sourceHidden') }
  const by = author === null ? t('officialAnswer.sourceByErased') : t('officialAnswer.sourceBy', { author })
  return { label: isCause ? `${by}, ${t('officialAnswer.isCause')}` : by, hint: text }
}

/** What was ticked: conform keeps one choice as a text and several as a list. */
function listOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String)
  return typeof value === 'string' ? [value] : []
}
