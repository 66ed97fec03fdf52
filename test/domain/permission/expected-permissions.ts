import type { OrganisationRole, PermissionKey, PlatformRole, Relation } from '~/domain/permission/matrix'

/** Who holds a permission; whoever is not named does not. */
export type Holders = {
  /** members of the organisation that the thing belongs to, by role */
  members?: readonly OrganisationRole[]
  /** members of an organisation that has joined the team of the thing, by role */
  partners?: readonly OrganisationRole[]
  /** the person whose own thing it is */
  own?: boolean
  /** everybody signed in who stands outside, in these relations */
  outside?: readonly Relation[]
  /** roles on the platform, in these relations */
  office?: { roles: readonly PlatformRole[]; relations: readonly Relation[] }
}

const all = ['owner', 'admin', 'editor', 'finance', 'viewer'] as const
const writers = ['owner', 'admin', 'editor'] as const
const heads = ['owner', 'admin'] as const
/** The platform's team acts where it is not a member itself. */
const team = { roles: ['staff', 'administrator'], relations: ['foreign', 'formerMember'] } as const
const anywhere = ['own', 'sameOrganisation', 'formerMember', 'foreign'] as const

/** The reviewed table: written by hand from the rules of the procedure. */
export const EXPECTED_HOLDERS: Record<PermissionKey, Holders> = {
  'account.use': { own: true },
  'savedSearch.use': { own: true },
  'comment.post': { members: all, own: true, outside: ['formerMember', 'foreign'] },
  'discussion.follow': { members: all, own: true, outside: ['formerMember', 'foreign'] },
  'comment.vote': { outside: ['foreign'] },
  'comment.edit': { own: true },
  'organisation.found': { outside: ['foreign'] },
  'organisation.claim': { outside: ['foreign', 'formerMember'] },
  'organisation.join': { outside: ['foreign', 'formerMember'] },
  'organisation.edit': { members: writers },
  'organisation.manageMembers': { members: heads },
  'organisation.viewMembers': { members: all },
  'organisation.handOver': { members: ['owner'] },
  'organisation.close': { members: ['owner'] },
  'organisation.viewFinance': { members: ['owner', 'finance'] },
  'organisation.editFinance': { members: ['owner', 'finance'] },
  'organisation.review': { office: team },
  'organisation.merge': { office: team },
  'invitation.answer': { own: true },
  'handover.answer': { own: true },
  'claim.decide': { office: team },
  'challenge.create': { members: writers },
  'challenge.viewUnpublished': { members: all, office: team },
  'challenge.manage': { members: all, office: team },
  'challenge.edit': { members: writers },
  'challenge.discard': { members: writers },
  'challenge.submit': { members: writers },
  'challenge.recall': { members: writers },
  'challenge.approve': { members: writers, office: team },
  'challenge.return': { members: writers, office: team },
  'challenge.withdraw': { members: heads },
  'challenge.archive': { members: heads },
  'challenge.open': { members: writers, office: team },
  'challenge.change': { members: writers },
  'challenge.decideChange': { members: writers, office: team },
  'challenge.viewMatches': { members: all },
  'challenge.assess': { members: writers, office: team },
  'challenge.setDates': { members: writers },
  'challenge.watch': { members: all, own: true, outside: ['formerMember', 'foreign'] },
  'question.ask': { outside: ['formerMember', 'foreign'] },
  'question.answer': { members: writers },
  'question.viewAsker': { members: all, own: true },
  'contactNote.view': { members: all },
  'contactNote.record': { members: writers },
  'challenge.viewSimilar': { members: all },
  'challenge.shareProblem': { members: writers },
  'challenge.readAsPartner': { members: all },
  'partner.invite': { members: writers },
  'partner.answer': { members: writers },
  'match.viewForOrganisation': { members: all },
  'introduction.ask': { members: writers },
  'introduction.answer': { members: writers },
  'introduction.view': { members: all },
  'match.decline': { members: writers },
  'match.invite': { members: writers },
  'proposal.create': { members: writers },
  'proposal.view': { members: all, partners: all },
  'proposal.edit': { members: writers, partners: writers },
  'proposal.submit': { members: writers },
  'proposal.withdraw': { members: writers },
  'proposal.managePartners': { members: writers },
  'proposal.seeInvitation': { members: all },
  'proposal.answerPartner': { members: writers },
  'proposal.confirmCopy': { members: writers },
  'proposal.read': { members: all },
  'readerQuestion.ask': { members: writers },
  'readerQuestion.answer': { members: writers },
  'proposal.export': { members: writers },
  'consultation.create': { members: writers },
  'consultation.viewUnpublished': { members: all, office: team },
  'consultation.manage': { members: all, office: team },
  'consultation.edit': { members: writers },
  'consultation.submit': { members: writers },
  'consultation.recall': { members: writers },
  'consultation.approve': { members: writers, office: team },
  'consultation.return': { members: writers, office: team },
  'consultation.extend': { members: writers },
  'consultation.withdraw': { members: heads },
  'consultation.close': { members: heads },
  'statement.add': { members: all, own: true, outside: ['formerMember', 'foreign'] },
  'statement.vote': { members: all, own: true, outside: ['formerMember', 'foreign'] },
  'moderation.view': { office: { roles: ['moderator', 'administrator'], relations: ['foreign'] } },
  'moderation.decide': { office: { roles: ['moderator', 'administrator'], relations: ['foreign'] } },
  'decision.read': {
    own: true,
    office: { roles: ['moderator', 'administrator'], relations: ['foreign'] },
  },
  'decision.appeal': { own: true },
  'officialAnswer.give': { members: writers },
  'comment.highlight': { members: writers },
  'officialAnswer.followUp': { office: { roles: ['staff', 'administrator'], relations: anywhere } },
  'poll.edit': { members: writers },
  'poll.vote': { members: all, own: true, outside: ['formerMember', 'foreign'] },
  'administration.view': {
    office: { roles: ['staff', 'moderator', 'administrator'], relations: anywhere },
  },
  'users.manage': { office: { roles: ['administrator'], relations: anywhere } },
  'sources.manage': { office: { roles: ['administrator'], relations: anywhere } },
  'feedback.manage': { office: { roles: ['staff', 'administrator'], relations: anywhere } },
  'organisations.list': { office: { roles: ['staff', 'administrator'], relations: anywhere } },
  'exposure.view': { office: { roles: ['staff', 'administrator'], relations: anywhere } },
  'content.manage': { office: { roles: ['staff', 'administrator'], relations: anywhere } },
  'announcements.manage': { office: { roles: ['staff', 'administrator'], relations: anywhere } },
  'mailLog.view': { office: { roles: ['staff', 'administrator'], relations: anywhere } },
  'legalData.manage': { office: { roles: ['staff', 'administrator'], relations: anywhere } },
  'taxonomy.manage': { office: { roles: ['administrator'], relations: anywhere } },
  'regions.manage': { office: { roles: ['administrator'], relations: anywhere } },
  'outbox.manage': { office: { roles: ['administrator'], relations: anywhere } },
  'events.view': { office: { roles: ['administrator'], relations: anywhere } },
  'retention.manage': { office: { roles: ['administrator'], relations: anywhere } },
}
