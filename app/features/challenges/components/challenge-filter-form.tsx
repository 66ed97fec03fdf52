import { Form } from '@remix-run/react'
import { PUBLIC_PHASES, type PublicPhase } from '~/domain/challenge/view'
import { CHALLENGE_KINDS } from '~/domain/competition/competition'
import type { CodeList } from '~/domain/taxonomy/catalogue'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { HitOrder } from '~/shell/hit-order'
import { SearchEverywhere } from '~/shell/search-everywhere'
import { Button } from '~/ui/button'
import { Disclosure } from '~/ui/disclosure'
import { FilterGrid } from '~/ui/filter-grid'
import { FormActions } from '~/ui/form-actions'
import { SelectField } from '~/ui/select-field'
import { Stack } from '~/ui/stack'
import { TextField } from '~/ui/text-field'
import { TextLink } from '~/ui/text-link'

/** The filter as it stands in the address; parameter names are German like the addresses. */
export type FilterValues = {
  text: string
  phase: string
  kind: string
  domain: string
  capability: string
  technique: string
  district: string
  authority: string
  /** the name that it has in the search as well */
  sortierung: string
}

type Props = {
  values: FilterValues
  counts: Record<PublicPhase, number>
  authorities: readonly { id: string; name: string }[]
}

/** Filters the public list; a plain GET form, so that every choice has an address. */
export function ChallengeFilterForm({ values, counts, authorities }: Props) {
  const { t, locale, label, codes } = useLanguage()
  const options = (list: CodeList) => codes(list).map((code) => ({ value: code, label: label(list, code) }))
  const field = (name: Exclude<keyof FilterValues, 'sortierung'>) => ({
    id: `filter-${name}`,
    name,
    label: t(`challenge.filter.${name}`),
    defaultValue: values[name],
    emptyText: t('challenge.filter.any'),
  })
  const phases = PUBLIC_PHASES.map((phase) => ({
    value: phase,
    label: `${t(`challenge.phase.${phase}`)} (${counts[phase]})`,
  }))
  const { emptyText: _, ...text } = field('text')
  // A chosen district is seen on the map below.
  const isMore = [values.kind, values.capability, values.technique, values.authority].some(Boolean)
  const isFiltered = Object.values(values).some(Boolean)
  const list = path(locale, 'challengeList')
  return (
    <Form
      method="get"
      action={list}
      role="search"
      aria-label={t('challenge.list.filters')}
      key={JSON.stringify(values)}
    >
      <Stack>
        <FilterGrid>
          <TextField type="search" {...text} />
          <SelectField {...field('phase')} options={phases} />
          <SelectField {...field('domain')} options={options('domain')} />
          {values.text && <HitOrder own="deadline" chosen={values.sortierung} />}
        </FilterGrid>
        <Disclosure summary={t('challenge.filter.more')} isOpen={isMore}>
          <FilterGrid>
            <SelectField
              {...field('kind')}
              options={CHALLENGE_KINDS.map((kind) => ({ value: kind, label: t(`challengeKind.${kind}`) }))}
            />
            <SelectField {...field('capability')} options={options('capability')} />
            <SelectField {...field('technique')} options={options('technique')} />
            <SelectField {...field('district')} options={options('district')} />
            <SelectField
              {...field('authority')}
              options={authorities.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </FilterGrid>
        </Disclosure>
        <FormActions>
          <Button look="secondary">{t('shell.filter')}</Button>
          {isFiltered && <TextLink href={list}>{t('shell.resetFilter')}</TextLink>}
          {values.text && <SearchEverywhere text={values.text} />}
        </FormActions>
      </Stack>
    </Form>
  )
}
