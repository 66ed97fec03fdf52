import {
  type ActionRow,
  action,
  authority,
  authorityWriters,
  page,
  providerWriters,
  type Row,
} from '../reviewed'
import { proposalTeam } from './consortium'

// After the opening: the authority reads, notes and asks; the asked team answers.
export const READING_PAGES: readonly Row[] = [
  page('challengeReading', 'published', []),
  page('challengeReading', 'opened', authority),
  page('challengeSections', 'published', []),
  page('challengeSections', 'opened', authority),
  page('challengeProposalsCsv', 'published', []),
  page('challengeProposalsCsv', 'opened', authority),
  page('challengeDossier', 'published', []),
  page('challengeDossier', 'opened', authorityWriters),
  page('readerNote', 'sealed', []),
  page('readerNote', 'opened', authority),
  page('proposalQueries', 'sealed', []),
  page('proposalQueries', 'opened', proposalTeam),
]

const UNKNOWN_QUESTION = { id: 'NEW', answer: '' }

export const READING_ACTIONS: readonly ActionRow[] = [
  action('challengeReading', 'opened', authority, { intent: 'note', version: 'x' }, { intent: 'note' }),
  action('challengeReading', 'opened', authorityWriters, { intent: 'ask', id: 'NEW' }, { intent: 'ask' }),
  action('challengeReading', 'published', [], { intent: 'note', version: 'x' }, { intent: 'note' }),
  action('challengeReading', 'published', [], { intent: 'ask', id: 'NEW' }, { intent: 'ask' }),
  action('readerNote', 'opened', authority, { version: 'x' }),
  action('readerNote', 'sealed', [], { version: 'x' }),
  action('proposalQueries', 'opened', providerWriters, UNKNOWN_QUESTION),
  action('proposalQueries', 'sealed', [], UNKNOWN_QUESTION),
]
