import type { CopyPartner } from '~/domain/proposal/copy'
import {
  type CostPlan,
  costPlan,
  type PlanLine,
  type PlanPartner,
  rowFaults,
} from '~/domain/proposal/cost-plan'
import {
  type CostKind,
  type CostRow,
  centsOf,
  kindOf,
  type Milestone,
  totalCents,
} from '~/domain/proposal/cost-row'
import { formatMoney } from '~/i18n/format'
import type { Translate } from '~/i18n/translate'
import type { Locale } from '~/paths'
import type { TextTable } from '~/ui/text-tables'

/** The names of those who spend: the lead, the partners, and on pages of the team those that have gone. */
export type CostTeam = {
  lead: string
  partners: readonly CopyPartner[]
  former?: readonly CopyPartner[]
}
export type PlanShown = { costs: readonly CostRow[]; milestones: readonly Milestone[]; team: CostTeam }
export type PlanWords = { t: Translate; locale: Locale }

/** How organisations, kinds and milestones of a plan are called, also where they are gone. */
export function planNames({ milestones, team }: Omit<PlanShown, 'costs'>, t: Translate) {
  const named = (all: readonly CopyPartner[] | undefined, id: string) =>
    all?.find((one) => one.organisationId === id)?.name
  return {
    partner: (id: PlanPartner): string => {
      if (id === null) return team.lead
      const former = named(team.former, id)
      const gone = former ? t('costPlan.goneName', { name: former }) : t('costPlan.goneUnknown')
      return named(team.partners, id) ?? gone
    },
    kind: (kind: CostKind): string => t(`costPlan.kind.${kind}`),
    milestone: (number: number | null): string => {
      if (number === null) return t('costPlan.noMilestone')
      const title = milestones.find((one) => one.number === number)?.title
      return title === undefined
        ? t('costPlan.milestoneGone', { number })
        : t('costPlan.milestoneName', { number, title })
    },
  }
}

/** The lines of the costs, with a column for everything that one of them can name, and their sum. */
export function costLines(shown: PlanShown, { t, locale }: PlanWords): TextTable {
  const { costs, team } = shown
  const names = planNames(shown, t)
  const text = (label: string) => ({ label, isNumeric: false })
  const hasPartners = team.partners.length > 0 || costs.some((row) => row.partner !== undefined)
  const hasKinds = costs.some((row) => row.kind !== undefined)
  const hasMilestones = costs.some((row) => row.milestone !== undefined)
  const named = (row: CostRow) => [
    ...(hasPartners ? [names.partner(row.partner ?? null)] : []),
    ...(hasKinds ? [names.kind(kindOf(row))] : []),
    ...(hasMilestones ? [names.milestone(row.milestone ?? null)] : []),
  ]
  const money = (row: CostRow) =>
    row.cents === null ? t('proposalForm.noAmount') : formatMoney(locale, centsOf(row))
  const columns = [
    text(t('proposalForm.item')),
    ...(hasPartners ? [text(t('costPlan.partner'))] : []),
    ...(hasKinds ? [text(t('costPlan.kind'))] : []),
    ...(hasMilestones ? [text(t('costPlan.milestone'))] : []),
    { label: t('proposalForm.amount'), isNumeric: true },
  ]
  const total = [
    t('proposalForm.total'),
    ...columns.slice(2).map(() => ''),
    formatMoney(locale, totalCents(costs)),
  ]
  return {
    key: 'lines',
    caption: t('proposalForm.costs'),
    isCaptionHidden: true,
    columns,
    hasTotal: true,
    rows: [...costs.map((row) => [row.item, ...named(row), money(row)]), total],
  }
}

/** The sums of a plan: per organisation, kind and milestone, as far as there is more than one thing to tell apart. */
export function costSums(shown: PlanShown, words: PlanWords): TextTable[] {
  const { milestones, team } = shown
  const { t } = words
  const plan = costPlan({ ...shown, partners: team.partners })
  const names = planNames({ milestones, team }, t)
  return [
    ...(plan.partners.length > 1 ? [partnerSums(plan, names.partner, words)] : []),
    ...(plan.kinds.length > 0 ? [crossed('kinds', plan, plan.kinds, names.kind, names.partner, words)] : []),
    ...(plan.milestones.length > 0
      ? [crossed('milestones', plan, plan.milestones, names.milestone, names.partner, words)]
      : []),
  ]
}

type NameOf<Key> = (key: Key) => string

function partnerSums(
  { partners, total }: CostPlan,
  nameOf: NameOf<PlanPartner>,
  words: PlanWords,
): TextTable {
  const { t, locale } = words
  const share = (value: number | null) =>
    value === null ? t('shell.none') : t('costPlan.percent', { value })
  return {
    key: 'partners',
    caption: t('costPlan.byPartner'),
    columns: [
      { label: t('costPlan.partner'), isNumeric: false },
      { label: t('costPlan.sum'), isNumeric: true },
      { label: t('costPlan.share'), isNumeric: true },
    ],
    hasTotal: true,
    rows: [
      ...partners.map((one) => [nameOf(one.partner), formatMoney(locale, one.cents), share(one.share)]),
      [t('proposalForm.total'), formatMoney(locale, total), share(total === 0n ? null : 100)],
    ],
  }
}

/** A line for each kind or milestone, a column for each organisation where there are several, and all sums. */
function crossed<Key>(
  key: 'kinds' | 'milestones',
  plan: CostPlan,
  lines: readonly PlanLine<Key>[],
  nameOf: NameOf<Key>,
  partnerName: NameOf<PlanPartner>,
  { t, locale }: PlanWords,
): TextTable {
  const isAlone = plan.partners.length === 1
  const money = (cents: bigint) => formatMoney(locale, cents)
  const owners = isAlone ? [] : plan.partners
  return {
    key,
    caption: t(isAlone ? `costPlan.${key}` : `costPlan.${key}ByPartner`),
    columns: [
      { label: t(key === 'kinds' ? 'costPlan.kind' : 'costPlan.milestone'), isNumeric: false },
      ...owners.map((one) => ({ label: partnerName(one.partner), isNumeric: true })),
      { label: t('costPlan.sum'), isNumeric: true },
    ],
    hasTotal: true,
    rows: [
      ...lines.map((line) => [
        nameOf(line.key),
        ...(isAlone ? [] : line.cells.map(money)),
        money(line.total),
      ]),
      [t('proposalForm.total'), ...owners.map((one) => money(one.cents)), money(plan.total)],
    ],
  }
}

/** The milestones of a work plan with the month in which each is reached. */
export function milestoneTable(milestones: readonly Milestone[], t: Translate): TextTable {
  return {
    key: 'plan',
    caption: t('proposalForm.milestones'),
    isCaptionHidden: true,
    columns: [
      { label: t('costPlan.milestone'), isNumeric: false },
      { label: t('costPlan.month'), isNumeric: true },
    ],
    hasTotal: false,
    rows: milestones.map(({ number, title, month }) => [
      t('costPlan.milestoneName', { number, title }),
      month === null ? t('shell.none') : String(month),
    ]),
  }
}

/** What a line names that is gone, in words, beside the choice that names it. */
export function faultTexts(row: CostRow, { milestones, team }: Omit<PlanShown, 'costs'>, t: Translate) {
  const faults = rowFaults(row, { milestones, partners: team.partners })
  return {
    partner: faults.includes('partnerGone') ? [t('costPlan.fault.partnerGone')] : [],
    milestone: faults.includes('milestoneGone') ? [t('costPlan.fault.milestoneGone')] : [],
  }
}
