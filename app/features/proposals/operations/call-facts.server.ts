import type { ChallengeState } from '~/domain/challenge/lifecycle'
import type { ChallengeKind } from '~/domain/competition/competition'
import type { PhaseTimes } from '~/domain/competition/phases'
import type { CallFacts } from '~/domain/proposal/lifecycle'
import type { db, Transaction } from '~/platform/database/client.server'

type Call = {
  id: string
  kind: ChallengeKind
  state: ChallengeState
  opensAt: Date | null
  deadlineAt: Date | null
}

/**
 * What a call says about writes to its proposals. An open call has one phase, and no statement is made for it.
 * @param client inside a transaction that has locked the challenge, phases cannot change any more
 */
export async function callFacts(
  client: Transaction | typeof db,
  { id, kind, state, opensAt, deadlineAt }: Call,
): Promise<Omit<CallFacts, 'at'>> {
  const laterPhases = kind === 'competition' ? await listLaterPhases(client, id) : []
  return { challengeState: state, opensAt, deadlineAt, laterPhases }
}

function listLaterPhases(client: Transaction | typeof db, challengeId: string): Promise<PhaseTimes[]> {
  return client.competitionPhase.findMany({
    where: { challengeId, number: { gt: 1 } },
    orderBy: { number: 'asc' },
    select: { opensAt: true, deadlineAt: true },
  })
}
