import { SCORE_FOR_REFUSAL } from './hint-source'

/** A hint, and what people decided afterwards without being bound by it. */
export type Judged = { score: number; isRefused: boolean }

export type Agreement = {
  decided: number
  /** share in which hint and people agree; null where nothing was decided */
  agreed: number | null
  /** hints without a refusal, refusals without a hint */
  falseAlarms: number
  missed: number
  curve: Curve | null
}

/** How well scores tell refused from kept: 0.5 is chance, 1 is perfect; with the interval that holds in 19 of 20 cases. */
export type Curve = { area: number; low: number; high: number }

/** How far hints and people agree. */
export function agreementOf(judged: readonly Judged[]): Agreement {
  const hinted = judged.filter(({ score }) => score >= SCORE_FOR_REFUSAL)
  const falseAlarms = hinted.filter(({ isRefused }) => !isRefused).length
  const missed = judged.filter(({ score, isRefused }) => isRefused && score < SCORE_FOR_REFUSAL).length
  const decided = judged.length
  const agreed = decided === 0 ? null : (decided - falseAlarms - missed) / decided
  return { decided, agreed, falseAlarms, missed, curve: curveOf(judged) }
}

/**
 * The area under the curve, by ranks: the chance that a refused text has the higher score, ties counted half. The
 * interval is that of Hanley and McNeil (1982). Null where only one kind is there.
 */
export function curveOf(judged: readonly Judged[]): Curve | null {
  const refused = judged.filter(({ isRefused }) => isRefused).length
  const kept = judged.length - refused
  if (refused === 0 || kept === 0) return null
  const sorted = [...judged].sort((one, other) => one.score - other.score)
  let ranks = 0
  for (let from = 0; from < sorted.length; ) {
    let to = from
    while (sorted[to]?.score === sorted[from]?.score && to < sorted.length) to += 1
    const tied = sorted.slice(from, to).filter(({ isRefused }) => isRefused).length
    ranks += (tied * (from + to + 1)) / 2
    from = to
  }
  const area = (ranks - (refused * (refused + 1)) / 2) / (refused * kept)
  const error = 1.96 * standardError(area, refused, kept)
  return { area, low: Math.max(0, area - error), high: Math.min(1, area + error) }
}

function standardError(area: number, refused: number, kept: number): number {
  const both = area / (2 - area)
  const twice = (2 * area * area) / (1 + area)
  const spread = (refused - 1) * (both - area * area) + (kept - 1) * (twice - area * area)
  return Math.sqrt(Math.max(0, area * (1 - area) + spread) / (refused * kept))
}
