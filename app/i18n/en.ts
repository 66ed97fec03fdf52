import { account } from './en/account'
import { accountAddress } from './en/account-address'
import { accountData } from './en/account-data'
import { accountDataEvents } from './en/account-data-events'
import { accountDataFile } from './en/account-data-file'
import { accountNotices } from './en/account-notices'
import { accountSecurity } from './en/account-security'
import { accountWorkspace } from './en/account-workspace'
import { administration } from './en/administration'
import { administrationAccounts } from './en/administration-accounts'
import { administrationContent } from './en/administration-content'
import { administrationEvents } from './en/administration-events'
import { administrationFrame } from './en/administration-frame'
import { administrationLists } from './en/administration-lists'
import { administrationMerging } from './en/administration-merging'
import { administrationOutbox } from './en/administration-outbox'
import { administrationPeople } from './en/administration-people'
import { administrationProfiles } from './en/administration-profiles'
import { administrationRetention } from './en/administration-retention'
import { assessment } from './en/assessment'
import { assessmentAiAct } from './en/assessment-ai-act'
import { assessmentDataProtection } from './en/assessment-data-protection'
import { attachments } from './en/attachments'
import { challengeChanges } from './en/challenge-changes'
import { challengeForms } from './en/challenge-forms'
import { challengeJoint } from './en/challenge-joint'
import { challengeManagement } from './en/challenge-management'
import { challengePosting } from './en/challenge-posting'
import { challenges } from './en/challenges'
import { competition } from './en/competition'
import { consortium } from './en/consortium'
import { consultations } from './en/consultations'
import { contactNotes } from './en/contact-notes'
import { costPlan } from './en/cost-plan'
import { demo } from './en/demo'
import { errors } from './en/errors'
import { exposure } from './en/exposure'
import { face } from './en/face'
import { fields } from './en/fields'
import { home } from './en/home'
import { howItWorks } from './en/how-it-works'
import { imports } from './en/imports'
import { legal } from './en/legal'
import { legalData } from './en/legal-data'
import { livingMatches } from './en/living-matches'
import { matching } from './en/matching'
import { matchingHow } from './en/matching-how'
import { moderation } from './en/moderation'
import { moderationDesk } from './en/moderation-desk'
import { moderationHints } from './en/moderation-hints'
import { near } from './en/near'
import { officialAnswers } from './en/official-answers'
import { opinions } from './en/opinions'
import { ownContributions } from './en/own-contributions'
import { participationData } from './en/participation-data'
import { participationGuard } from './en/participation-guard'
import { partnerFinding } from './en/partner-finding'
import { pilotWork } from './en/pilot-work'
import { pilots } from './en/pilots'
import { polls } from './en/polls'
import { procedure } from './en/procedure'
import { profiles } from './en/profiles'
import { profilesForms } from './en/profiles-forms'
import { profilesOffer } from './en/profiles-offer'
import { profilesPeople } from './en/profiles-people'
import { progress } from './en/progress'
import { proposalFiles } from './en/proposal-files'
import { proposalForms } from './en/proposal-forms'
import { proposalTeam } from './en/proposal-team'
import { proposals } from './en/proposals'
import { questions } from './en/questions'
import { readerQuestions } from './en/reader-questions'
import { reading } from './en/reading'
import { register } from './en/register'
import { registerData } from './en/register-data'
import { registerFields } from './en/register-fields'
import { savedSearches } from './en/saved-searches'
import { searchLag } from './en/search-lag'
import { searching } from './en/searching'
import { shell } from './en/shell'
import { signedReceipt } from './en/signed-receipt'
import { taxonomy } from './en/taxonomy'
import { threads } from './en/threads'
import { uploads } from './en/uploads'
import { writingTogether } from './en/writing-together'
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
  ...accountData,
  ...accountDataFile,
  ...accountDataEvents,
  ...accountNotices,
  ...profiles,
  ...profilesForms,
  ...profilesPeople,
  ...profilesOffer,
  ...challenges,
  ...challengeJoint,
  ...challengeForms,
  ...challengeManagement,
  ...challengeChanges,
  ...assessment,
  ...assessmentAiAct,
  ...assessmentDataProtection,
  ...register,
  ...registerData,
  ...registerFields,
  ...consultations,
  ...pilots,
  ...pilotWork,
  ...contactNotes,
  ...competition,
  ...questions,
  ...officialAnswers,
  ...reading,
  ...readerQuestions,
  ...signedReceipt,
  ...near,
  ...searching,
  ...moderationHints,
  ...participationData,
  ...participationGuard,
  ...partnerFinding,
  ...savedSearches,
  ...opinions,
  ...ownContributions,
  ...polls,
  ...searchLag,
  ...procedure,
  ...progress,
  ...legalData,
  ...challengePosting,
  ...writingTogether,
  ...attachments,
  ...uploads,
  ...proposalFiles,
  ...matching,
  ...livingMatches,
  ...matchingHow,
  ...exposure,
  ...imports,
  ...proposals,
  ...consortium,
  ...proposalForms,
  ...costPlan,
  ...proposalTeam,
  ...administration,
  ...administrationAccounts,
  ...administrationProfiles,
  ...administrationMerging,
  ...administrationContent,
  ...administrationEvents,
  ...administrationFrame,
  ...administrationLists,
  ...administrationOutbox,
  ...administrationPeople,
  ...administrationRetention,
  ...threads,
  ...moderation,
  ...moderationDesk,
  ...demo,
  ...face,
}
