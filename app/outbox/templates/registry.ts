import type { z } from 'zod'
import {
  accountCheckAddress,
  accountConfirmEmail,
  accountExists,
  accountPasswordChanged,
  accountResetPassword,
  accountRoleChanged,
} from './account'
import {
  accountAddressWanted,
  accountEmailChanged,
  accountEmailChangeNew,
  accountEmailChangeOld,
} from './account-address'
import { accountClosedInactive, accountInactiveWarning } from './account-closing'
import { accountErased, accountUnused, ownerUnused } from './account-erased'
import {
  accountCodesGuessed,
  accountNewDevice,
  accountRecoveryCodesRenewed,
  accountRecoveryCodeUsed,
  accountSecondFactorOff,
  accountSecondFactorOn,
} from './account-security'
import { accountDisabled, accountEnabled } from './account-state'
import {
  challengeAwaitsApproval,
  challengeDiscarded,
  challengePublished,
  challengeReturned,
} from './approval'
import { certificateEnds } from './certificates'
import { challengePublishedMatch, challengeWithdrawn } from './challenges'
import {
  challengeChanged,
  changeApplied,
  changeAwaitsApproval,
  changeReturned,
  proposalReconfirmation,
} from './changes'
import { claimConfirm, claimDecided } from './claims'
import {
  consortiumAnswered,
  consortiumConfirm,
  consortiumConfirmAgain,
  consortiumConfirmed,
  consortiumInvited,
  consortiumLapsed,
  consortiumLeft,
  consortiumRemoved,
} from './consortium'
import {
  consultationAwaitsApproval,
  consultationEnded,
  consultationNews,
  consultationPublished,
  consultationReturned,
} from './consultations'
import { handoverAnswered, handoverOffered } from './handing-over'
import { introductionAgreed, introductionAsked, introductionEnded } from './introductions'
import { invitationAnswered, invitationSent } from './inviting'
import { joinDecided, joinRequested } from './joining'
import {
  jointDiscarded,
  jointMoved,
  partnerAnswered,
  partnerInvited,
  partnerLeft,
  partnerTakenBack,
  problemShared,
} from './joint'
import { invitationDeclined, matchDigest, providerDigest, providerInvited } from './matching'
import { organisationClosed, organisationMerged, organisationReopened } from './merging'
import {
  appealDecided,
  casesWait,
  contributionCollapsed,
  contributionReleased,
  decisionMade,
} from './moderation'
import {
  commentHighlighted,
  officialAnswerGiven,
  officialAnswerOwed,
  officialAnswerReminder,
  outcomeToAuthor,
  outcomeToFollower,
  watchedChallengeAnswered,
} from './official-answers'
import { challengeClosed, openingAwaitsSecond, proposalsOpened } from './opening'
import { organisationRejected, organisationVerified } from './organisations'
import { commentAnswers, commentMentions, discussionContinues } from './participation'
import {
  pilotApproved,
  pilotAwaitsApproval,
  pilotNews,
  pilotPartnerAnswered,
  pilotPartnerAsked,
  pilotRequestEnded,
  pilotReturned,
} from './pilots'
import { proposalCommented, proposalSectionSaved } from './proposal-team'
import { proposalReceipt, proposalWithdrawn } from './proposals'
import { questionAsked, questionDatesChanged, questionHandled, watchedChallengeChanged } from './questions'
import { readerQuestionAnswered, readerQuestionAsked } from './reader-questions'
import { registerAwaitsApproval, registerPublished, registerReturned, registerWithdrawn } from './register'
import { noticeDecided, noticeReceived } from './reports'
import { savedSearchNews } from './saved-searches'

/** Every message that the platform sends, by name. */
export const messageTemplates = {
  accountConfirmEmail,
  accountExists,
  accountResetPassword,
  accountPasswordChanged,
  accountRoleChanged,
  accountErased,
  accountUnused,
  ownerUnused,
  accountSecondFactorOn,
  accountSecondFactorOff,
  accountRecoveryCodesRenewed,
  accountRecoveryCodeUsed,
  accountCodesGuessed,
  accountNewDevice,
  accountCheckAddress,
  accountDisabled,
  accountEnabled,
  accountEmailChangeOld,
  accountEmailChangeNew,
  accountAddressWanted,
  accountEmailChanged,
  accountInactiveWarning,
  accountClosedInactive,
  organisationVerified,
  organisationRejected,
  claimConfirm,
  claimDecided,
  joinRequested,
  joinDecided,
  invitationSent,
  invitationAnswered,
  handoverOffered,
  handoverAnswered,
  organisationClosed,
  organisationMerged,
  organisationReopened,
  certificateEnds,
  challengeAwaitsApproval,
  challengeDiscarded,
  challengeReturned,
  challengePublished,
  challengePublishedMatch,
  invitationDeclined,
  providerInvited,
  matchDigest,
  providerDigest,
  challengeWithdrawn,
  introductionAsked,
  introductionAgreed,
  introductionEnded,
  changeAwaitsApproval,
  changeReturned,
  changeApplied,
  challengeChanged,
  proposalReconfirmation,
  problemShared,
  partnerInvited,
  partnerAnswered,
  partnerTakenBack,
  jointDiscarded,
  partnerLeft,
  jointMoved,
  challengeClosed,
  openingAwaitsSecond,
  proposalsOpened,
  proposalReceipt,
  proposalWithdrawn,
  proposalSectionSaved,
  proposalCommented,
  consortiumInvited,
  consortiumAnswered,
  consortiumLeft,
  consortiumRemoved,
  consortiumLapsed,
  consortiumConfirm,
  consortiumConfirmAgain,
  consortiumConfirmed,
  questionAsked,
  questionHandled,
  questionDatesChanged,
  watchedChallengeChanged,
  readerQuestionAsked,
  readerQuestionAnswered,
  savedSearchNews,
  registerAwaitsApproval,
  registerReturned,
  registerPublished,
  registerWithdrawn,
  consultationAwaitsApproval,
  consultationReturned,
  consultationPublished,
  consultationEnded,
  consultationNews,
  commentMentions,
  commentAnswers,
  discussionContinues,
  noticeReceived,
  noticeDecided,
  decisionMade,
  appealDecided,
  contributionCollapsed,
  contributionReleased,
  casesWait,
  officialAnswerOwed,
  officialAnswerReminder,
  officialAnswerGiven,
  watchedChallengeAnswered,
  commentHighlighted,
  outcomeToAuthor,
  outcomeToFollower,
  pilotApproved,
  pilotAwaitsApproval,
  pilotNews,
  pilotPartnerAnswered,
  pilotPartnerAsked,
  pilotRequestEnded,
  pilotReturned,
}

type MessageTemplates = typeof messageTemplates
export type TemplateName = keyof MessageTemplates
/**
 * What a message is stored with: not the name of a person but who it is. The name is looked up when the
 * message is shown or sent (docs/decisions/names-are-looked-up.md). Nor what was found for a saved search, but the
 * notice that told of it: what is no longer public by then is left out.
 */
type Stored<Params> = Params extends { person: string }
  ? Omit<Params, 'person'> & { personId: string }
  : Params extends { found: unknown }
    ? Omit<Params, 'found'> & { noticeId: string }
    : Params
/** What a template must be given. */
export type ParamsOf<Name extends TemplateName> = Stored<z.infer<MessageTemplates[Name]['params']>>

function isTemplateName(name: string): name is TemplateName {
  return Object.hasOwn(messageTemplates, name)
}

/** The template of a stored message, or undefined when there is none of that name any more. */
export function findTemplate(name: string) {
  return isTemplateName(name) ? messageTemplates[name] : undefined
}
