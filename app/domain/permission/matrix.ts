import { SECOND_FACTOR_PERMISSIONS, SECOND_FACTOR_ROLES } from './second-factor'
import { WRITING_ROLES } from './writing-roles'

/**
 * Who may do what. Nothing is allowed that is not listed here. A permission is granted to people in a
 * relation to the thing, narrowed by their role in its organisation or on the platform.
 */
export type PlatformRole = 'citizen' | 'staff' | 'moderator' | 'administrator'
export type OrganisationRole = 'owner' | 'admin' | 'editor' | 'finance' | 'viewer'

export const PLATFORM_ROLES: readonly PlatformRole[] = ['citizen', 'staff', 'moderator', 'administrator']
export const ORGANISATION_ROLES: readonly OrganisationRole[] = [
  'owner',
  'admin',
  'editor',
  'finance',
  'viewer',
]

/**
 * own: the thing belongs to this very person. sameOrganisation: an active member of the organisation
 * that owns the thing. partner: an active member of an organisation that has joined the team of a thing that
 * another one leads. conflicted: a member who is or was also a member of the other side.
 */
export const RELATIONS = [
  'own',
  'sameOrganisation',
  'partner',
  'conflicted',
  'formerMember',
  'foreign',
  'signedOut',
] as const
export type Relation = (typeof RELATIONS)[number]

/** How a person stands towards one thing. */
export type Standing = {
  relation: Relation
  organisationRole: OrganisationRole | null
  platformRole: PlatformRole | null
  /** a one-time code was given in this session */
  secondFactor: boolean
}

type Grant = {
  relations: readonly Relation[]
  organisationRoles?: readonly OrganisationRole[]
  platformRoles?: readonly PlatformRole[]
}

const OWNERS = { relations: ['sameOrganisation'], organisationRoles: ['owner', 'admin'] } as const
const SOLE_OWNERS = { relations: ['sameOrganisation'], organisationRoles: ['owner'] } as const
const TREASURERS = { relations: ['sameOrganisation'], organisationRoles: ['owner', 'finance'] } as const
const WRITERS = { relations: ['sameOrganisation'], organisationRoles: WRITING_ROLES } as const
/** The lead and those who have joined it. */
const TEAM_WRITERS = { relations: ['sameOrganisation', 'partner'], organisationRoles: WRITING_ROLES } as const
const TEAM_MEMBERS = { relations: ['sameOrganisation', 'partner'] } as const
const MEMBERS = { relations: ['sameOrganisation'] } as const
const SIGNED_IN = ['own', 'sameOrganisation', 'formerMember', 'foreign'] as const
/** Staff never act on their own things nor, by this grant, where they are members themselves. */
const STAFF = { relations: ['foreign', 'formerMember'], platformRoles: ['staff', 'administrator'] } as const
const ADMINISTRATORS = { relations: SIGNED_IN, platformRoles: ['administrator'] } as const
/** The platform's team in matters of the platform itself, which belong to nobody. */
const TEAM = { relations: SIGNED_IN, platformRoles: ['staff', 'administrator'] } as const
/** Never towards a person's own things. */
const MODERATORS = { relations: ['foreign'], platformRoles: ['moderator', 'administrator'] } as const
const OFFICE = { relations: SIGNED_IN, platformRoles: ['staff', 'moderator', 'administrator'] } as const

