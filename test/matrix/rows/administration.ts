import type { PageName } from '~/paths'
import { type ActionRow, action, page, type Row, team } from '../reviewed'
import type { Thing } from '../world'

// The administration.
const decide = (name: PageName, thing: Thing, intent: string) =>
  action(name, thing, team, { action: intent }, { intent })

export const ADMINISTRATION_PAGES: readonly Row[] = [
  page('administration', 'none', [...team, 'moderator']),
  page('organisationReview', 'provider', team),
  page('organisationReview', 'unverified', team),
  page('organisationMerge', 'none', team),
  page('claimReview', 'claim', team),
  page('users', 'none', ['administrator']),
  page('feedbackList', 'none', team),
  page('sources', 'none', ['administrator']),
]

export const ADMINISTRATION_ACTIONS: readonly ActionRow[] = [
  decide('organisationReview', 'unverified', 'verify'),
  decide('organisationReview', 'unverified', 'reject'),
  decide('organisationReview', 'unverified', 'reopen'),
  action('organisationMerge', 'none', team),
  decide('claimReview', 'claim', 'grant'),
  decide('claimReview', 'claim', 'refuse'),
  action('feedbackList', 'none', team),
  action('sources', 'none', ['administrator'], { name: 'fremd', version: '1', to: 'on' }),
]
