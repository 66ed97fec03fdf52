import { criteriaOf } from '~/features/challenges/operations/challenge-facts.server'
import type { ProposalRow } from './require-proposal.server'

/** What a challenge says about what it expects. Everything of it is public. */
export function askedOfProposals({ challenge }: Pick<ProposalRow, 'challenge'>) {
  const { desiredOutcome, constraints, dataSituation, hostingDemand, personalData } = challenge
  const { licenceDemand, startsOn, budgetMinCents, budgetMaxCents, readinessMin } = challenge
  return {
    ...{ desiredOutcome, constraints, dataSituation, hostingDemand, personalData },
    ...{ licenceDemand, startsOn, budgetMinCents, budgetMaxCents, readinessMin },
    successCriteria: criteriaOf(challenge.successCriteria).map(({ criterion, target }) =>
      target === '' ? criterion : `${criterion}: ${target}`,
    ),
  }
}
export type AskedOfProposals = ReturnType<typeof askedOfProposals>
