import {
  HOSTING_DEMANDS,
  LICENCE_DEMANDS,
  PERSONAL_DATA_CLASSES,
  READINESS_LEVELS,
} from '~/domain/taxonomy/vocabulary'
import { useLanguage } from '~/i18n/context'
import { CheckboxGroup } from '~/ui/checkbox-group'
import { Heading } from '~/ui/heading'
import { RadioGroup } from '~/ui/radio-group'
import { SelectField } from '~/ui/select-field'
import { Stack } from '~/ui/stack'
import { TextareaField } from '~/ui/textarea-field'
import { type SectionProps, useChoices, useNeeded } from './challenge-form-fields'

/** Data, conditions and demands. */
export function ConditionsSection({ page }: SectionProps) {
  const { t } = useLanguage()
  const { options } = useChoices(page)
  const { field } = page
  const needed = useNeeded(page)
  return (
    <Stack>
      <Heading level={2}>{t('challengeForm.section.data')}</Heading>
      <TextareaField {...needed('dataSituation')} />
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
  const { listed } = useChoices(page)
  const needed = { optionalText: t('challengeForm.needed') }
  return (
    <Stack>
      <Heading level={2}>{t('challengeForm.section.matching')}</Heading>
      <CheckboxGroup {...listed('domains', 'domain')} {...needed} />
      <CheckboxGroup {...listed('capabilities', 'capability')} {...needed} />
      <CheckboxGroup {...listed('techniques', 'technique')} />
      <CheckboxGroup {...listed('districts', 'district')} />
    </Stack>
  )
}