export const PERMISSIONS = {
  'account.use': [{ relations: ['own'] }],

  'organisation.found': [{ relations: ['foreign'] }],
  'organisation.claim': [{ relations: ['foreign', 'formerMember'] }],
  'organisation.join': [{ relations: ['foreign', 'formerMember'] }],
  'organisation.edit': [WRITERS],
  'organisation.manageMembers': [OWNERS],
  'organisation.viewMembers': [MEMBERS],
  'organisation.handOver': [SOLE_OWNERS],
  'organisation.close': [SOLE_OWNERS],
  'organisation.viewFinance': [TREASURERS],
  'organisation.editFinance': [TREASURERS],
  'organisation.review': [STAFF],
  'organisation.merge': [STAFF],
  'invitation.answer': [{ relations: ['own'] }],
  'handover.answer': [{ relations: ['own'] }],
  'claim.decide': [STAFF],

  'challenge.create': [WRITERS],
  'challenge.viewUnpublished': [MEMBERS, STAFF],
  'challenge.manage': [MEMBERS, STAFF],
  'challenge.edit': [WRITERS],
  /** throwing a draft away */
  'challenge.discard': [WRITERS],
  'challenge.submit': [WRITERS],
  'challenge.recall': [WRITERS],
  'challenge.approve': [WRITERS, STAFF],
  'challenge.return': [WRITERS, STAFF],
  'challenge.withdraw': [OWNERS],
  'challenge.archive': [OWNERS],
  'challenge.open': [WRITERS, STAFF],
  'challenge.change': [WRITERS],
  'challenge.decideChange': [WRITERS, STAFF],
  'challenge.viewMatches': [MEMBERS],
  /** checks of the law, and an expert's change of their result */
  'challenge.assess': [WRITERS, STAFF],
  /** the days until which questions are taken and answered */
  'challenge.setDates': [WRITERS],
  /** to hear what happens with a public challenge */
  'challenge.watch': [{ relations: SIGNED_IN }],
  /** the authority's members ask themselves without the platform */
  'question.ask': [{ relations: ['formerMember', 'foreign'] }],
  'question.answer': [WRITERS],
  /** for whom a question was asked: its own people, and nobody else */
  'question.viewAsker': [{ relations: ['own', 'sameOrganisation'] }],
  'contactNote.view': [MEMBERS],
  'contactNote.record': [WRITERS],
  'challenge.viewSimilar': [MEMBERS],
  /** towards the authority that says so, not towards the one that leads */
  'challenge.shareProblem': [WRITERS],
  /** members of an authority that is asked or listed as partner read the text, and nothing else of it */
  'challenge.readAsPartner': [MEMBERS],
  'partner.invite': [WRITERS],
  'partner.answer': [WRITERS],

  'match.viewForOrganisation': [MEMBERS],
  /** the provider's side: "does not suit us", and back */
  'match.decline': [WRITERS],
  /** the authority's side: to ask a provider to look at a challenge */
  'match.invite': [WRITERS],

  /** towards the organisation that asks another one for an introduction, and may take that back */
  'introduction.ask': [WRITERS],
  /** towards the organisation that is asked */
  'introduction.answer': [WRITERS],
  /** towards either of the two; nobody else knows of it */
  'introduction.view': [MEMBERS],
  'savedSearch.use': [{ relations: ['own'] }],

  /** towards what is talked about */
  'comment.post': [{ relations: SIGNED_IN }],
  'discussion.follow': [{ relations: SIGNED_IN }],
  /** towards the author: nobody votes on their own words, nobody else changes them */
  'comment.vote': [{ relations: ['foreign'] }],
  'comment.edit': [{ relations: ['own'] }],

  'proposal.create': [WRITERS],
  'proposal.view': [TEAM_MEMBERS],
  'proposal.edit': [TEAM_WRITERS],
  'proposal.submit': [WRITERS],
  'proposal.withdraw': [WRITERS],
  /** whom the lead asks to hand in together, and whom it parts with */
  'proposal.managePartners': [WRITERS],
  /** members of an organisation that is asked see who asks and for what, and nothing of the content */
  'proposal.seeInvitation': [MEMBERS],
  /** towards the organisation that is asked or has joined: yes, no, leaving, and its yes to one exact copy */
  'proposal.answerPartner': [WRITERS],
  'proposal.confirmCopy': [WRITERS],
  /** the authority's side, after the opening; a conflicted member is refused on every path */
  'proposal.read': [MEMBERS],
  /** a reader asks one team about its proposal, and sets by when it answers */
  'readerQuestion.ask': [WRITERS],
  /** the asked team's side */
  'readerQuestion.answer': [WRITERS],
  /** all proposals as one archive for the authority's file */
  'proposal.export': [WRITERS],

  'register.create': [WRITERS],
  'register.viewUnpublished': [MEMBERS, STAFF],
  'register.manage': [MEMBERS, STAFF],
  'register.edit': [WRITERS],
  'register.submit': [WRITERS],
  'register.recall': [WRITERS],
  'register.approve': [WRITERS, STAFF],
  'register.return': [WRITERS, STAFF],
  'register.revise': [WRITERS],
  /** throwing away what was never public */
  'register.discard': [WRITERS],
  /** to say that what is public is still true */
  'register.confirm': [WRITERS],
  'register.withdraw': [OWNERS],
  /** towards the authority that says how it gets on with a system, its own or another one's entry */
  'experience.write': [WRITERS],

  'consultation.create': [WRITERS],
  'consultation.viewUnpublished': [MEMBERS, STAFF],
  'consultation.manage': [MEMBERS, STAFF],
  'consultation.edit': [WRITERS],
  'consultation.submit': [WRITERS],
  'consultation.recall': [WRITERS],
  'consultation.approve': [WRITERS, STAFF],
  'consultation.return': [WRITERS, STAFF],
  'consultation.extend': [WRITERS],
  'consultation.withdraw': [OWNERS],
  /** with the word on what became of it */
  'consultation.close': [OWNERS],
  /** towards the authority of the consultation: its members are people too */
  'statement.add': [{ relations: SIGNED_IN }],
  'statement.vote': [{ relations: SIGNED_IN }],
  /** cases about contributions of others: their own stay unseen to moderators too */
  'moderation.view': [MODERATORS],
  'moderation.decide': [MODERATORS],
  /** the statement of reasons: whom it concerns, and moderators */
  'decision.read': [{ relations: ['own'] }, MODERATORS],
  'decision.appeal': [{ relations: ['own'] }],
  /** in the name of the office that a thing belongs to; moderation and staff never speak for it */
  'officialAnswer.give': [WRITERS],
  'comment.highlight': [WRITERS],
  /** to follow up on answers that offices owe past their day */
  'officialAnswer.followUp': [TEAM],
  /** the polls of a consultation that is a draft */
  'poll.edit': [WRITERS],
  /** towards the authority of the consultation: its members are people too */
  'poll.vote': [{ relations: SIGNED_IN }],

  'pilot.create': [WRITERS],
  'pilot.viewUnpublished': [MEMBERS, STAFF],
  'pilot.manage': [MEMBERS, STAFF],
  'pilot.edit': [WRITERS],
  /** throwing a draft away */
  'pilot.discard': [WRITERS],
  'pilot.submit': [WRITERS],
  'pilot.recall': [WRITERS],
  'pilot.approve': [WRITERS, STAFF],
  'pilot.return': [WRITERS, STAFF],
  /** milestones and measured values */
  'pilot.record': [WRITERS],
  /** an interim report, also of those who have joined */
  'pilot.report': [TEAM_WRITERS],
  'pilot.postpone': [WRITERS],
  'pilot.proposeEnd': [WRITERS],
  'pilot.approveEnd': [WRITERS, STAFF],
  'pilot.returnEnd': [WRITERS, STAFF],
  'pilot.withdraw': [OWNERS],
  /** whom the authority asks to take part */
  'pilot.managePartners': [WRITERS],
  /** towards the organisation that is asked or has joined: its members read the text, those who write answer */
  'pilot.readAsPartner': [MEMBERS],
  'pilot.answerPartner': [WRITERS],

  'administration.view': [OFFICE],
  'users.manage': [ADMINISTRATORS],
  'sources.manage': [ADMINISTRATORS],
  'feedback.manage': [TEAM],
  'organisations.list': [TEAM],
  /** how often matching shows whom */
  'exposure.view': [TEAM],
  'content.manage': [TEAM],
  'announcements.manage': [TEAM],
  'mailLog.view': [TEAM],
  'legalData.manage': [TEAM],
  'taxonomy.manage': [ADMINISTRATORS],
  'regions.manage': [ADMINISTRATORS],
  'outbox.manage': [ADMINISTRATORS],
  'events.view': [ADMINISTRATORS],
  'retention.manage': [ADMINISTRATORS],
} as const satisfies Record<string, readonly Grant[]>

