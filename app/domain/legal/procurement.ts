import type { Day } from '../calendar/day'
import { type LegalKey, type LegalValue, legalValueOn } from './legal-value'

/** When these rules were last compared with the law. */
export const PROCUREMENT_VERSION = '2026-11-23'

/** What would be bought. */
export const CONTRACT_KINDS = ['supplies', 'social', 'works', 'concession'] as const
export type ContractKind = (typeof CONTRACT_KINDS)[number]
/** How much of the solution is there to be bought. */
export const MARKET_STATES = ['offTheShelf', 'toBeWorkedOut', 'toBeInvented', 'unknown'] as const
export type MarketState = (typeof MARKET_STATES)[number]

/** Ways from a proposal to a contract: by the value from the lightest on, then those that need more than a value. */
export const PROCUREMENT_ROUTES = [
  'directAward',
  'nationalProcedure',
  'euProcedure',
  'competitiveDialogue',
  'innovationPartnership',
  'researchExemption',
] as const
export type ProcurementRoute = (typeof PROCUREMENT_ROUTES)[number]

export type ProcurementFacts = {
  /** estimated value of the whole contract without VAT; null: not known yet */
  valueCents: bigint | null
  kind: ContractKind
  market: MarketState
  /** research whose results the buyer does not keep alone, or does not pay alone; null: not known yet */
  isSharedResearch: boolean | null
  on: Day
}

/** Why a route is open: the threshold that it was measured by, where there is one. */
export type RouteReason = {
  route: ProcurementRoute
  because:
    | 'belowDirectAward'
    | 'belowEu'
    | 'fromEu'
    | 'solutionNotKnown'
    | 'noMarketSolution'
    | 'sharedResearch'
  key: LegalKey | null
}
export type RouteVerdict =
  | { ok: true; routes: RouteReason[]; thresholds: LegalValue[]; openQuestions: OpenFact[] }
  /** no value is known for the day: nothing is worked out */
  | { ok: false; reason: 'thresholdMissing'; key: LegalKey }
export type OpenFact = 'value' | 'market' | 'sharedResearch'

type Limits = { direct: LegalKey | null; union: LegalKey }
const LIMITS: Record<ContractKind, Limits> = {
  supplies: { direct: 'directAwardSupplies', union: 'euThresholdSupplies' },
  social: { direct: 'directAwardSupplies', union: 'euThresholdSocial' },
  works: { direct: 'directAwardWorks', union: 'euThresholdWorks' },
  /** the limits of direct awards are those of supplies, services and works */
  concession: { direct: null, union: 'euThresholdWorks' },
}

/**
 * The routes that are open for a contract of an estimated value on a day, with the thresholds they follow from. What is
 * not known is an open question and never taken for a no.
 */
export function possibleRoutes(facts: ProcurementFacts, values: readonly LegalValue[]): RouteVerdict {
  const { direct, union } = LIMITS[facts.kind]
  const found: LegalValue[] = []
  for (const key of [direct, union]) {
    if (key === null) continue
    const value = legalValueOn(values, key, facts.on)
    if (!value) return { ok: false, reason: 'thresholdMissing', key }
    found.push(value)
  }
  const openQuestions: OpenFact[] = [
    ...(facts.valueCents === null ? (['value'] as const) : []),
    ...(facts.market === 'unknown' ? (['market'] as const) : []),
    ...(facts.isSharedResearch === null ? (['sharedResearch'] as const) : []),
  ]
  const limit = (key: LegalKey | null) => found.find((one) => one.key === key)?.value ?? null
  const byValue =
    facts.valueCents === null ? [] : routesByValue(facts, facts.valueCents, limit(direct), limit(union) ?? 0n)
  const shared: RouteReason[] =
    facts.isSharedResearch === true
      ? [{ route: 'researchExemption', because: 'sharedResearch', key: null }]
      : []
  return { ok: true, routes: [...byValue, ...shared], thresholds: found, openQuestions }
}

function routesByValue(
  { kind, market }: ProcurementFacts,
  value: bigint,
  direct: bigint | null,
  union: bigint,
): RouteReason[] {
  const limits = LIMITS[kind]
  // A direct award up to and with its limit; the rules of the Union from their threshold on.
  if (value < union) {
    const light: RouteReason[] =
      direct !== null && value <= direct
        ? [{ route: 'directAward', because: 'belowDirectAward', key: limits.direct }]
        : []
    return [...light, { route: 'nationalProcedure', because: 'belowEu', key: limits.union }]
  }
  const special: RouteReason[] =
    market === 'toBeWorkedOut'
      ? [{ route: 'competitiveDialogue', because: 'solutionNotKnown', key: null }]
      : market === 'toBeInvented'
        ? [{ route: 'innovationPartnership', because: 'noMarketSolution', key: null }]
        : []
  return [{ route: 'euProcedure', because: 'fromEu', key: limits.union }, ...special]
}

/** The lightest route that is open by the value, or null while the value is not known. */
export function lightestRoute(
  facts: ProcurementFacts,
  routes: readonly RouteReason[],
): ProcurementRoute | null {
  if (facts.valueCents === null) return null
  return PROCUREMENT_ROUTES.find((route) => routes.some((one) => one.route === route)) ?? null
}
