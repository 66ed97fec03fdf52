import { type ActionRow, action, authority, page, type Row } from '../reviewed'
import { proposalTeam, proposalWriters } from './consortium'

// Files of proposals. What is sent changes nothing: a file that is not there, and a form without files.
export const PROPOSAL_FILES_PAGES: readonly Row[] = [
  page('proposalFiles', 'sealed', proposalWriters),
  page('proposalFiles', 'opened', proposalWriters),
  page('proposalFile', 'sealed', proposalTeam),
  page('proposalFile', 'opened', [...proposalTeam, ...authority]),
  page('proposalFilePage', 'sealed', proposalTeam),
  page('proposalFilePage', 'opened', [...proposalTeam, ...authority]),
]

const NO_FILE = '00000000-0000-7000-8000-00000000f11e'

export const PROPOSAL_FILES_ACTIONS: readonly ActionRow[] = [
  action(
    'proposalFiles',
    'sealed',
    proposalWriters,
    { intent: 'upload', section: 'whole' },
    { intent: 'upload' },
  ),
  action(
    'proposalFiles',
    'sealed',
    proposalWriters,
    { intent: 'remove', fileId: NO_FILE },
    { intent: 'remove' },
  ),
  action(
    'proposalFiles',
    'sealed',
    proposalWriters,
    { intent: 'rename', fileId: NO_FILE, name: 'x', before: 'y' },
    { intent: 'rename' },
  ),
  action(
    'proposalFiles',
    'sealed',
    proposalWriters,
    { intent: 'up', fileId: NO_FILE, up: '0' },
    { intent: 'up' },
  ),
  action(
    'proposalFiles',
    'sealed',
    proposalWriters,
    { intent: 'down', fileId: NO_FILE, down: '1' },
    { intent: 'down' },
  ),
  action(
    'proposalFiles',
    'opened',
    proposalWriters,
    { intent: 'remove', fileId: NO_FILE },
    { intent: 'remove' },
  ),
]
