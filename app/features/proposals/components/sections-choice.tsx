import { Form } from '@remix-run/react'
import { MOST_COMPARED } from '~/domain/proposal/reading'
import { PROPOSAL_SECTIONS, type ProposalSection } from '~/domain/proposal/sections'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Button } from '~/ui/button'
import { FilterGrid } from '~/ui/filter-grid'
import { FormActions } from '~/ui/form-actions'
import { SelectField } from '~/ui/select-field'

type Props = {
  challengeId: string
  section: ProposalSection
  choices: readonly { position: number; organisation: string }[]
  chosen: readonly number[]
}

/** Which section of which proposals; a plain GET form, so that the choice can be kept as an address. */
export function SectionsChoice({ challengeId, section, choices, chosen }: Props) {
  const { t, locale } = useLanguage()
  const options = choices.map(({ position, organisation }) => ({
    value: String(position),
    label: `${position}. ${organisation}`,
  }))
  const places = Array.from({ length: MOST_COMPARED }, (_, index) => index)
  return (
    <Form
      method="get"
      action={path(locale, 'challengeSections', { challengeId })}
      key={[section, ...chosen].join(' ')}
      className="ui-stack"
    >
      <FilterGrid>
        <SelectField
          id="choice-section"
          name="abschnitt"
          label={t('reading.sections.section')}
          defaultValue={section}
          options={PROPOSAL_SECTIONS.map((value) => ({ value, label: t(`proposalSection.${value}`) }))}
        />
        {places.map((index) => (
          <SelectField
            key={index}
            id={`choice-${index}`}
            name="vorschlag"
            label={t('reading.sections.proposal', { number: index + 1 })}
            defaultValue={String(chosen[index] ?? '')}
            emptyText={t('reading.sections.none')}
            options={options}
          />
        ))}
      </FilterGrid>
      <FormActions note={t('reading.sections.lead', { most: MOST_COMPARED })}>
        <Button>{t('reading.sections.show')}</Button>
      </FormActions>
    </Form>
  )
}
