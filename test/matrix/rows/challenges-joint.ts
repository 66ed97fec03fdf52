import type { Persona } from '../personas'
import { type ActionRow, action, authority, authorityWriters, page, type Row, UNKNOWN } from '../reviewed'

// Similar challenges, partners, and authorities that have the problem too. foreignOwner belongs to another
// authority; what partners may do is reviewed in test/routes/challenges/joint.test.ts.
const partner = (step: string, who: readonly Persona[], organisationId: string) =>
  action('challengePartners', 'draft', who, { step, organisationId, reason: 'Grund' }, { intent: step })

export const JOINT_PAGES: readonly Row[] = [
  page('challengeSimilar', 'draft', authority),
  page('challengeSimilar', 'published', authority),
  page('challengePartners', 'draft', authority),
  page('challengePartners', 'published', authority),
  page('challengeShared', 'draft', []),
  page('challengeShared', 'published', ['foreignOwner']),
]

export const JOINT_ACTIONS: readonly ActionRow[] = [
  action(
    'challengeSimilar',
    'draft',
    authorityWriters,
    { intent: 'why', seen: 'x', whyNew: 'Grund' },
    { intent: 'why' },
  ),
  action('challengeSimilar', 'draft', authorityWriters, { intent: 'join' }, { intent: 'join' }),
  partner('invite', authorityWriters, UNKNOWN),
  partner('takeBack', authorityWriters, UNKNOWN),
  partner('confirm', [], UNKNOWN),
  partner('decline', [], UNKNOWN),
  partner('leave', [], UNKNOWN),
  action(
    'challengeShared',
    'published',
    [],
    { intent: 'share', organisationId: 'AUTHORITY' },
    { intent: 'share' },
  ),
  action(
    'challengeShared',
    'published',
    [],
    { intent: 'end', organisationId: 'AUTHORITY' },
    { intent: 'end' },
  ),
]
