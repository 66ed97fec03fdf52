import type { Facet } from '#search/engine'
import { useLanguage } from '~/i18n/context'
import { formatNumber } from '~/i18n/format'
import { Button } from '~/ui/button'
import { CheckboxGroup } from '~/ui/checkbox-group'
import { FormActions } from '~/ui/form-actions'
import { TextLink } from '~/ui/text-link'
import { MANY_VALUES } from '../narrow-values'
import type { ShownFacet } from '../operations/find-things.server'
import { PARAMETERS } from '../search-address'
import { LongFacet } from './long-facet'

type Props = { facets: readonly ShownFacet[]; form: string; resetHref: string | null }

/** The facets as groups of boxes, each value with the hits that it would leave. */
export function FacetGroups({ facets, form, resetHref }: Props) {
  const { t, locale } = useLanguage()
  const labelOf = useFacetLabel()
  return (
    <>
      {facets.map(({ facet, values }) => {
        const Group = values.length < MANY_VALUES ? CheckboxGroup : LongFacet
        return (
          <Group
            key={facet}
            id={`facet-${facet}`}
            name={PARAMETERS[facet]}
            label={t(`search.facet.${facet}`)}
            form={form}
            options={values.map(({ value, count }) => ({
              value,
              label: `${labelOf(facet, value)} (${formatNumber(locale, count)})`,
            }))}
            defaultValues={values.filter(({ isChosen }) => isChosen).map(({ value }) => value)}
          />
        )
      })}
      <FormActions>
        <Button look="secondary" form={form}>
          {t('search.apply')}
        </Button>
        {resetHref && <TextLink href={resetHref}>{t('search.reset')}</TextLink>}
      </FormActions>
    </>
  )
}

/** How a value of a facet is called: by the catalogue where it is a code of it. */
function useFacetLabel() {
  const { label } = useLanguage()
  return (facet: Facet, value: string) =>
    facet === 'district' || facet === 'domain' || facet === 'capability'
      ? label(facet, value)
      : label(`search.${facet}`, value)
}
