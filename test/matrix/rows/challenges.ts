import type { Persona } from '../personas'
import {
  type ActionRow,
  action,
  authority,
  authorityHeads,
  authorityWriters,
  everybody,
  page,
  type Row,
  team,
} from '../reviewed'

// Challenges and what matches them.
const step = (intent: string, who: readonly Persona[]) =>
  action('challengeManage', 'draft', who, { step: intent, version: '99', reason: 'Grund' }, { intent })
export const CHALLENGES_PAGES: readonly Row[] = [
  page('challenge', 'published', everybody),
  page('challenge', 'draft', [...authority, ...team], { signedOut: 'hidden' }),
  page('challengePrint', 'published', everybody),
  page('challengePrint', 'draft', [...authority, ...team], { signedOut: 'hidden' }),
  page('challengeEdit', 'draft', authorityWriters),
  page('challengeEdit', 'published', authorityWriters),
  page('challengeManage', 'draft', [...authority, ...team]),
  page('challengeManage', 'published', [...authority, ...team]),
  page('foreignChallenge', 'foreign', everybody),
  page('challengeMatches', 'draft', authority),
  page('challengeMatches', 'published', authority),
  page('challengeProposals', 'published', [...authority, ...team]),
  page('challengeProposals', 'draft', []),
]

export const CHALLENGES_ACTIONS: readonly ActionRow[] = [
  action('challengeNew', 'none', authorityWriters, { authorityId: 'AUTHORITY', id: 'NEW', title: 'Titel' }),
  step('submit', authorityWriters),
  step('recall', authorityWriters),
  step('approve', [...authorityWriters, ...team]),
  step('return', [...authorityWriters, ...team]),
  step('withdraw', authorityHeads),
  step('archive', authorityHeads),
  action('challengeProposals', 'published', [...authorityWriters, ...team]),
]
