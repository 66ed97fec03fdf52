/** Points of the parts that say whether the subject fits. Chosen on the open half of the gold set. */
export const SUBJECT_WEIGHTS = { technique: 30, capability: 14, domain: 20, text: 26 } as const

/** Points of the parts that only decide between profiles whose subject fits. */
export const CONTEXT_WEIGHTS = { region: 4, readiness: 3, trackRecord: 3 } as const

/** Matches below are not shown. Above the sum of the context, so the subject must fit somewhat. */
export const MINIMUM_SCORE = 15

/** Weight of offered tags that nobody asked for. */
export const OVERCLAIM_DAMPING = 0.1

/** A solution so many readiness levels short of the demand gets no point for readiness. */
export const READINESS_STEPS = 3
