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

// Consultations: what everybody reads, what people do in them, what the authority does.
const step = (name: string, who: readonly Persona[]) =>
  action(
    'consultationManage',
    'draftConsultation',
    who,
    { step: name, version: '99', reason: 'Grund', newEnd: '2031-01-01T08:00' },
    { intent: name },
  )

export const CONSULTATIONS_PAGES: readonly Row[] = [
  page('consultationList', 'none', everybody),
  page('consultationNew', 'none', signedIn),
  page('consultation', 'consultation', everybody),
  page('consultation', 'draftConsultation', [...authority, ...team], { signedOut: 'hidden' }),
  page('consultationVote', 'consultation', everybody),
  page('consultationVote', 'draftConsultation', [], { signedOut: 'hidden' }),
  page('consultationCalendar', 'consultation', everybody),
  page('consultationCalendar', 'draftConsultation', [], { signedOut: 'hidden' }),
  page('consultationResult', 'consultation', everybody),
  page('consultationResult', 'draftConsultation', [], { signedOut: 'hidden' }),
  page('consultationEdit', 'draftConsultation', authorityWriters),
  page('consultationEdit', 'consultation', authorityWriters),
  page('consultationManage', 'draftConsultation', [...authority, ...team]),
  page('consultationManage', 'consultation', [...authority, ...team]),
]

const vote = { intent: 'vote', statementId: UNKNOWN, value: 'agree' }
const add = { intent: 'add', id: 'NEW', text: '!!!' }
export const CONSULTATIONS_ACTIONS: readonly ActionRow[] = [
  action('consultationNew', 'none', authorityWriters, {
    ...{ id: 'NEW', organisationId: 'AUTHORITY', title: 'Titel' },
  }),
  action('consultationEdit', 'draftConsultation', authorityWriters, { version: '99', title: 'Titel' }),
  step('submit', authorityWriters),
  step('recall', authorityWriters),
  step('approve', [...authorityWriters, ...team]),
  step('return', [...authorityWriters, ...team]),
  step('extend', authorityWriters),
  step('withdraw', authorityHeads),
  step('close', authorityHeads),
  action('consultationVote', 'consultation', signedIn, vote, { intent: 'vote' }),
  action('consultationVote', 'consultation', signedIn, add, { intent: 'add' }),
  action('consultationVote', 'draftConsultation', [], vote, { intent: 'vote' }),
]
