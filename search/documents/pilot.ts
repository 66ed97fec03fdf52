import { LISTED_PILOT_STATES, type PilotState } from '../../app/domain/pilot/pilot'
import { triedLexemes } from '../analysis/matching-texts'
import type { SearchText } from './document'

type Row = {
  state: PilotState
  title: string
  summary: string
  goal: string
  description: string
  scope: string
  dataUsed: string
}

/** What may be found of a pilot; null while it is not public. */
export function pilotDocument(row: Row): SearchText | null {
  if (!LISTED_PILOT_STATES.includes(row.state)) return null
  const { title, summary, goal, description, scope, dataUsed } = row
  const lexemes = triedLexemes({ title, summary, rest: [goal, description, scope, dataUsed] })
  return { kind: 'pilot', language: 'de', title, lexemes }
}
