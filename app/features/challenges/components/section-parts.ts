import { DataSection, MatchingSection } from './challenge-form-conditions'
import { DatesSection } from './challenge-form-frame'
import { EnglishSection, GoalSection, NeedSection } from './challenge-form-text'
import { CompetitionSection } from './competition-form'

/** The fields of each section of a challenge's text. */
export const SECTION_PARTS = {
  need: NeedSection,
  goal: GoalSection,
  data: DataSection,
  matching: MatchingSection,
  dates: DatesSection,
  competition: CompetitionSection,
  english: EnglishSection,
} as const
