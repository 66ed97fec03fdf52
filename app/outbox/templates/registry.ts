import type { z } from 'zod'
import {
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
import { accountClosedInactive, accountInactiveWarning, accountReopened } from './account-closing'
import {
  accountCodesGuessed,
  accountNewDevice,
  accountRecoveryCodesRenewed,
  accountRecoveryCodeUsed,
  accountSecondFactorOff,
  accountSecondFactorOn,
} from './account-security'
import { challengeAwaitsApproval, challengePublished, challengeReturned } from './approval'
import { challengePublishedMatch, challengeWithdrawn } from './challenges'
import { claimConfirm, claimDecided } from './claims'
import { joinDecided, joinRequested } from './joining'
import { challengeClosed, openingAwaitsSecond, proposalsOpened } from './opening'
import { organisationRejected, organisationVerified } from './organisations'
import { proposalReceipt, proposalWithdrawn } from './proposals'

/** Every message that the platform sends, by name. */
export const messageTemplates = {
  accountConfirmEmail,
  accountExists,
  accountResetPassword,
  accountPasswordChanged,
  accountRoleChanged,
  accountSecondFactorOn,
  accountSecondFactorOff,
  accountRecoveryCodesRenewed,
  accountRecoveryCodeUsed,
  accountCodesGuessed,
  accountNewDevice,
  accountEmailChangeOld,
  accountEmailChangeNew,
  accountAddressWanted,
  accountEmailChanged,
  accountInactiveWarning,
  accountClosedInactive,
  accountReopened,
  organisationVerified,
  organisationRejected,
  claimConfirm,
  claimDecided,
  joinRequested,
  joinDecided,
  challengeAwaitsApproval,
  challengeReturned,
  challengePublished,
  challengePublishedMatch,
  challengeWithdrawn,
  challengeClosed,
  openingAwaitsSecond,
  proposalsOpened,
  proposalReceipt,
  proposalWithdrawn,
}

type MessageTemplates = typeof messageTemplates
export type TemplateName = keyof MessageTemplates
/** What a template must be given. */
export type ParamsOf<Name extends TemplateName> = z.infer<MessageTemplates[Name]['params']>

function isTemplateName(name: string): name is TemplateName {
  return Object.hasOwn(messageTemplates, name)
}

/** The template of a stored message, or undefined when there is none of that name any more. */
export function findTemplate(name: string) {
  return isTemplateName(name) ? messageTemplates[name] : undefined
}
