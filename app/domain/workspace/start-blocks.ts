import type { OrganisationState } from '../organisation/lifecycle'
import { isGranted, type OrganisationRole, type PlatformRole } from '../permission/matrix'
import { WRITING_ROLES } from '../permission/writing-roles'
import { PROPOSING_STATES } from '../proposal/eligibility'
import type { OrganisationKind } from '../taxonomy/vocabulary'

/** What is known of somebody who opens the workspace. */
export type StartFacts = {
  platformRole: PlatformRole
  memberships: readonly {
    isActive: boolean
    role: OrganisationRole
    kind: OrganisationKind
    state: OrganisationState
  }[]
}

type Membership = StartFacts['memberships'][number]

/** What the start page of a person can be made of, in the order in which it stands there. */
export const START_BLOCKS = [
  'tasks',
  'firstSteps',
  'queue',
  'health',
  'moderation',
  'readsAlong',
  'challenges',
  'register',
  'matches',
  'proposals',
  'others',
  'profileGaps',
  'latest',
  'organisations',
] as const
export type StartBlock = (typeof START_BLOCKS)[number]

/** Who somebody is to the platform; `several`: more than one of these at once. */
export type StartPersona =
  | 'citizen'
  | 'provider'
  | 'research'
  | 'innovation'
  | 'writer'
  | 'approver'
  | 'reader'
  | 'staff'
  | 'moderator'
  | 'administrator'
  | 'several'

const APPROVERS: readonly OrganisationRole[] = ['owner', 'admin']

const isAuthority = ({ kind }: Membership) => kind === 'authority'
const isProvider = (one: Membership) => !isAuthority(one)
const isVerified = ({ state }: Membership) => state === 'verified'
const isAtWork = ({ state }: Membership) => PROPOSING_STATES.includes(state)
const writes = ({ role }: Membership) => WRITING_ROLES.includes(role)

/** Whether somebody has a part in the platform's own work, by the permission matrix. */
function holds(key: 'administration.view' | 'organisation.review' | 'outbox.manage', role: PlatformRole) {
  const outside = { relation: 'foreign', organisationRole: null, secondFactor: false } as const
  return isGranted(key, { ...outside, platformRole: role })
}

/** When a block belongs on the page. `active`: the memberships that have not ended. */
const WHEN: Record<StartBlock, (active: readonly Membership[], role: PlatformRole) => boolean> = {
  tasks: () => true,
  firstSteps: (active, role) => active.length === 0 && !holds('administration.view', role),
  queue: (_, role) => holds('organisation.review', role),
  health: (_, role) => holds('outbox.manage', role),
  moderation: (_, role) => role === 'moderator',
  readsAlong: (active) => active.length > 0 && !active.some(writes),
  challenges: (active) => active.some(isAuthority),
  register: (active) => active.some(isAuthority),
  matches: (active) => active.some((one) => isProvider(one) && isVerified(one)),
  proposals: (active) => active.some((one) => isProvider(one) && isAtWork(one)),
  others: () => true,
  profileGaps: (active) => active.some((one) => isProvider(one) && isAtWork(one) && writes(one)),
  // Whoever has nothing of their own to look at yet sees what goes on.
  latest: (active, role) =>
    !holds('administration.view', role) && !active.some((one) => isAuthority(one) || isVerified(one)),
  organisations: (active) => active.length > 0,
}

/** The start page for what somebody is: which blocks, in which order. Tasks always come first. */
export function startBlocks({ platformRole, memberships }: StartFacts): StartBlock[] {
  const active = memberships.filter((one) => one.isActive)
  return START_BLOCKS.filter((block) => WHEN[block](active, platformRole))
}

/** Whom the page greets. A part on the platform and each kind of organisation count once. */
export function startPersona({ platformRole, memberships }: StartFacts): StartPersona {
  const active = memberships.filter((one) => one.isActive)
  const parts = new Set<StartPersona>(active.map(personaAt))
  // Writing and approving in two authorities is still one part: the one with more to decide.
  if (parts.has('approver')) parts.delete('writer')
  if (parts.size > 1) parts.delete('reader')
  if (platformRole !== 'citizen') parts.add(platformRole)
  const [only] = parts
  if (parts.size > 1) return 'several'
  return only ?? 'citizen'
}

function personaAt({ kind, role }: Membership): StartPersona {
  if (!WRITING_ROLES.includes(role)) return 'reader'
  if (kind === 'authority') return APPROVERS.includes(role) ? 'approver' : 'writer'
  if (kind === 'researchCentre') return 'research'
  return kind === 'company' || kind === 'freelancer' ? 'provider' : 'innovation'
}
