import { EXPERIENCE_CRITERIA, GRADES, type Grades } from '~/domain/register/experience'
import { monthText } from '~/domain/register/month'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { ConfirmPanel } from '~/ui/confirm-panel'
import { FilterGrid } from '~/ui/filter-grid'
import { FormActions } from '~/ui/form-actions'
import { RadioGroup } from '~/ui/radio-group'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { TextareaField } from '~/ui/textarea-field'

/** What the authority has said so far; version 0: nothing. */
export type OwnExperience = {
  version: number
  beginMonth: string
  endMonth: string
  grades: Grades
  text: string
  wouldUseAgain: boolean | null
}
type Props = { organisationId: string; own: OwnExperience; answer: FormAnswer | undefined }
type Shape = Record<
  'beginMonth' | 'endMonth' | 'text' | 'wouldUseAgain' | 'grades' | `grades.${string}`,
  string
>

/** The experience of one authority: written, changed, taken back. */
export function ExperienceForm({ organisationId, own, answer }: Props) {
  const { t } = useLanguage()
  const { version, beginMonth, endMonth, text, wouldUseAgain, grades } = own
  const page = usePageForm<Shape>({
    id: 'experience',
    prefix: 'experience.form',
    labels: Object.fromEntries(
      EXPERIENCE_CRITERIA.map((criterion) => [`grades.${criterion}`, t(`experience.criterion.${criterion}`)]),
    ),
    defaultValue: {
      ...{ beginMonth: monthText(beginMonth), endMonth: monthText(endMonth), text, grades },
      ...(wouldUseAgain !== null && { wouldUseAgain: wouldUseAgain ? 'yes' : 'no' }),
    },
    answer,
  })
  return (
    <>
      <PageForm page={page}>
        <Hidden {...{ organisationId, version }} intent="write" />
        <TextField {...page.field('beginMonth')} width="short" />
        <TextField {...page.field('endMonth', { optional: true })} width="short" />
        <FilterGrid>
          {EXPERIENCE_CRITERIA.map((criterion) => (
            <SelectField
              key={criterion}
              {...page.field(`grades.${criterion}`, { optional: true })}
              id={`experience-grades.${criterion}`}
              name={`grades.${criterion}`}
              emptyText={t('experience.grade.none')}
              options={GRADES.map((grade) => ({
                value: String(grade),
                label: t(`experience.grade.${grade}`),
              }))}
            />
          ))}
        </FilterGrid>
        <TextareaField {...page.field('text', { optional: true })} rows={6} lang="de" />
        <RadioGroup
          {...page.field('wouldUseAgain')}
          options={(['yes', 'no'] as const).map((value) => ({
            value,
            label: t(`experience.again.${value}`),
          }))}
        />
        <FormActions>
          <Button>{t('experience.form.submit')}</Button>
        </FormActions>
      </PageForm>
      {version > 0 && <RemoveForm {...{ organisationId, version }} />}
    </>
  )
}

function RemoveForm({ organisationId, version }: { organisationId: string; version: number }) {
  const { t } = useLanguage()
  const page = usePageForm<Record<'intent', string>>({ id: 'remove-experience', prefix: 'experience.form' })
  const label = t('experience.form.remove')
  return (
    <PageForm page={page}>
      <Hidden {...{ organisationId, version }} intent="remove" />
      <ConfirmPanel tone="grave" summary={label} confirmLabel={label}>
        <p>{t('experience.form.removeText')}</p>
      </ConfirmPanel>
    </PageForm>
  )
}

function Hidden(props: { organisationId: string; version: number; intent: string }) {
  return Object.entries(props).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
}
