import { sortKey } from '../text/sort-key'
import type { KnownCodes } from './code-lists'
import { type Mapped, readValues, Values } from './read-values'
import type { Remark } from './reasons'
import { type Row, wellFormed } from './row'
import type { Shape } from './shape'

/** A challenge that somebody else published, as their export tells of it. */
export type ForeignChallengeRow = {
  externalId: string
  title: string
  summary: string
  problem: string
  publisher: string
  /** two letters */
  language: string
  sourceUrl: string | null
  /** YYYY-MM-DD */
  startsOn: string | null
  endsOn: string | null
  prizeText: string
  domains: readonly string[]
  capabilities: readonly string[]
  techniques: readonly string[]
}

const LIMITS: readonly [field: string, length: number][] = [
  ['title', 300],
  ['summary', 2000],
  ['problem', 20_000],
  ['publisher', 300],
  ['url', 1000],
  ['prizeText', 200],
]
const ID_LENGTH = 200

type Given = {
  /** taken where neither the row nor its shape says one */
  language?: string | undefined
  /** the codes that a row may name */
  codes?: KnownCodes
}

/**
 * Makes a foreign challenge of a row. It needs a title, a text and the language it is written in; dates that
 * contradict each other are left out with a remark.
 */
export function mapForeignChallenge(
  shape: Shape,
  row: Row,
  { language, codes }: Given = {},
): Mapped<ForeignChallengeRow> {
  const values = readValues(shape, row, { ...(codes && { codes }) })
  if (!(values instanceof Values)) return values
  const [title, summary, problem] = ['title', 'summary', 'problem'].map((target) => values.text(target))
  if (!title || sortKey(title) === '') return { ok: false, reason: 'nameMissing', column: 'title' }
  if (!summary && !problem) return { ok: false, reason: 'textMissing', column: 'summary' }
  const written = values.text('language') || language
  if (!written) return { ok: false, reason: 'languageMissing', column: 'language' }
  for (const [field, length] of LIMITS) {
    if (values.text(field).length > length) return { ok: false, reason: 'textTooLong', column: field }
  }
  const { startsOn, endsOn, remarks } = daysOf(values)
  const item: ForeignChallengeRow = {
    externalId: wellFormed((values.text('externalId') || sortKey(title)).slice(0, ID_LENGTH)),
    title,
    summary: summary ?? '',
    problem: problem ?? '',
    publisher: values.text('publisher'),
    language: written,
    sourceUrl: values.text('url') || null,
    startsOn,
    endsOn,
    prizeText: values.text('prizeText'),
    domains: values.list('domains'),
    capabilities: values.list('capabilities'),
    techniques: values.list('techniques'),
  }
  return { ok: true, item, remarks: [...values.remarks, ...remarks] }
}

function daysOf(values: Values): { startsOn: string | null; endsOn: string | null; remarks: Remark[] } {
  const startsOn = values.text('startsOn') || null
  const endsOn = values.text('endsOn') || null
  if (startsOn && endsOn && endsOn < startsOn) {
    return { startsOn: null, endsOn: null, remarks: [{ reason: 'datesContradict', column: 'endsOn' }] }
  }
  return { startsOn, endsOn, remarks: [] }
}
