import { useLanguage } from '~/i18n/context'
import { ButtonLink } from '~/ui/button-link'
import { Cluster } from '~/ui/cluster'
import { EmptyState } from '~/ui/empty-state'
import { type SearchChoice, searchAddress } from '../search-address'

type Props = { choice: SearchChoice; total: number; isFiltered: boolean }

/** Says why a page shows no hits, and what helps. */
export function NothingFound({ choice, total, isFiltered }: Props) {
  const { t, locale } = useLanguage()
  const { text, sort, filter } = choice
  if (total > 0) {
    return (
      <EmptyState
        title={t('search.beyond')}
        action={
          <ButtonLink href={searchAddress(locale, { text, sort, filter })}>
            {t('search.firstPage')}
          </ButtonLink>
        }
      >
        <p>{t('search.beyondText')}</p>
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={t(isFiltered ? 'search.noneFiltered' : 'search.none')}
      action={
        <Cluster>
          {isFiltered && (
            <ButtonLink href={searchAddress(locale, { text, sort })}>{t('search.reset')}</ButtonLink>
          )}
          <ButtonLink look="secondary" href={searchAddress(locale, {})}>
            {t('search.all')}
          </ButtonLink>
        </Cluster>
      }
    >
      <p>{t(isFiltered ? 'search.noneFilteredText' : 'search.noneText')}</p>
    </EmptyState>
  )
}
