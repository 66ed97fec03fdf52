import type { ChallengePhase } from '~/domain/challenge/view'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { ButtonLink } from '~/ui/button-link'
import { Cluster } from '~/ui/cluster'
import { DisabledAction } from '~/ui/disabled-action'
import { Heading } from '~/ui/heading'
import { Stack } from '~/ui/stack'

type Props = { challengeId: string; phase: ChallengePhase; isSignedOut: boolean }

/** Invites providers to propose, or says why that is over. */
export function ProposalCall({ challengeId, phase, isSignedOut }: Props) {
  const { t, locale } = useLanguage()
  const isOver = phase === 'closed' || phase === 'opened'
  return (
    <Stack>
      <Heading level={2} look="medium">
        {t('challenge.show.proposeTitle')}
      </Heading>
      {phase === 'open' ? (
        <>
          <p>{t('challenge.show.proposeText')}</p>
          {isSignedOut && <p>{t('challenge.show.proposeSignedOut')}</p>}
          <Cluster isWide>
            <ButtonLink href={path(locale, 'proposalNew', { challengeId })}>
              {t('challenge.show.propose')}
            </ButtonLink>
          </Cluster>
        </>
      ) : (
        <DisabledAction
          id="propose"
          label={t('challenge.show.propose')}
          reason={t(isOver ? 'reason.deadlinePassed' : 'reason.challengeNotOpen')}
        />
      )}
    </Stack>
  )
}
