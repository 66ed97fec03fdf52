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
  signedIn,
  team,
} from '../reviewed'
import type { Thing } from '../world'

// The register of AI in use: what everybody reads, what the authority does, who tells of experiences.
const step = (name: string, who: readonly Persona[], thing: Thing = 'draftEntry') =>
  action('registerManage', thing, who, { step: name, version: '99', reason: 'Grund' }, { intent: name })

export const REGISTER_PAGES: readonly Row[] = [
  page('registerList', 'none', everybody),
  page('registerCsv', 'none', everybody),
  page('registerData', 'none', everybody),
  page('registerJson', 'none', everybody),
  page('registerFlat', 'none', everybody),
  page('registerMaki', 'none', everybody),
  page('registerFeed', 'none', everybody),
  page('registerEntryData', 'registerEntry', everybody),
  page('registerEntryData', 'draftEntry', [], { signedOut: 'hidden' }),
  page('registerEntryData', 'withdrawnEntry', [], { signedOut: 'hidden' }),
  page('registerNew', 'none', signedIn),
  page('registerEntry', 'registerEntry', everybody),
  page('registerEntry', 'withdrawnEntry', everybody),
  page('registerEntry', 'draftEntry', [...authority, ...team], { signedOut: 'hidden' }),
  page('registerVersion', 'registerEntry', everybody),
  page('registerVersion', 'draftEntry', [], { signedOut: 'hidden' }),
  page('registerVersion', 'withdrawnEntry', [], { signedOut: 'hidden' }),
  page('registerEdit', 'draftEntry', authorityWriters),
  page('registerEdit', 'registerEntry', authorityWriters),
  page('registerManage', 'draftEntry', [...authority, ...team]),
  page('registerManage', 'registerEntry', [...authority, ...team]),
  page('registerManage', 'withdrawnEntry', [...authority, ...team]),
  page('registerExperience', 'registerEntry', signedIn),
  page('registerExperience', 'draftEntry', []),
  page('registerExperience', 'withdrawnEntry', []),
]

const said = {
  organisationId: 'AUTHORITY',
  version: '99',
  beginMonth: '01/2026',
  text: 'Gut',
  wouldUseAgain: 'yes',
}
export const REGISTER_ACTIONS: readonly ActionRow[] = [
  action('registerNew', 'none', authorityWriters, {
    ...{ id: 'NEW', authorityId: 'AUTHORITY', name: 'System' },
  }),
  action('registerEdit', 'draftEntry', authorityWriters, { version: '99', name: 'Anderer Name' }),
  action('registerEdit', 'registerEntry', authorityWriters, { version: '99', name: 'Anderer Name' }),
  step('submit', authorityWriters),
  step('recall', authorityWriters),
  step('approve', [...authorityWriters, ...team]),
  step('return', [...authorityWriters, ...team]),
  step('revise', authorityWriters, 'registerEntry'),
  step('discard', authorityWriters),
  step('discardRevision', authorityWriters),
  step('confirm', authorityWriters, 'registerEntry'),
  step('withdraw', authorityHeads, 'registerEntry'),
  action(
    'registerExperience',
    'registerEntry',
    authorityWriters,
    { intent: 'write', ...said },
    { intent: 'write' },
  ),
  action(
    'registerExperience',
    'registerEntry',
    authorityWriters,
    { intent: 'remove', ...said },
    { intent: 'remove' },
  ),
]
