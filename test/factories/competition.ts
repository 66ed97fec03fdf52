import type { Prisma } from '#prisma/generated/client'
import type { JuryMember, Phase, Prize } from '~/domain/competition/competition'
import { db } from '~/platform/database/client.server'
import { createChallenge } from './challenge'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** What an open call has of a competition. */
export const NO_COMPETITION = { kind: 'open' as const, phases: [], prizes: [], jury: [] }

/** So many phases, one after the other: by default phase one has been open for a day and runs for a month. */
export function somePhases(count = 2, start = Date.now() - DAY): Phase[] {
  return Array.from({ length: count }, (_, index) => ({
    title: index === 0 ? 'Ideen' : `Prototypen ${index}`,
    description: index === 0 ? 'Eine Skizze auf drei Seiten.' : 'Ein Prototyp mit Beispieldaten.',
    opensAt: new Date(start + index * 40 * DAY),
    deadlineAt: new Date(start + (index * 40 + 31) * DAY),
    criteria: [
      { criterion: 'Nutzen', weight: 60 },
      { criterion: 'Machbarkeit', weight: 40 },
    ],
  }))
}

export const SOME_PRIZES: readonly Prize[] = [
  { title: 'Hauptpreis', amountCents: 3_000_000n },
  { title: 'Preis für freie Software', amountCents: 1_000_050n },
]

export const SOME_JURY: readonly JuryMember[] = [
  { name: 'Prof. Ada Beispiel', affiliation: 'Hochschule am Meer', role: 'chair' },
  { name: 'Bo Muster', affiliation: 'Landesamt', role: 'member' },
  { name: 'Cleo Probe', affiliation: 'Stadt am Wasser', role: 'member' },
]

type Options = Omit<Parameters<typeof createChallenge>[0], 'phases' | 'prizes' | 'jury'> & {
  phases?: readonly Phase[]
  prizes?: readonly Prize[]
  jury?: readonly JuryMember[]
}

/** Makes a complete competition of an authority in a state; its times are those of phase one. */
export function createCompetition(options: Options) {
  const { phases = somePhases(), prizes = SOME_PRIZES, jury = SOME_JURY, ...rest } = options
  const [first] = phases
  return createChallenge({
    kind: 'competition',
    opensAt: first?.opensAt ?? null,
    deadlineAt: first?.deadlineAt ?? null,
    phases: { create: phases.map((phase, index) => ({ ...row(phase), number: index + 1 })) },
    prizes: { create: prizes.map((prize, index) => ({ ...prize, rank: index + 1 })) },
    jury: { create: jury.map((member, index) => ({ ...member, position: index + 1 })) },
    ...rest,
  })
}

const row = ({ criteria, ...phase }: Phase) => ({ ...phase, criteria: criteria.map((one) => ({ ...one })) })

type Times = { opensAt?: Date; deadlineAt?: Date }

/** Moves a phase in time, and the challenge with phase one. */
export async function movePhase(challengeId: string, number: number, times: Times): Promise<void> {
  const where = { challengeId_number: { challengeId, number } }
  const moves: Prisma.PrismaPromise<unknown>[] = [db.competitionPhase.update({ where, data: times })]
  if (number === 1) moves.push(db.challenge.update({ where: { id: challengeId }, data: times }))
  await db.$transaction(moves)
}
