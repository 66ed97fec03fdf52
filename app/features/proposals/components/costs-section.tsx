import { CONTENT_LIMITS } from '~/domain/proposal/content'
import { hasCostPlan } from '~/domain/proposal/cost-plan'
import { COST_KINDS } from '~/domain/proposal/cost-row'
import { type TypedRow, typedCosts } from '~/domain/proposal/typed-costs'
import { useLanguage } from '~/i18n/context'
import { fieldErrorText } from '~/shell/field-errors'
import { ListField, type ListRow } from '~/ui/list-field'
import { Note } from '~/ui/note'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { faultTexts, planNames } from '../cost-tables'
import type { ContentSection } from './content-fields'
import { CostSums } from './cost-sums'

const CELLS = ['item', 'partner', 'kind', 'milestone', 'amount'] as const

/**
 * The rows of the costs, and their sums. One row more or less is a click, with or without JavaScript. What a row
 * can name is asked only where there is something to name.
 */
export function CostsSection({ page, plan }: ContentSection) {
  const { t, messages } = useLanguage()
  const { form, fields, labelOf } = page
  const { team, milestones } = plan
  const name = fields.costs.name
  const given = fields.costs.getFieldList()
  const typed = given.map((row): TypedRow => {
    const cells = row.getFieldset()
    const value = (cell: (typeof CELLS)[number]) => cells[cell].initialValue ?? ''
    return {
      ...{ item: value('item'), amount: value('amount') },
      ...{ partner: value('partner'), kind: value('kind'), milestone: value('milestone') },
    }
  })
  const { costs } = typedCosts(typed)
  const isPlan = hasCostPlan({ costs, milestones, partners: team.partners })
  const names = planNames(plan, t)
  const isAsked = {
    item: true,
    partner: isPlan && (team.partners.length > 0 || costs.some((row) => row.partner !== undefined)),
    kind: isPlan,
    milestone: milestones.length > 0 || costs.some((row) => row.milestone !== undefined),
    amount: true,
  }
  const rows = given.map((row, index): ListRow => {
    const cells = row.getFieldset()
    const typedRow = typed[index] ?? { item: '', amount: '', partner: '', kind: '', milestone: '' }
    const [read = { item: '', cents: null }] = typedCosts([{ ...typedRow, item: 'x' }]).costs
    const faults = { item: [], kind: [], amount: [], ...faultTexts(read, plan, t) }
    const cell = (key: (typeof CELLS)[number]) => ({
      id: `${form.id}-${name}[${index}].${key}`,
      name: `${name}[${index}].${key}`,
      label: labelOf(`costs.${key}`),
      defaultValue: cells[key].initialValue,
      errors: [
        ...(cells[key].errors ?? []).map((error) => fieldErrorText(t, messages, error)),
        ...faults[key],
      ],
    })
    const gone = (value: string, known: readonly string[], nameOf: () => string) =>
      value === '' || known.includes(value) ? [] : [{ value, label: nameOf() }]
    const numbers = milestones.map((one) => String(one.number))
    return {
      key: row.key ?? String(index),
      legend: t('proposalEdit.costRow', { number: index + 1 }),
      mark: String(index + 1),
      fields: [cell('item')],
      more: (
        <>
          {isAsked.partner && (
            <SelectField
              {...cell('partner')}
              emptyText={team.lead}
              options={[
                ...team.partners.map((one) => ({ value: one.organisationId, label: one.name })),
                ...gone(
                  typedRow.partner,
                  team.partners.map((one) => one.organisationId),
                  () => names.partner(typedRow.partner),
                ),
              ]}
            />
          )}
          {isAsked.kind && (
            <SelectField
              {...cell('kind')}
              defaultValue={typedRow.kind || 'other'}
              options={COST_KINDS.map((kind) => ({ value: kind, label: names.kind(kind) }))}
            />
          )}
          {isAsked.milestone && (
            <SelectField
              {...cell('milestone')}
              emptyText={names.milestone(null)}
              options={[
                ...milestones.map(({ number }) => ({
                  value: String(number),
                  label: names.milestone(number),
                })),
                ...gone(typedRow.milestone, numbers, () => names.milestone(Number(typedRow.milestone))),
              ]}
            />
          )}
          <TextField {...cell('amount')} inputMode="decimal" autoComplete="off" />
        </>
      ),
      removeButton: {
        ...form.remove.getButtonProps({ name, index }),
        label: t('proposalEdit.removeCost', { number: index + 1 }),
      },
    }
  })
  const addButton = { ...form.insert.getButtonProps({ name }), label: t('proposalEdit.addCost') }
  return (
    <>
      {team.partners.length > 0 && <Note>{t('costPlan.everybody')}</Note>}
      <ListField
        {...page.field('costs')}
        look="line"
        rows={rows}
        {...(rows.length < CONTENT_LIMITS.costs && { addButton })}
      />
      <CostSums
        formId={form.id}
        name={name}
        typed={typed}
        plan={plan}
        recalculate={form.validate.getButtonProps()}
      />
    </>
  )
}
