import { SCORE_BANDS } from '~/domain/matching/list-filter'
import type { CodeList } from '~/domain/taxonomy/catalogue'
import { PROVIDER_KINDS } from '~/domain/taxonomy/vocabulary'
import { useLanguage } from '~/i18n/context'
import type { ProviderFilter } from '../operations/read-match-filter.server'
import { MatchFilterChoice, MatchFilterForm } from './match-filter-form'

type Props = { page: string; filter: ProviderFilter }

/** An authority narrows the providers that fit. */
export function MatchedProviderFilter({ page, filter }: Props) {
  const { t, label, codes } = useLanguage()
  const { capability, district, kind, isInvited, score } = filter
  const listed = (list: CodeList) => codes(list).map((code) => ({ value: code, label: label(list, code) }))
  return (
    <MatchFilterForm page={page} reset={page} filter={filter}>
      <MatchFilterChoice
        name="faehigkeit"
        label={t('matching.filter.capability')}
        chosen={capability}
        options={listed('capability')}
      />
      <MatchFilterChoice
        name="region"
        label={t('matching.filter.district')}
        chosen={district}
        options={listed('district')}
      />
      <MatchFilterChoice
        name="art"
        label={t('matching.filter.kind')}
        chosen={kind}
        options={PROVIDER_KINDS.map((one) => ({ value: one, label: label('kind', one) }))}
      />
      <MatchFilterChoice
        name="eingeladen"
        label={t('matching.filter.invited')}
        chosen={isInvited === null ? null : isInvited ? 'ja' : 'nein'}
        options={[
          { value: 'ja', label: t('matching.filter.isInvited') },
          { value: 'nein', label: t('matching.filter.isNotInvited') },
        ]}
      />
      <MatchFilterChoice
        name="punkte"
        label={t('matching.filter.score')}
        chosen={score}
        options={SCORE_BANDS.map((points) => ({
          value: String(points),
          label: t('matching.filter.points', { points }),
        }))}
      />
    </MatchFilterForm>
  )
}
