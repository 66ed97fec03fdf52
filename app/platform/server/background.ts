import { MIRRORED_ENTITY } from '#search/mirror/sync.server'
import { eraseAccountOf } from '~/features/account/operations/erase-account.server'
import { remindOfErasures } from '~/features/account/operations/remind-of-erasures.server'
import { retireAccountsOf } from '~/features/account/operations/retire-accounts.server'
import { ERASURE } from '~/features/account/operations/shut-account.server'
import { closeInactiveAccounts } from '~/features/administration/operations/close-inactive-accounts.server'
import { PERSONAL_DATA } from '~/features/administration/operations/personal-data-areas.server'
import { removeOrphanedFiles } from '~/features/administration/operations/remove-orphaned-files.server'
import { announceClosedChallenges } from '~/features/challenges/operations/announce-closed-challenges.server'
import { measureDurations } from '~/features/challenges/operations/measure-durations.server'
import { computePartners } from '~/features/matching/operations/compute-partners.server'
import { countFirstPlaces } from '~/features/matching/operations/count-first-places.server'
import { expireIntroductions } from '~/features/matching/operations/expire-introductions.server'
import { followChallenge, followOrganisation } from '~/features/matching/operations/follow-changes.server'
import { followForeignSource } from '~/features/matching/operations/follow-foreign-source.server'
import { PARTNERS } from '~/features/matching/operations/follow-partners.server'
import { refreshMatches } from '~/features/matching/operations/refresh-matches.server'
import { refreshPartners } from '~/features/matching/operations/refresh-partners.server'
import { tellNewMatches } from '~/features/matching/operations/tell-new-matches.server'
import { eraseReporters } from '~/features/moderation/operations/erase-reporters.server'
import { followContribution } from '~/features/moderation/operations/follow-contribution.server'
import { remindModerators } from '~/features/moderation/operations/remind-moderators.server'
import { trainHints } from '~/features/moderation/operations/train-hints.server'
import { computeOpinionMaps } from '~/features/participation/operations/compute-opinion-maps.server'
import { oweAnswers } from '~/features/participation/operations/owe-answers.server'
import { recountComments } from '~/features/participation/operations/recount-comments.server'
import { remindOfAnswers } from '~/features/participation/operations/remind-of-answers.server'
import { tellConsultationDates } from '~/features/participation/operations/tell-consultation-dates.server'
import { followBegunPilots } from '~/features/pilots/operations/follow-begun-pilots.server'
import { followPilot } from '~/features/pilots/operations/follow-pilot.server'
import { remindOfCertificates } from '~/features/profiles/operations/remind-of-certificates.server'
import { prepareProposalFiles } from '~/features/proposals/operations/prepare-proposal-files.server'
import { followEntry } from '~/features/register/operations/follow-entry.server'
import { withSearch } from '~/features/searching/operations/follow-search.server'
import { reconcileIndex } from '~/features/searching/operations/reconcile-index.server'
import { sendAside } from '~/features/searching/operations/send-aside.server'
import { tellSavedSearches } from '~/features/searching/operations/tell-saved-searches.server'
import { SEARCH_INDEX, walkIndex } from '~/features/searching/operations/walk-index.server'
import type { StateHandlers } from '~/outbox/handlers.server'
import type { Job } from '~/platform/jobs/jobs.server'
import { platformJobs } from '~/platform/jobs/platform-jobs.server'

/** What is brought up to date when a thing has changed, by the name given to `markChanged`. */
export const stateHandlers: StateHandlers = withSearch({
  challenge: followChallenge,
  organisation: followOrganisation,
  foreignSource: followForeignSource,
  pilot: followPilot,
  registerEntry: followEntry,
  comment: followContribution('comment'),
  statement: followContribution('statement'),
  [PARTNERS]: computePartners,
  [SEARCH_INDEX]: walkIndex,
  [MIRRORED_ENTITY]: sendAside,
  [ERASURE]: eraseAccountOf(PERSONAL_DATA),
})

/** Everything that comes round by the clock. */
export const jobs: readonly Job[] = [
  ...platformJobs,
  { name: 'announceClosedChallenges', cron: '* * * * *', run: announceClosedChallenges },
  { name: 'closeInactiveAccounts', cron: '17 3 * * *', run: closeInactiveAccounts },
  { name: 'eraseReporters', cron: '47 2 * * *', run: eraseReporters },
  { name: 'expireIntroductions', cron: '23 * * * *', run: expireIntroductions },
  // midnight in Germany is one of these hours in summer and the other in winter
  { name: 'followBegunPilots', cron: '2 22,23 * * *', run: followBegunPilots },
  { name: 'computeOpinionMaps', cron: '*/3 * * * *', run: computeOpinionMaps },
  { name: 'countFirstPlaces', cron: '11 2 * * *', run: countFirstPlaces },
  { name: 'measureDurations', cron: '37 2 * * *', run: () => measureDurations() },
  { name: 'prepareProposalFiles', cron: '* * * * *', run: () => prepareProposalFiles() },
  { name: 'recountComments', cron: '27 2 * * *', run: recountComments },
  { name: 'reconcileSearch', cron: '53 1 * * *', run: reconcileIndex },
  { name: 'refreshMatches', cron: '41 1 * * *', run: refreshMatches },
  { name: 'refreshPartners', cron: '7 2 * * *', run: refreshPartners },
  { name: 'removeOrphanedFiles', cron: '31 2 * * *', run: () => removeOrphanedFiles() },
  { name: 'remindModerators', cron: '3 6 * * *', run: remindModerators },
  { name: 'oweAnswers', cron: '47 2 * * *', run: oweAnswers },
  { name: 'remindOfAnswers', cron: '19 5 * * *', run: () => remindOfAnswers() },
  { name: 'remindOfCertificates', cron: '13 5 * * *', run: remindOfCertificates },
  { name: 'remindOfErasures', cron: '17 * * * *', run: remindOfErasures },
  { name: 'tellNewMatches', cron: '5 4 * * 1', run: tellNewMatches },
  { name: 'retireAccounts', cron: '11 3 * * *', run: retireAccountsOf(PERSONAL_DATA) },
  { name: 'tellConsultationDates', cron: '*/5 * * * *', run: tellConsultationDates },
  { name: 'trainHints', cron: '29 2 * * 0', run: () => trainHints() },
  { name: 'tellSavedSearches', cron: '* * * * *', run: tellSavedSearches },
]
