import { useLanguage } from '~/i18n/context'
import { Disclosure } from '~/ui/disclosure'

/** How the order of matches comes about, and that it decides nothing. */
export function RankingExplained() {
  const { t } = useLanguage()
  return (
    <>
      <p>{t('matching.how.decidesNothing')}</p>
      <Disclosure summary={t('matching.how.title')}>
        <p>{t('matching.how.required')}</p>
        <p>{t('matching.how.points')}</p>
        <p>{t('matching.how.rule')}</p>
      </Disclosure>
    </>
  )
}
