import type { Persona } from '../personas'
import {
  type ActionRow,
  action,
  authority,
  authorityWriters,
  everybody,
  page,
  type Row,
  team,
} from '../reviewed'

// Changes of a published challenge: written by the authority, decided by a second person, read by everybody.
const step = (intent: string, who: readonly Persona[]) =>
  action(
    'challengeChange',
    'published',
    who,
    { step: intent, changeId: 'NEW', changeVersion: '1', reason: 'Grund' },
    { intent },
  )
export const CHANGES_PAGES: readonly Row[] = [
  page('challengeChange', 'published', [...authority, ...team]),
  page('challengeChange', 'draft', []),
  page('challengeChanges', 'published', everybody),
  page('challengeChanges', 'draft', [...authority, ...team], { signedOut: 'hidden' }),
]

export const CHANGES_ACTIONS: readonly ActionRow[] = [
  action('challengeChange', 'published', authorityWriters, { title: '' }, { intent: 'save' }),
  step('submit', authorityWriters),
  step('recall', authorityWriters),
  step('discard', authorityWriters),
  step('apply', [...authorityWriters, ...team]),
  step('return', [...authorityWriters, ...team]),
]
