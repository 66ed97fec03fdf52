import type { ChallengePhase } from '~/domain/challenge/view'
import type { ClosedBecause } from '~/domain/proposal/lifecycle'
import { useLanguage } from '~/i18n/context'
import { formatDeadline } from '~/i18n/format'
import { path } from '~/paths'
import { ButtonLink } from '~/ui/button-link'
import { Cluster } from '~/ui/cluster'
import { DisabledAction } from '~/ui/disabled-action'
import { Heading } from '~/ui/heading'
import { Stack } from '~/ui/stack'

type Props = {
  challengeId: string
  phase: ChallengePhase
  isSignedOut: boolean
  /** what the phases of a competition say */
  call?: { objection: ClosedBecause | null; opensAt: Date | null }
}

/** Invites providers to propose, or says why that is over. */
export function ProposalCall({ challengeId, phase, isSignedOut, call }: Props) {
  const { t, locale } = useLanguage()
  const isOver = phase === 'closed' || phase === 'opened'
  const byPhase = call?.objection === 'phaseNotOpen' || call?.objection === 'admissionMissing'
  const reason = (byPhase ? call?.objection : null) ?? (isOver ? 'deadlinePassed' : 'challengeNotOpen')
  return (
    <Stack>
      <Heading level={2} look="medium">
        {t('challenge.show.proposeTitle')}
      </Heading>
      {call?.opensAt && <p>{t('competition.aheadText', { date: formatDeadline(locale, call.opensAt) })}</p>}
      {phase === 'open' && !byPhase ? (
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
        <DisabledAction id="propose" label={t('challenge.show.propose')} reason={t(`reason.${reason}`)} />
      )}
    </Stack>
  )
}
