import type {
  Competition,
  CompetitionField,
  JuryMember,
  Phase,
  Prize,
} from '~/domain/competition/competition'
import { isCompetitionField } from '~/domain/competition/competition'
import { callTimes } from '~/domain/competition/phases'
import type { db, Transaction } from '~/platform/database/client.server'
import { phasesFrom } from './competition-json.server'

type Client = Transaction | typeof db
type Kinded = { id: string; kind: 'open' | 'competition' }
/** The lists of a competition, so that they can be compared and changed like columns of the row. */
export type CompetitionLists = { phases: Phase[]; prizes: Prize[]; jury: JuryMember[] }

/** A challenge with its phases, prizes and jury. An open call costs no statement: it has none. */
export async function withCompetition<Row extends Kinded>(
  client: Client,
  row: Row,
): Promise<Row & CompetitionLists> {
  return { ...row, ...(await competitionOf(client, row)) }
}

/** Phases, prizes and jury of a challenge in their order. */
export async function competitionOf(client: Client, { id, kind }: Kinded): Promise<CompetitionLists> {
  if (kind === 'open') return { phases: [], prizes: [], jury: [] }
  const of = { challengeId: id }
  return {
    phases: phasesFrom(await client.competitionPhase.findMany({ where: of, orderBy: { number: 'asc' } })),
    prizes: await client.prize.findMany({
      where: of,
      orderBy: { rank: 'asc' },
      select: { title: true, amountCents: true },
    }),
    jury: await client.juryMember.findMany({
      where: of,
      orderBy: { position: 'asc' },
      select: { name: true, affiliation: true, role: true },
    }),
  }
}

/**
 * The columns of the row among changed ones. Phases bring the opening with them: the database refuses a
 * competition whose first phase and challenge name different times.
 */
export function columnsOfRow<Text extends Competition & { kind: string }>(
  text: Text,
  changed: readonly (keyof Text & string)[],
) {
  const own = changed.filter((column) => !isCompetitionField(column))
  const isMoved = changed.some((column) => column === 'phases' || column === 'kind')
  const values = Object.fromEntries(own.map((column) => [column, text[column]]))
  if (!isMoved) return values
  return { ...values, opensAt: text.kind === 'competition' ? callTimes(text.phases).opensAt : null }
}

/** Writes the lists among changed columns. A phase keeps its row, because proposals and criteria refer to it. */
export async function writeCompetition(
  tx: Transaction,
  challengeId: string,
  text: Competition,
  changed: readonly string[],
): Promise<void> {
  const write: Record<CompetitionField, () => Promise<unknown>> = {
    phases: () => writePhases(tx, challengeId, text.phases),
    prizes: async () => {
      await tx.prize.deleteMany({ where: { challengeId } })
      const data = text.prizes.map((prize, index) => ({ ...prize, challengeId, rank: index + 1 }))
      await tx.prize.createMany({ data })
    },
    jury: async () => {
      await tx.juryMember.deleteMany({ where: { challengeId } })
      const data = text.jury.map((member, index) => ({ ...member, challengeId, position: index + 1 }))
      await tx.juryMember.createMany({ data })
    },
  }
  for (const field of changed.filter(isCompetitionField)) await write[field]()
}

async function writePhases(tx: Transaction, challengeId: string, phases: readonly Phase[]) {
  await tx.competitionPhase.deleteMany({ where: { challengeId, number: { gt: phases.length } } })
  for (const [index, phase] of phases.entries()) {
    const key = { challengeId, number: index + 1 }
    const data = { ...phase, criteria: phase.criteria.map((one) => ({ ...one })) }
    await tx.competitionPhase.upsert({
      where: { challengeId_number: key },
      create: { ...key, ...data },
      update: data,
    })
  }
}
