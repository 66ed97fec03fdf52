import { Form } from '@remix-run/react'
import type { OrganisationState } from '~/domain/organisation/lifecycle'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { ResponsiveTable } from '~/ui/responsive-table'
import { TextField } from '~/ui/text-field'
import { TextLink } from '~/ui/text-link'

export type Chosen = { bleibt: string | null; doppelt: string | null }
type Candidate = {
  id: string
  name: string
  kind: string
  state: OrganisationState
  city: string | null
  districts: readonly string[]
  source: string | null
}
type Props = { text: string; chosen: Chosen; candidates: readonly Candidate[] }

/** Finds organisations by name; each can be chosen as the one that stays or as the one too many. */
export function MergeSearch({ text, chosen, candidates }: Props) {
  const { t, label, locale } = useLanguage()
  const here = path(locale, 'organisationMerge')
  const href = (change: Partial<Chosen>) => {
    const kept = Object.entries({ suche: text, ...chosen, ...change })
    return `${here}?${new URLSearchParams(kept.flatMap(([name, value]) => (value ? [[name, value]] : [])))}`
  }
  return (
    <>
      <Form method="get" action={here} role="search" aria-label={t('merging.find')}>
        {chosen.bleibt && <input type="hidden" name="bleibt" value={chosen.bleibt} />}
        {chosen.doppelt && <input type="hidden" name="doppelt" value={chosen.doppelt} />}
        <TextField
          id="suche"
          name="suche"
          type="search"
          label={t('merging.search')}
          defaultValue={text}
          width="half"
        />
        <FormActions>
          <Button look="secondary">{t('merging.find')}</Button>
        </FormActions>
      </Form>
      {text !== '' && candidates.length === 0 && <p role="status">{t('merging.none')}</p>}
      {candidates.length > 0 && (
        <ResponsiveTable
          caption={t('merging.candidates')}
          rows={candidates}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', label: t('review.column.name'), isRowHeader: true, cell: ({ name }) => name },
            {
              key: 'facts',
              label: t('review.column.facts'),
              cell: ({ kind, state, city, districts, source }) =>
                [
                  label('kind', kind),
                  t(`profiles.state.${state}`),
                  city,
                  ...districts.map((code) => label('district', code)),
                  source,
                ]
                  .filter(Boolean)
                  .join(', '),
            },
            {
              key: 'choose',
              label: t('merging.choose'),
              cell: ({ id, name }) => (
                <span className="flex flex-wrap gap-kern-space-default">
                  <TextLink href={href({ bleibt: id })} aria-label={t('merging.asSurvivorOf', { name })}>
                    {t('merging.asSurvivor')}
                  </TextLink>
                  <TextLink href={href({ doppelt: id })} aria-label={t('merging.asDuplicateOf', { name })}>
                    {t('merging.asDuplicate')}
                  </TextLink>
                </span>
              ),
            },
          ]}
        />
      )}
    </>
  )
}
