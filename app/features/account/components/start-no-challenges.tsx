import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { ButtonLink } from '~/ui/button-link'
import { EmptyState } from '~/ui/empty-state'
import { Heading } from '~/ui/heading'

/** Stands where an authority has no challenge yet: what to do first, or what has to come before. */
export function StartNoChallenges({ mayPost }: { mayPost: boolean }) {
  const { t, locale } = useLanguage()
  return (
    <section className="ui-stack">
      <Heading level={2}>{t('account.workspace.challenges')}</Heading>
      <EmptyState
        title={t('face.start.noChallenges')}
        action={
          mayPost && <ButtonLink href={path(locale, 'challengeNew')}>{t('challenge.list.new')}</ButtonLink>
        }
      >
        <p>{t(mayPost ? 'face.start.noChallengesText' : 'face.start.noChallengesRead')}</p>
      </EmptyState>
    </section>
  )
}
