import { DISTRICT_CODES } from '~/domain/taxonomy/regions'
import {
  CAPABILITIES,
  DOMAINS,
  HOSTING_DEMANDS,
  LICENCE_DEMANDS,
  PERSONAL_DATA_CLASSES,
  READINESS_LEVELS,
  TECHNIQUES,
} from '~/domain/taxonomy/vocabulary'
import { useLanguage } from '~/i18n/context'
import { CheckboxGroup } from '~/ui/checkbox-group'
import { Heading } from '~/ui/heading'
import { RadioGroup } from '~/ui/radio-group'
import { SelectField } from '~/ui/select-field'
import { Stack } from '~/ui/stack'
import { TextareaField } from '~/ui/textarea-field'
import { type SectionProps, useChoices } from './challenge-form-fields'

/** Data, conditions and demands. */
export function ConditionsSection({ page }: SectionProps) {
  const { t } = useLanguage()
  const { options } = useChoices(page)
  const { field } = page
  return (
    <Stack>
      <Heading level={2}>{t('challengeForm.section.data')}</Heading>
      <TextareaField {...field('dataSituation', { optional: true })} />
      <RadioGroup {...field('personalData')} options={options('personalData', PERSONAL_DATA_CLASSES)} />
      <TextareaField {...field('constraints', { optional: true })} />
      <RadioGroup {...field('hostingDemand')} options={options('hostingDemand', HOSTING_DEMANDS)} />
      <RadioGroup {...field('licenceDemand')} options={options('licenceDemand', LICENCE_DEMANDS)} />
      <SelectField
        {...field('readinessMin', { optional: true })}
        options={options('readiness', READINESS_LEVELS).map(({ value, label }) => ({
          value,
          label: `${value}: ${label}`,
        }))}
        emptyText={t('shell.none')}
      />
    </Stack>
  )
}

/** What matching goes by: region, field, capabilities, techniques. */
export function MatchingSection({ page }: SectionProps) {
  const { t } = useLanguage()
  const { options, group } = useChoices(page)
  return (
    <Stack>
      <Heading level={2}>{t('challengeForm.section.matching')}</Heading>
      <CheckboxGroup {...group('domains')} options={options('domain', DOMAINS)} />
      <CheckboxGroup {...group('capabilities')} options={options('capability', CAPABILITIES)} />
      <CheckboxGroup {...group('techniques')} options={options('technique', TECHNIQUES)} />
      <CheckboxGroup {...group('districts')} options={options('district', DISTRICT_CODES)} />
    </Stack>
  )
}
