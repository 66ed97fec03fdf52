import { describe, expect, it } from 'vitest'
import type { CostRow } from '~/domain/proposal/cost-row'
import { ContentView } from '~/features/proposals/components/content-view'
import { MissingContent } from '~/features/proposals/components/missing-content'
import { SectionForm } from '~/features/proposals/components/section-form'
import { contentValues } from '~/features/proposals/operations/form-values.server'
import { proposalSectionSchema } from '~/features/proposals/schema-sections'
import { NOTHING_WAITS } from '~/shell/waiting-draft'
import { answerTo, BOTH, buttonsOf, EVIL, fieldOf, rowHeaders, rowsOf, show, textOf, wordsIn } from '../show'
import { brokenReferences, INTACT } from '../ui/markup'
import { written } from './content'

const PARTNER = { organisationId: '00000000-0000-7000-8000-00000000c001', name: 'Institut am Sund' }
const GONE = { organisationId: '00000000-0000-7000-8000-00000000c002', name: 'Fernweh GmbH' }
const MILESTONES = [
  { number: 1, title: 'Muster', month: 2 },
  { number: 3, title: EVIL, month: null },
]
const TEAM = { lead: 'Werft', partners: [PARTNER], former: [GONE] }
const COSTS: CostRow[] = [
  { item: 'Entwickeln', cents: '10000', kind: 'personnel', milestone: 1 },
  { item: 'Messen', cents: '5050', partner: PARTNER.organisationId },
]
const { t } = wordsIn('de')
type Props = Parameters<typeof SectionForm>[0]

function form(section: 'plan' | 'costs', costs: CostRow[], overrides: Partial<Props> = {}) {
  const content = written({ costs, milestones: MILESTONES })
  const plan = { team: TEAM, milestones: MILESTONES, nextMilestone: 4 }
  return show(
    <SectionForm
      {...{ section, proposalId: 'p', values: contentValues(content), version: 4, base: 'x', plan }}
      {...{ waiting: NOTHING_WAITS, answer: undefined, conflict: null, ...overrides }}
    />,
  )
}

describe('the form of a plan of costs', () => {
  it('asks who, which kind and which milestone, and says who may write', () => {
    const html = form('costs', COSTS)
    expect(fieldOf(html, 'costs[0].item').value).toBe('Entwickeln')
    for (const cell of ['partner', 'kind', 'milestone'] as const)
      expect(fieldOf(html, `costs[1].${cell}`).label).toBe(t(`proposalForm.costs.${cell}`))
    expect(html).toContain(`<option value="${PARTNER.organisationId}" selected="">${PARTNER.name}</option>`)
    expect(html).toContain('<option value="personnel" selected="">')
    expect(html).toContain('<option value="1" selected="">1: Muster</option>')
    expect(textOf(html)).toContain(t('costPlan.everybody'))
    expect(html).not.toContain('<img')
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('marks the choice of a row that names what is gone, and keeps it until somebody chooses', () => {
    const html = form('costs', [{ item: 'x', cents: '1', partner: GONE.organisationId, milestone: 2 }])
    expect(fieldOf(html, 'costs[0].partner').descriptions).toContain(t('costPlan.fault.partnerGone'))
    expect(fieldOf(html, 'costs[0].milestone').descriptions).toContain(t('costPlan.fault.milestoneGone'))
    expect(html).toContain(`selected="">${t('costPlan.goneName', { name: GONE.name })}</option>`)
    expect(html).toContain(`selected="">${t('costPlan.milestoneGone', { number: 2 })}</option>`)
    expect(fieldOf(html, 'costs[1].partner').descriptions).toEqual([])
  })

  it('tells the sums of what was typed, and that an amount cannot be read', () => {
    const typed = {
      ...{ 'costs[0].item': 'a', 'costs[0].amount': '1.234,56', 'costs[0].kind': 'travel' },
      ...{ 'costs[1].item': 'b', 'costs[1].amount': 'teuer' },
    }
    const common = { version: '4', base: 'x', waiting: 'nothing' }
    const answer = answerTo(proposalSectionSchema('costs'), { ...common, ...typed })
    const text = textOf(form('costs', [], { answer }))
    expect(text).toContain(t('costPlan.total', { total: '1.234,56\u00a0€' }))
    expect(text).toContain(t('costPlan.unreadable', { count: 1 }))
    expect(buttonsOf(form('costs', []))).toContain(t('costPlan.recalculate'))
  })

  it('numbers milestones for good: what is added gets a number that was never used', () => {
    const html = form('plan', COSTS)
    expect(buttonsOf(html)).toContain(t('costPlan.removeMilestone', { number: 3 }))
    const common = { version: '4', base: 'x', waiting: 'nothing', workPlan: '' }
    const insert = JSON.stringify({ type: 'insert', payload: { name: 'milestones' } })
    const kept = { 'milestones[0].number': '3', 'milestones[0].title': 'Probe' }
    const answer = answerTo(proposalSectionSchema('plan'), { ...common, ...kept, __intent__: insert })
    const buttons = buttonsOf(form('plan', [], { answer }))
    for (const number of [3, 4]) expect(buttons).toContain(t('costPlan.removeMilestone', { number }))
  })
})

describe('a plan of costs as people read it', () => {
  const view = (costs: CostRow[], locale: 'de' | 'en' = 'de') =>
    show(<ContentView team={TEAM} content={written({ costs, milestones: MILESTONES })} />, locale)

  it('has a table of the lines and one for each kind of sum', () => {
    const rows = rowsOf(view(COSTS))
    expect(rows).toContainEqual(['Messen', PARTNER.name, 'Sonstiges', 'Ohne Meilenstein', '50,50\u00a0€'])
    expect(rows).toContainEqual([PARTNER.name, '50,50\u00a0€', '34\u00a0%'])
    expect(rows).toContainEqual(['Personal', '100\u00a0€', '0\u00a0€', '100\u00a0€'])
    expect(rows).toContainEqual([`3: ${EVIL}`, '0\u00a0€', '0\u00a0€', '0\u00a0€'])
    expect(rows.filter(([head]) => head === 'Summe').map((row) => row.at(-1))).toEqual([
      ...['150,50\u00a0€', '100\u00a0%', '150,50\u00a0€', '150,50\u00a0€'],
    ])
    expect(rowHeaders(view(COSTS))).toContain('1: Muster')
  })

  it.each(BOTH)('says who is gone (%s)', (locale) => {
    const words = wordsIn(locale)
    const stranger = '00000000-0000-7000-8000-00000000c009'
    const text = textOf(
      view(
        [GONE.organisationId, stranger].map((partner) => ({ item: 'x', cents: '1', partner })),
        locale,
      ),
    )
    expect(text).toContain(words.t('costPlan.goneName', { name: GONE.name }))
    expect(text).toContain(words.t('costPlan.goneUnknown'))
    expect(text).not.toContain(stranger)
  })
})

it('what is missing names the rows at fault, and who changes them', () => {
  const costs = [{ item: 'Server', cents: '1', partner: GONE.organisationId, milestone: 9 }]
  const missing = (of: CostRow[]) =>
    textOf(
      show(
        <MissingContent
          {...{ proposalId: 'p', content: written({ costs: of }), partners: [PARTNER], missing: ['costs'] }}
        />,
      ),
    )
  for (const fault of ['partnerGone', 'milestoneGone'] as const)
    expect(missing(costs)).toContain(t(`costPlan.faults.${fault}`, { number: 1, item: 'Server' }))
  expect(missing(costs)).toContain(t('costPlan.faults.who'))
  expect(missing([])).not.toContain(t('costPlan.faults.who'))
})
