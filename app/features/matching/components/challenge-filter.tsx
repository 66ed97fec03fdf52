import { DEADLINE_DAYS } from '~/domain/matching/list-filter'
import { useLanguage } from '~/i18n/context'
import type { MatchChoices } from '../operations/list-match-choices.server'
import type { ChallengeFilter } from '../operations/read-match-filter.server'
import { MatchFilterChoice, MatchFilterForm } from './match-filter-form'

type Props = { page: string; filter: ChallengeFilter; choices: MatchChoices }

/** A provider narrows its challenges. */
export function MatchedChallengeFilter({ page, filter, choices }: Props) {
  const { t, label, codes } = useLanguage()
  const { domain, authorityId, days, isHidden } = filter
  return (
    <MatchFilterForm
      page={page}
      reset={isHidden ? `${page}?ausgeblendet=ja` : page}
      filter={filter}
      hidden={isHidden && <input type="hidden" name="ausgeblendet" value="ja" />}
    >
      <MatchFilterChoice
        name="bereich"
        label={t('matching.filter.domain')}
        chosen={domain}
        options={codes('domain').map((code) => ({ value: code, label: label('domain', code) }))}
      />
      <MatchFilterChoice
        name="behoerde"
        label={t('matching.filter.authority')}
        chosen={authorityId}
        options={choices.authorities.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <MatchFilterChoice
        name="frist"
        label={t('matching.filter.deadline')}
        chosen={days}
        options={DEADLINE_DAYS.map((count) => ({
          value: String(count),
          label: t('matching.filter.days', { count }),
        }))}
      />
    </MatchFilterForm>
  )
}
