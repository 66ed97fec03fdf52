import { AGREE, DISAGREE, PASS, type Vote } from '~/domain/participation/opinion/ballots'
import { LEAST_GROUP, LEAST_PEOPLE } from '~/domain/participation/opinion/limits'
import { positionOf } from '~/domain/participation/opinion/position'
import { publishedTallies, publishedTotal } from '~/domain/participation/opinion/publish'
import { addTallies } from '~/domain/participation/opinion/tallies'
import { db } from '~/platform/database/client.server'
import type { Viewer } from '~/platform/session/viewer.server'
import type { MapView, OpinionView, StatementRow } from '../opinion-view'
import type { OpinionRunResult } from '../schema-opinion'
import { findOpinionRun } from './find-opinion-run.server'

type Asked = {
  consultationId: string
  /** who looks, to be shown their own place; null shows nobody's */
  viewer: Viewer | null
  /** the map without people who gave the same answer every time, where there is one */
  isWithoutUniform?: boolean
}

type KeptMap = NonNullable<OpinionRunResult['map']>
type Standing = { id: string; number: number; text: string }

/**
 * The newest map in the words in which it is shown. A statement that was hidden since is left out at once, though the
 * map still knows it until it is drawn anew. At most three statements.
 */
export async function readOpinionMap({
  consultationId,
  viewer,
  isWithoutUniform = false,
}: Asked): Promise<OpinionView> {
  const run = await findOpinionRun(consultationId)
  if (!run) return { state: 'none' }
  const { result, drawnAt } = run
  const { people, voters, uniform, statementIds } = result
  if (!result.map) return { state: 'tooFew', people, missing: LEAST_PEOPLE - people, drawnAt }
  const isOther = isWithoutUniform && result.withoutUniform !== null
  const map = (isOther ? result.withoutUniform : null) ?? result.map
  const standing = await findStanding(consultationId)
  const votes = viewer ? await readOwnVotes(consultationId, viewer.id, statementIds) : []
  return {
    ...{ state: 'drawn', drawnAt, voters, people, isWithoutUniform: isOther },
    uniform: uniform >= LEAST_GROUP ? uniform : null,
    hasBoth: result.withoutUniform !== null,
    map: mapView(map, statementIds, standing, votes),
  }
}

/** Which statements stand now, by id. */
export async function findStanding(consultationId: string): Promise<ReadonlyMap<string, Standing>> {
  const rows = await db.statement.findMany({
    where: { consultationId, state: 'visible' },
    select: { id: true, number: true, text: true },
  })
  return new Map(rows.map((row) => [row.id, row]))
}

/** A column's row as it may be told, or none where its statement does not stand. */
export function statementRow(map: KeptMap, column: number, statement: Standing | undefined): StatementRow[] {
  if (!statement) return []
  const tallies = map.groups.flatMap((group) => group.tallies[column] ?? [])
  const { number, text } = statement
  return [{ number, text, total: publishedTotal(addTallies(tallies)), groups: publishedTallies(tallies) }]
}

function mapView(
  map: KeptMap,
  statementIds: readonly string[],
  standing: ReadonlyMap<string, Standing>,
  votes: readonly Vote[],
): MapView {
  const rowOf = (column: number) => statementRow(map, column, standing.get(statementIds[column] ?? ''))
  return {
    ...{ people: map.people, picture: map.picture, own: positionOf(map, votes) },
    groups: map.groups.map(({ size, representatives }) => ({
      size,
      telling: representatives.flatMap(({ column, side, isSignificant }) =>
        rowOf(column).map((row) => ({ ...row, side, isSignificant })),
      ),
    })),
    carried: map.carriedByAll.flatMap(rowOf),
    agreed: map.consensus.agree.flatMap(rowOf),
    rejected: map.consensus.disagree.flatMap(rowOf),
    contended: map.contended.flatMap(rowOf),
  }
}

const VALUES = { agree: AGREE, disagree: DISAGREE, pass: PASS } as const

async function readOwnVotes(
  consultationId: string,
  userId: string,
  statementIds: readonly string[],
): Promise<Vote[]> {
  const rows = await db.statementVote.findMany({
    where: { consultationId, userId },
    select: { statementId: true, value: true },
  })
  return rows.flatMap(({ statementId, value }): Vote[] => {
    const column = statementIds.indexOf(statementId)
    return column < 0 ? [] : [{ column, value: VALUES[value] }]
  })
}
