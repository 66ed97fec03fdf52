import { Form } from '@remix-run/react'
import { LISTED_PILOT_PHASES } from '~/domain/pilot/phase'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Button } from '~/ui/button'
import { FilterGrid } from '~/ui/filter-grid'
import { FormActions } from '~/ui/form-actions'
import { SelectField } from '~/ui/select-field'
import { Stack } from '~/ui/stack'
import { TextField } from '~/ui/text-field'
import { TextLink } from '~/ui/text-link'

type Props = {
  filter: Record<'text' | 'phase' | 'authorityId' | 'domain' | 'district', string>
  authorities: readonly { id: string; name: string }[]
}

/** Filters pilots by words, state, authority, domain and region; a plain GET form. */
export function PilotFilterForm({ filter, authorities }: Props) {
  const { t, locale, label, codes } = useLanguage()
  const list = path(locale, 'pilotList')
  const select = { emptyText: t('pilot.filter.any') }
  const coded = (name: 'domain' | 'district') =>
    codes(name, filter[name] ? [filter[name]] : []).map((code) => ({
      value: code,
      label: label(name, code),
    }))
  return (
    <Form
      method="get"
      action={list}
      role="search"
      aria-label={t('pilot.filter.label')}
      key={JSON.stringify(filter)}
    >
      <Stack>
        <FilterGrid>
          <TextField
            type="search"
            id="filter-text"
            name="text"
            label={t('pilot.filter.text')}
            defaultValue={filter.text}
          />
          <SelectField
            {...select}
            id="filter-phase"
            name="stand"
            label={t('pilot.filter.phase')}
            defaultValue={filter.phase}
            options={LISTED_PILOT_PHASES.map((phase) => ({ value: phase, label: t(`pilot.phase.${phase}`) }))}
          />
          <SelectField
            {...select}
            id="filter-authority"
            name="behoerde"
            label={t('pilot.filter.authority')}
            defaultValue={filter.authorityId}
            options={authorities.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <SelectField
            {...select}
            id="filter-domain"
            name="gebiet"
            label={t('pilot.filter.domain')}
            defaultValue={filter.domain}
            options={coded('domain')}
          />
          <SelectField
            {...select}
            id="filter-district"
            name="region"
            label={t('pilot.filter.district')}
            defaultValue={filter.district}
            options={coded('district')}
          />
        </FilterGrid>
        <FormActions>
          <Button look="secondary">{t('shell.filter')}</Button>
          {Object.values(filter).some(Boolean) && <TextLink href={list}>{t('shell.resetFilter')}</TextLink>}
        </FormActions>
      </Stack>
    </Form>
  )
}
