import { accountData } from '~/features/account/operations/account-data.server'
import type { PersonalDataArea } from '~/features/account/operations/personal-data.server'
import { challengeData } from '~/features/challenges/operations/challenge-data.server'
import { jointData } from '~/features/challenges/operations/joint-data.server'
import { introductionData } from '~/features/matching/operations/introduction-data.server'
import { moderationData } from '~/features/moderation/operations/moderation-data.server'

import { officialAnswerData } from '~/features/participation/operations/official-answer-data.server'

import { participationData } from '~/features/participation/operations/participation-data.server'

import { pilotData } from '~/features/pilots/operations/pilot-data.server'
import { profileData } from '~/features/profiles/operations/profile-data.server'
import { partnerData } from '~/features/proposals/operations/partner-data.server'
import { proposalData } from '~/features/proposals/operations/proposal-data.server'
import { savedSearchData } from '~/features/searching/operations/saved-search-data.server'
import { administrationData } from './administration-data.server'

/**
 * Every area that holds something about a person: for the export, the consequences and the erasure. A test
 * checks that every column of the schema with a person in it is accounted for (docs/personal-data.md).
 */
export const PERSONAL_DATA: readonly PersonalDataArea[] = [
  accountData,
  profileData,
  challengeData,
  jointData,
  proposalData,
  partnerData,
  introductionData,
  officialAnswerData,
  participationData,
  moderationData,
  pilotData,
  savedSearchData,
  administrationData,
]
