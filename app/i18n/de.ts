import { account } from './de/account'
import { accountAddress } from './de/account-address'
import { accountData } from './de/account-data'
import { accountDataEvents } from './de/account-data-events'
import { accountDataFile } from './de/account-data-file'
import { accountNotices } from './de/account-notices'
import { accountSecurity } from './de/account-security'
import { accountWorkspace } from './de/account-workspace'
import { administration } from './de/administration'
import { administrationAccounts } from './de/administration-accounts'
import { administrationContent } from './de/administration-content'
import { administrationEvents } from './de/administration-events'
import { administrationFrame } from './de/administration-frame'
import { administrationLists } from './de/administration-lists'
import { administrationMerging } from './de/administration-merging'
import { administrationOutbox } from './de/administration-outbox'
import { administrationPeople } from './de/administration-people'
import { administrationProfiles } from './de/administration-profiles'
import { administrationRetention } from './de/administration-retention'
import { assessment } from './de/assessment'
import { assessmentAiAct } from './de/assessment-ai-act'
import { assessmentDataProtection } from './de/assessment-data-protection'
import { attachments } from './de/attachments'
import { challengeChanges } from './de/challenge-changes'
import { challengeForms } from './de/challenge-forms'
import { challengeJoint } from './de/challenge-joint'
import { challengeManagement } from './de/challenge-management'
import { challengePosting } from './de/challenge-posting'
import { challenges } from './de/challenges'
import { competition } from './de/competition'
import { consortium } from './de/consortium'
import { consultations } from './de/consultations'
import { contactNotes } from './de/contact-notes'
import { costPlan } from './de/cost-plan'
import { demo } from './de/demo'
import { errors } from './de/errors'
import { exposure } from './de/exposure'
import { face } from './de/face'
import { fields } from './de/fields'
import { home } from './de/home'
import { howItWorks } from './de/how-it-works'
import { imports } from './de/imports'
import { legal } from './de/legal'
import { legalData } from './de/legal-data'
import { livingMatches } from './de/living-matches'
import { matching } from './de/matching'
import { matchingHow } from './de/matching-how'
import { moderation } from './de/moderation'
import { moderationDesk } from './de/moderation-desk'
import { moderationHints } from './de/moderation-hints'
import { near } from './de/near'
import { officialAnswers } from './de/official-answers'
import { opinions } from './de/opinions'
import { ownContributions } from './de/own-contributions'
import { participationData } from './de/participation-data'
import { participationGuard } from './de/participation-guard'
import { partnerFinding } from './de/partner-finding'
import { pilotWork } from './de/pilot-work'
import { pilots } from './de/pilots'
import { polls } from './de/polls'
import { procedure } from './de/procedure'
import { profiles } from './de/profiles'
import { profilesForms } from './de/profiles-forms'
import { profilesOffer } from './de/profiles-offer'
import { profilesPeople } from './de/profiles-people'
import { progress } from './de/progress'
import { proposalFiles } from './de/proposal-files'
import { proposalForms } from './de/proposal-forms'
import { proposalTeam } from './de/proposal-team'
import { proposals } from './de/proposals'
import { questions } from './de/questions'
import { readerQuestions } from './de/reader-questions'
import { reading } from './de/reading'
import { register } from './de/register'
import { registerData } from './de/register-data'
import { registerFields } from './de/register-fields'
import { savedSearches } from './de/saved-searches'
import { searchLag } from './de/search-lag'
import { searching } from './de/searching'
import { shell } from './de/shell'
import { signedReceipt } from './de/signed-receipt'
import { taxonomy } from './de/taxonomy'
import { threads } from './de/threads'
import { uploads } from './de/uploads'
import { writingTogether } from './de/writing-together'

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
} as const
