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
  UNKNOWN,
} from '../reviewed'

// Pilots: what everybody reads, what the authority does, what those do who are asked to take part or have joined.
const partners = ['partnerViewer', 'partnerEditor'] as const
const asked = ['invitedViewer', 'invitedEditor'] as const
const step = (name: string, who: readonly Persona[], more: Record<string, string> = {}) =>
  action(
    'pilotManage',
    'draftPilot',
    who,
    { step: name, version: '99', reason: 'Grund', ...more },
    { intent: name },
  )

export const PILOTS_PAGES: readonly Row[] = [
  page('pilotList', 'none', everybody),
  page('pilotNew', 'none', signedIn),
  page('pilot', 'pilot', everybody),
  page('pilot', 'draftPilot', [...authority, ...team, ...partners, ...asked], { signedOut: 'hidden' }),
  page('pilotEdit', 'draftPilot', authorityWriters),
  page('pilotEdit', 'pilot', authorityWriters),
  page('pilotManage', 'draftPilot', [...authority, ...team]),
  page('pilotManage', 'pilot', [...authority, ...team]),
  page('pilotPartners', 'draftPilot', [...authority, ...partners, ...asked]),
  page('pilotPartners', 'pilot', [...authority, ...partners]),
  page('pilotReport', 'pilot', [...authorityWriters, 'partnerEditor']),
  page('pilotReport', 'draftPilot', [...authorityWriters, 'partnerEditor']),
  page('pilotEnd', 'pilot', authorityWriters),
  page('pilotEnd', 'draftPilot', authorityWriters),
  page('pilotEndDraft', 'pilot', authorityWriters),
  page('pilotEndDraft', 'draftPilot', authorityWriters),
]

const day = '2026-01-01'
const partner = (name: string, who: readonly Persona[], organisationId: string) =>
  action('pilotPartners', 'draftPilot', who, { step: name, organisationId }, { intent: name })
export const PILOTS_ACTIONS: readonly ActionRow[] = [
  action('pilotNew', 'none', authorityWriters, { id: 'NEW', authorityId: 'AUTHORITY', title: 'Titel' }),
  action('pilotEdit', 'draftPilot', authorityWriters, { version: '99', title: 'Titel' }),
  step('submit', authorityWriters),
  step('recall', authorityWriters),
  step('approve', [...authorityWriters, ...team]),
  step('return', [...authorityWriters, ...team]),
  step('discard', authorityWriters),
  step('reach', authorityWriters, { milestoneId: UNKNOWN, reachedOn: day }),
  step('measure', authorityWriters, { id: 'NEW', indicatorId: UNKNOWN, measuredOn: day, value: '1' }),
  step('postpone', authorityWriters, { newEnd: day }),
  step('recallEnd', authorityWriters),
  step('returnEnd', [...authorityWriters, ...team]),
  step('finish', [...authorityWriters, ...team]),
  step('stop', [...authorityWriters, ...team]),
  step('withdraw', authorityHeads),
  action('pilotEnd', 'draftPilot', authorityWriters, { version: '99' }),
  action('pilotEnd', 'draftPilot', authorityWriters, { intent: 'keep' }, { intent: 'keep' }),
  action('pilotEnd', 'draftPilot', authorityWriters, { intent: 'discard' }, { intent: 'discard' }),
  action('pilotEndDraft', 'draftPilot', authorityWriters),
  action('pilotReport', 'draftPilot', [...authorityWriters, 'partnerEditor'], {
    ...{ id: 'NEW', organisationId: UNKNOWN, text: 'Bericht' },
  }),
  partner('invite', authorityWriters, UNKNOWN),
  partner('takeBack', authorityWriters, UNKNOWN),
  // towards an organisation of nobody's: whoever is of another one gets the same answer as for what is not there
  partner('confirm', [], UNKNOWN),
  partner('decline', [], UNKNOWN),
  partner('leave', [], UNKNOWN),
]
