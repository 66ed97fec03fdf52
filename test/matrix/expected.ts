import type { ActionRow, Row } from './reviewed'
import { ACCOUNT_ACTIONS, ACCOUNT_PAGES } from './rows/account'
import { ADMINISTRATION_ACTIONS, ADMINISTRATION_PAGES } from './rows/administration'
import { OPERATION_ACTIONS, OPERATION_PAGES } from './rows/administration-operation'
import { CHANGES_ACTIONS, CHANGES_PAGES } from './rows/challenge-changes'
import { CHECKS_ACTIONS, CHECKS_PAGES } from './rows/challenge-checks'
import { POSTING_ACTIONS, POSTING_PAGES } from './rows/challenge-posting'
import { QUESTIONS_ACTIONS, QUESTIONS_PAGES } from './rows/challenge-questions'
import { CHALLENGES_ACTIONS, CHALLENGES_PAGES } from './rows/challenges'
import { JOINT_ACTIONS, JOINT_PAGES } from './rows/challenges-joint'
import { CONSORTIUM_ACTIONS, CONSORTIUM_PAGES } from './rows/consortium'
import { CONSULTATIONS_ACTIONS, CONSULTATIONS_PAGES } from './rows/consultations'
import { MATCHING_ACTIONS, MATCHING_PAGES } from './rows/living-matches'
import { MODERATION_ACTIONS, MODERATION_PAGES } from './rows/moderation'
import { NOTICES_ACTIONS, NOTICES_PAGES } from './rows/notices'
import { OFFICIAL_ANSWERS_ACTIONS, OFFICIAL_ANSWERS_PAGES } from './rows/official-answers'
import { OPINION_ACTIONS, OPINION_PAGES } from './rows/opinions'
import { PARTNER_FINDING_ACTIONS, PARTNER_FINDING_PAGES } from './rows/partner-finding'
import { PEOPLE_ACTIONS, PEOPLE_PAGES } from './rows/people'
import { PILOTS_ACTIONS, PILOTS_PAGES } from './rows/pilots'
import { PROFILE_LAST, PROFILES_ACTIONS, PROFILES_PAGES } from './rows/profiles'
import { OFFER_ACTIONS, OFFER_PAGES } from './rows/profiles-offer'
import { PROPOSAL_FILES_ACTIONS, PROPOSAL_FILES_PAGES } from './rows/proposal-files'
import { PROPOSALS_ACTIONS, PROPOSALS_PAGES } from './rows/proposals'
import { READING_ACTIONS, READING_PAGES } from './rows/reading'
import { REGISTER_ACTIONS, REGISTER_PAGES } from './rows/register'
import { SAVED_ACTIONS, SAVED_PAGES } from './rows/saved-searches'
import { THREADS_ACTIONS, THREADS_PAGES } from './rows/threads'

/** The whole reviewed table, one file an area. */
export const EXPECTED_PAGES: readonly Row[] = [
  ...ACCOUNT_PAGES,
  ...NOTICES_PAGES,
  ...PROFILES_PAGES,
  ...OFFER_PAGES,
  ...PEOPLE_PAGES,
  ...CHALLENGES_PAGES,
  ...CHANGES_PAGES,
  ...CHECKS_PAGES,
  ...QUESTIONS_PAGES,
  ...JOINT_PAGES,
  ...POSTING_PAGES,
  ...MATCHING_PAGES,
  ...PROPOSALS_PAGES,
  ...PROPOSAL_FILES_PAGES,
  ...READING_PAGES,
  ...CONSORTIUM_PAGES,
  ...PARTNER_FINDING_PAGES,
  ...SAVED_PAGES,
  ...THREADS_PAGES,
  ...MODERATION_PAGES,
  ...PILOTS_PAGES,
  ...CONSULTATIONS_PAGES,
  ...REGISTER_PAGES,
  ...OFFICIAL_ANSWERS_PAGES,
  ...OPINION_PAGES,
  ...ADMINISTRATION_PAGES,
  ...OPERATION_PAGES,
]

/** Forms are sent so that they change nothing even where they are let through: unfinished or out of date. */
export const EXPECTED_ACTIONS: readonly ActionRow[] = [
  ...ACCOUNT_ACTIONS,
  ...NOTICES_ACTIONS,
  ...PROFILES_ACTIONS,
  ...OFFER_ACTIONS,
  ...PEOPLE_ACTIONS,
  ...CHALLENGES_ACTIONS,
  ...CHANGES_ACTIONS,
  ...CHECKS_ACTIONS,
  ...QUESTIONS_ACTIONS,
  ...JOINT_ACTIONS,
  ...POSTING_ACTIONS,
  ...MATCHING_ACTIONS,
  ...PROPOSALS_ACTIONS,
  ...PROPOSAL_FILES_ACTIONS,
  ...READING_ACTIONS,
  ...CONSORTIUM_ACTIONS,
  ...PARTNER_FINDING_ACTIONS,
  ...SAVED_ACTIONS,
  ...THREADS_ACTIONS,
  ...MODERATION_ACTIONS,
  ...PILOTS_ACTIONS,
  ...CONSULTATIONS_ACTIONS,
  ...REGISTER_ACTIONS,
  ...OFFICIAL_ANSWERS_ACTIONS,
  ...OPINION_ACTIONS,
  ...ADMINISTRATION_ACTIONS,
  ...OPERATION_ACTIONS,
  ...PROFILE_LAST,
]
