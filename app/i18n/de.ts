import { account } from './de/account'
import { accountAddress } from './de/account-address'
import { accountSecurity } from './de/account-security'
import { accountWorkspace } from './de/account-workspace'
import { administration } from './de/administration'
import { administrationAccounts } from './de/administration-accounts'
import { administrationProfiles } from './de/administration-profiles'
import { challengeForms } from './de/challenge-forms'
import { challengeManagement } from './de/challenge-management'
import { challenges } from './de/challenges'
import { demo } from './de/demo'
import { errors } from './de/errors'
import { fields } from './de/fields'
import { home } from './de/home'
import { howItWorks } from './de/how-it-works'
import { legal } from './de/legal'
import { matching } from './de/matching'
import { profiles } from './de/profiles'
import { profilesForms } from './de/profiles-forms'
import { proposalForms } from './de/proposal-forms'
import { proposals } from './de/proposals'
import { shell } from './de/shell'
import { taxonomy } from './de/taxonomy'

/** Every German message. Keys are flat; one file an area. */
export const de = {
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
} as const
