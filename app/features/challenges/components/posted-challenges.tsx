import { useLanguage } from '~/i18n/context'
import { CardList } from '~/ui/card-list'
import { Heading } from '~/ui/heading'
import { ChallengeCard } from './challenge-card'

type Props = { challenges: readonly Parameters<typeof ChallengeCard>[0]['challenge'][] }

/** The challenges of an authority on its page; nothing where there are none. */
export function PostedChallenges({ challenges }: Props) {
  const { t } = useLanguage()
  if (challenges.length === 0) return null
  return (
    <section>
      <Heading level={2}>{t('profiles.challenges')}</Heading>
      <CardList label={t('profiles.challenges')}>
        {challenges.map((challenge) => (
          <ChallengeCard key={challenge.id} challenge={challenge} level={3} />
        ))}
      </CardList>
    </section>
  )
}
