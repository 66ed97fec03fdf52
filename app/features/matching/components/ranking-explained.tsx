import { CONTEXT_WEIGHTS, MINIMUM_SCORE } from '~/domain/matching/weights'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Disclosure } from '~/ui/disclosure'
import { TextLink } from '~/ui/text-link'

const CONTEXT = Object.values(CONTEXT_WEIGHTS).reduce((sum, points) => sum + points, 0)

/** How the order of matches comes about, and that it decides nothing. */
export function RankingExplained() {
  const { t, locale } = useLanguage()
  return (
    <>
      <p>{t('matching.how.decidesNothing')}</p>
      <Disclosure summary={t('matching.how.title')}>
        <p>{t('matching.how.required')}</p>
        <p>{t('matching.how.points', { points: CONTEXT })}</p>
        <p>{t('matching.how.rule', { minimum: MINIMUM_SCORE })}</p>
      </Disclosure>
      <p>
        <TextLink href={path(locale, 'matchingHowItWorks')}>{t('matchingHow.link')}</TextLink>
      </p>
    </>
  )
}