export type PermissionKey = keyof typeof PERMISSIONS

/** Every permission, in the order in which it is listed. */
export const PERMISSION_KEYS = Object.keys(PERMISSIONS) as PermissionKey[]

/**
 * Whether a person in this standing may do it now: the role holds the permission, and where that needs a
 * second factor, a code was given in this session. Unlisted means no.
 */
export function isAllowed(key: PermissionKey, standing: Standing): boolean {
  return isGranted(key, standing) && (standing.secondFactor || !needsSecondFactor(key, standing))
}

/** Whether nothing but a one-time code stands between this person and the permission. */
export function lacksOnlySecondFactor(key: PermissionKey, standing: Standing): boolean {
  return isGranted(key, standing) && !isAllowed(key, standing)
}

/** Whether the role holds the permission, a second factor given or not. */
export function isGranted(key: PermissionKey, standing: Standing): boolean {
  const grants: readonly Grant[] = PERMISSIONS[key]
  return grants.some(
    (grant) =>
      grant.relations.includes(standing.relation) &&
      (!grant.organisationRoles || isOneOf(grant.organisationRoles, standing.organisationRole)) &&
      (!grant.platformRoles || isOneOf(grant.platformRoles, standing.platformRole)),
  )
}

/** The listed permissions, and everything that somebody may do only by virtue of a role on the platform. */
function needsSecondFactor(key: PermissionKey, standing: Standing): boolean {
  if (SECOND_FACTOR_PERMISSIONS.includes(key)) return true
  const { platformRole } = standing
  return (
    isOneOf(SECOND_FACTOR_ROLES, platformRole) && !isGranted(key, { ...standing, platformRole: 'citizen' })
  )
}

function isOneOf<Role>(allowed: readonly Role[], role: Role | null): boolean {
  return role !== null && allowed.includes(role)
}
