import { hasCostPlan } from '~/domain/proposal/cost-plan'
import { COST_KINDS, type CostRow } from '~/domain/proposal/cost-row'
import type { TypedRow } from '~/domain/proposal/typed-costs'
import { useLanguage } from '~/i18n/context'
import type { FieldProps } from '~/ui/field-props'
import { SelectField } from '~/ui/select-field'
import { planNames } from '../cost-tables'
import type { PlanChoices } from './content-fields'

type Choice = 'partner' | 'kind' | 'milestone'

/** What is asked of every row: only where there is something to name, or where a row names it already. */
export function askedChoices(costs: readonly CostRow[], { team, milestones }: PlanChoices): Choice[] {
  const { partners } = team
  const isNamed = (choice: Choice) => costs.some((row) => row[choice] !== undefined)
  return [
    ...(partners.length > 0 || isNamed('partner') ? (['partner'] as const) : []),
    ...(hasCostPlan({ costs, milestones, partners }) ? (['kind'] as const) : []),
    ...(milestones.length > 0 || isNamed('milestone') ? (['milestone'] as const) : []),
  ]
}

type Props = {
  plan: PlanChoices
  asked: readonly Choice[]
  typed: TypedRow
  cell: (choice: Choice) => FieldProps & { defaultValue?: string }
}

/** Who spends it, which kind it is, which milestone it is for. What is gone stays chosen until somebody changes it. */
export function CostChoices({ plan, asked, typed, cell }: Props) {
  const { t } = useLanguage()
  const { team, milestones } = plan
  const names = planNames(plan, t)
  const options = {
    partner: {
      emptyText: team.lead,
      options: team.partners.map((one) => ({ value: one.organisationId, label: one.name })),
      nameOf: names.partner,
    },
    kind: {
      options: COST_KINDS.map((kind) => ({ value: kind, label: names.kind(kind) })),
      nameOf: (value: string) => value,
    },
    milestone: {
      emptyText: names.milestone(null),
      options: milestones.map(({ number }) => ({ value: String(number), label: names.milestone(number) })),
      nameOf: (value: string) => names.milestone(Number(value)),
    },
  }
  return asked.map((choice) => {
    const { options: known, nameOf, ...rest } = options[choice]
    const value = choice === 'kind' ? typed.kind || 'other' : typed[choice]
    const isGone = value !== '' && !known.some((one) => one.value === value)
    return (
      <SelectField
        key={choice}
        {...cell(choice)}
        {...rest}
        defaultValue={value}
        options={isGone ? [...known, { value, label: nameOf(value) }] : known}
      />
    )
  })
}
