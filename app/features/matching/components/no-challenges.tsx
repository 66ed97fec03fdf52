import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { ButtonLink } from '~/ui/button-link'
import { EmptyState } from '~/ui/empty-state'

export type NoChallengesBecause = 'none' | 'unverified' | 'authority'
/** an empty list that is narrowed, or of what was hidden */
type Narrowed = 'filtered' | 'hidden'

type Props = { because: NoChallengesBecause | Narrowed; organisationId: string }

/** Why no challenge is listed, and what to do about it. */
export function NoChallenges({ because, organisationId }: Props) {
  const { t, locale } = useLanguage()
  const action =
    because === 'filtered' || because === 'hidden' ? (
      <ButtonLink href={path(locale, 'organisationMatches', { organisationId })}>
        {t('decline.showFitting')}
      </ButtonLink>
    ) : because === 'none' ? (
      <ButtonLink href={path(locale, 'challengeList')}>{t('matching.organisation.none.action')}</ButtonLink>
    ) : (
      <ButtonLink href={path(locale, 'organisation', { organisationId })}>
        {t('matching.organisation.profile')}
      </ButtonLink>
    )
  return (
    <EmptyState title={t(`matching.organisation.${because}.title`)} action={action}>
      <p>{t(`matching.organisation.${because}.text`)}</p>
    </EmptyState>
  )
}
