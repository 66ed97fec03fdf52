/** Points of the parts that say whether the subject fits. Chosen on the open half of the gold set. */
export const SUBJECT_WEIGHTS = { technique: 25, capability: 10, domain: 10, text: 45 } as const

/** Points of the parts that only decide between profiles whose subject fits. */
export const CONTEXT_WEIGHTS = { region: 4, readiness: 3, trackRecord: 3 } as const

/** Matches below are not shown. Above the sum of the context, so the subject must fit somewhat. */
export const MINIMUM_SCORE = 20

/** Weight of offered tags that nobody asked for. */
export const OVERCLAIM_DAMPING = 0.35

/** A solution so many readiness levels short of the demand gets no point for readiness. */
export const READINESS_STEPS = 3
