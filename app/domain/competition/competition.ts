export const CHALLENGE_KINDS = ['open', 'competition'] as const
/** open: one call for everybody. competition: with phases, prizes and a jury. */
export type ChallengeKind = (typeof CHALLENGE_KINDS)[number]

export const JURY_ROLES = ['chair', 'member'] as const
export type JuryRole = (typeof JURY_ROLES)[number]

/** By what a phase is judged, and how much of a hundred it counts. */
export type PhaseCriterion = { criterion: string; weight: number | null }

/** A phase as its authors write it; its number is its place. A draft may lack anything. */
export type Phase = {
  title: string
  description: string
  opensAt: Date | null
  deadlineAt: Date | null
  criteria: PhaseCriterion[]
}

/** A prize; its rank is its place. Several prizes make several winners. */
export type Prize = { title: string; amountCents: bigint | null }

export type JuryMember = { name: string; affiliation: string; role: JuryRole }

/** What a competition has beside the text of a challenge. An open call has nothing of it. */
export type Competition = {
  phases: readonly Phase[]
  prizes: readonly Prize[]
  jury: readonly JuryMember[]
}
export const COMPETITION_FIELDS = ['phases', 'prizes', 'jury'] as const
export type CompetitionField = (typeof COMPETITION_FIELDS)[number]

/** Whether a name is one of the fields that only a competition has. */
export function isCompetitionField(field: string): field is CompetitionField {
  return COMPETITION_FIELDS.some((one) => one === field)
}
