import { account } from './en/account'
import { accountAddress } from './en/account-address'
import { accountSecurity } from './en/account-security'
import { accountWorkspace } from './en/account-workspace'
import { administration } from './en/administration'
import { administrationAccounts } from './en/administration-accounts'
import { administrationProfiles } from './en/administration-profiles'
import { challengeForms } from './en/challenge-forms'
import { challengeManagement } from './en/challenge-management'
import { challenges } from './en/challenges'
import { demo } from './en/demo'
import { errors } from './en/errors'
import { fields } from './en/fields'
import { home } from './en/home'
import { howItWorks } from './en/how-it-works'
import { legal } from './en/legal'
import { matching } from './en/matching'
import { profiles } from './en/profiles'
import { profilesForms } from './en/profiles-forms'
import { proposalForms } from './en/proposal-forms'
import { proposals } from './en/proposals'
import { shell } from './en/shell'
import { taxonomy } from './en/taxonomy'
import type { Messages } from './translate'

/** Every English message, for exactly the keys that exist in German. */
export const en: Messages = {
  ...shell,
  ...errors,
  ...fields,
  ...taxonomy,
  ...home,
  ...howItWorks,
  ...legal,
  ...account,
  ...accountAddress,
  ...accountSecurity,
  ...accountWorkspace,
  ...profiles,
  ...profilesForms,
  ...challenges,
  ...challengeForms,
  ...challengeManagement,
  ...matching,
  ...proposals,
  ...proposalForms,
  ...administration,
  ...administrationAccounts,
  ...administrationProfiles,
  ...demo,
}
