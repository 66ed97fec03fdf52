import { CONSORTIUM_RULES } from '~/domain/proposal/consortium'
import {
  HOSTING_DEMANDS,
  LICENCE_DEMANDS,
  PERSONAL_DATA_CLASSES,
  READINESS_LEVELS,
} from '~/domain/taxonomy/vocabulary'
import { useLanguage } from '~/i18n/context'
import { CheckboxGroup } from '~/ui/checkbox-group'
import { RadioGroup } from '~/ui/radio-group'
import { SelectField } from '~/ui/select-field'
import { TextareaField } from '~/ui/textarea-field'
import { type SectionProps, useChoices, useNeeded } from './challenge-form-fields'
import { Commented } from './commented'

/** Data, conditions and demands. */
export function DataSection({ page }: SectionProps) {
  const { t } = useLanguage()
  const { options } = useChoices(page)
  const { field } = page
  const needed = useNeeded(page)
  return (
    <>
      <Commented field="dataSituation">
        <TextareaField {...needed('dataSituation')} />
      </Commented>
      <Commented field="personalData">
        <RadioGroup {...field('personalData')} options={options('personalData', PERSONAL_DATA_CLASSES)} />
      </Commented>
      <Commented field="constraints">
        <TextareaField {...field('constraints', { optional: true })} />
      </Commented>
      <Commented field="hostingDemand">
        <RadioGroup {...field('hostingDemand')} options={options('hostingDemand', HOSTING_DEMANDS)} />
      </Commented>
      <Commented field="licenceDemand">
        <RadioGroup {...field('licenceDemand')} options={options('licenceDemand', LICENCE_DEMANDS)} />
      </Commented>
      <Commented field="readinessMin">
        <SelectField
          {...field('readinessMin', { optional: true })}
          options={options('readiness', READINESS_LEVELS).map(({ value, label }) => ({
            value,
            label: `${value}: ${label}`,
          }))}
          emptyText={t('shell.none')}
        />
      </Commented>
      <Commented field="consortiumRule">
        <RadioGroup {...field('consortiumRule')} options={options('consortiumRule', CONSORTIUM_RULES)} />
      </Commented>
    </>
  )
}

/** What matching goes by: region, field, capabilities, techniques. */
export function MatchingSection({ page }: SectionProps) {
  const { t } = useLanguage()
  const { listed } = useChoices(page)
  const needed = { optionalText: t('challengeForm.needed') }
  return (
    <>
      <Commented field="domains">
        <CheckboxGroup {...listed('domains', 'domain')} {...needed} />
      </Commented>
      <Commented field="capabilities">
        <CheckboxGroup {...listed('capabilities', 'capability')} {...needed} />
      </Commented>
      <Commented field="techniques">
        <CheckboxGroup {...listed('techniques', 'technique')} />
      </Commented>
      <Commented field="districts">
        <CheckboxGroup {...listed('districts', 'district')} />
      </Commented>
    </>
  )
}
