import { reportLine } from '~/domain/import/csv-report'
import { LEAST_GROUP } from '~/domain/participation/opinion/limits'
import type { Tally } from '~/domain/participation/opinion/tallies'
import type { Translate } from '~/i18n/translate'
import { db } from '~/platform/database/client.server'
import { groupLetter, type StatementRow } from '../opinion-view'
import { findOpinionRun } from './find-opinion-run.server'
import { findStanding, statementRow } from './read-opinion-map.server'
import { readPollResult } from './read-poll.server'
import type { PolledConsultation } from './require-poll.server'

/** Spreadsheets take the text for UTF-8 by this mark. */
const MARK = '\ufeff'

/** Names the shape of the file, so that programs know what they read. */
const OPINION_FORMAT = { format: 'brueckenschlag.opinion-map', version: 1 } as const

type Exported = {
  drawnAt: Date
  voters: number
  people: number
  uniform: number | null
  sizes: number[]
  rows: (StatementRow & { consensus: number | null })[]
}

/**
 * What of a map leaves as a file: counts of people and no one's votes. Rows of single people, even without names and
 * in an order of chance, stay here: whoever knows a few votes of somebody would find the row and read the others.
 */
async function exportedMap(consultationId: string): Promise<Exported | null> {
  const run = await findOpinionRun(consultationId)
  const map = run?.result.map
  if (!run || !map) return null
  const standing = await findStanding(consultationId)
  const { statementIds, voters, people, uniform } = run.result
  return {
    ...{ drawnAt: run.drawnAt, voters, people, uniform: uniform >= LEAST_GROUP ? uniform : null },
    sizes: map.groups.map(({ size }) => size),
    rows: statementIds.flatMap((id, column) =>
      statementRow(map, column, standing.get(id)).map((row) => ({
        ...row,
        // A product over all groups would tell of one that is left out.
        consensus: row.groups.includes(null) ? null : (map.groupAware[column] ?? null),
      })),
    ),
  }
}

/** The map as a table for spreadsheets, one line a statement; null where there is none yet. */
export async function opinionCsv(consultationId: string, t: Translate): Promise<string | null> {
  const map = await exportedMap(consultationId)
  if (!map) return null
  const three = (who: string) => [
    t('opinion.csv.agree', { who }),
    t('opinion.csv.disagree', { who }),
    t('opinion.csv.pass', { who }),
  ]
  const head = [
    t('opinion.csv.number'),
    t('opinion.csv.text'),
    ...three(t('opinion.csv.everybody')),
    ...map.sizes.flatMap((size, group) =>
      three(t('opinion.csv.group', { letter: groupLetter(group), size })),
    ),
    t('opinion.csv.consensus'),
  ]
  const cells = (tally: Tally | null) =>
    tally ? [tally.agree, tally.disagree, tally.pass] : [null, null, null]
  const lines = map.rows.map(({ number, text, total, groups, consensus }) =>
    reportLine([
      ...[number, text, ...cells(total), ...groups.flatMap(cells)],
      consensus === null ? null : decimal(consensus),
    ]),
  )
  return MARK + reportLine(head) + lines.join('')
}

/** With a comma, as German spreadsheets read it. */
const decimal = (value: number) => value.toFixed(4).replace('.', ',')

/** The same for programs, with the polls once they are over; null where there is neither. */
export async function opinionJson(consultation: PolledConsultation, isOver: boolean): Promise<string | null> {
  const { id, title, question, startsAt, endsAt } = consultation
  const map = await exportedMap(id)
  const polls = isOver ? await exportedPolls(id) : []
  if (!map && polls.length === 0) return null
  const { sizes, rows, ...facts } = map ?? { sizes: [], rows: [] }
  return JSON.stringify({
    ...OPINION_FORMAT,
    consultation: { id, title, question, startsAt, endsAt },
    ...facts,
    groups: sizes.map((size, group) => ({ letter: groupLetter(group), size })),
    statements: rows,
    polls,
  })
}

async function exportedPolls(consultationId: string) {
  const polls = await db.poll.findMany({
    where: { consultationId },
    orderBy: { position: 'asc' },
    include: { options: { orderBy: { position: 'asc' } } },
  })
  const exported = []
  for (const { id, question, kind, mostChoices, options } of polls) {
    const result = await readPollResult({ id, kind, options })
    exported.push({
      ...{ question, kind, mostChoices, result },
      options: options.map((option) => ({ id: option.id, text: option.text })),
    })
  }
  return exported
}
