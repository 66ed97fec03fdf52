import { type ActionRow, action, authority, page, provider, providerWriters, type Row } from '../reviewed'

// Files of proposals. What is sent changes nothing: a file that is not there, and a form without files.
export const PROPOSAL_FILES_PAGES: readonly Row[] = [
  page('proposalFiles', 'sealed', providerWriters),
  page('proposalFiles', 'opened', providerWriters),
  page('proposalFile', 'sealed', provider),
  page('proposalFile', 'opened', [...provider, ...authority]),
  page('proposalFilePage', 'sealed', provider),
  page('proposalFilePage', 'opened', [...provider, ...authority]),
]

const NO_FILE = '00000000-0000-7000-8000-00000000f11e'

export const PROPOSAL_FILES_ACTIONS: readonly ActionRow[] = [
  action(
    'proposalFiles',
    'sealed',
    providerWriters,
    { intent: 'upload', section: 'whole' },
    { intent: 'upload' },
  ),
  action(
    'proposalFiles',
    'sealed',
    providerWriters,
    { intent: 'remove', fileId: NO_FILE },
    { intent: 'remove' },
  ),
  action(
    'proposalFiles',
    'sealed',
    providerWriters,
    { intent: 'rename', fileId: NO_FILE, name: 'x', before: 'y' },
    { intent: 'rename' },
  ),
  action(
    'proposalFiles',
    'sealed',
    providerWriters,
    { intent: 'up', fileId: NO_FILE, up: '0' },
    { intent: 'up' },
  ),
  action(
    'proposalFiles',
    'sealed',
    providerWriters,
    { intent: 'down', fileId: NO_FILE, down: '1' },
    { intent: 'down' },
  ),
  action(
    'proposalFiles',
    'opened',
    providerWriters,
    { intent: 'remove', fileId: NO_FILE },
    { intent: 'remove' },
  ),
]
