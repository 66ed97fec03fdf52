import { expect, it } from 'vitest'
import { db } from '~/platform/database/client.server'
import { createOrganisation } from '../factories/organisation'
import { createConfirmation, createPartner } from '../factories/partner'
import { createProposal } from '../factories/proposal'
import { cookieOf } from '../factories/user'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import type { Person } from '../support/person'
import { createScene, passTheDeadline } from '../support/proposal-scene'
import { t } from './journey/words'

const application = useApplication()
const sitDown = useBrowser(application)

const LEAD = 'Werft für Daten'
const PARTNER = 'Institut am Sund'
const TOTAL = '13.934,57\u00a0€'

/** What is typed, and in how many ways people write an amount. */
const ROWS = [
  { item: 'Entwicklung', partner: LEAD, kind: 'personnel', milestone: '1: Muster', amount: '10 200' },
  { item: 'Messreihe', partner: PARTNER, kind: 'personnel', milestone: '2: Modell', amount: '1.234,56' },
  { item: 'Fahrten', partner: PARTNER, kind: 'travel', milestone: '3: Probe', amount: '2500.01' },
] as const

/** The sums of these rows as every page tells them, table by table. */
const SUMS = [
  ['Organisation', 'Summe', 'Anteil'],
  [LEAD, '10.200\u00a0€', '73\u00a0%'],
  [PARTNER, '3.734,57\u00a0€', '27\u00a0%'],
  ['Summe', TOTAL, '100\u00a0%'],
  ['Kostenart', LEAD, PARTNER, 'Summe'],
  ['Personal', '10.200\u00a0€', '1.234,56\u00a0€', '11.434,56\u00a0€'],
  ['Reisen', '0\u00a0€', '2.500,01\u00a0€', '2.500,01\u00a0€'],
  ['Summe', '10.200\u00a0€', '3.734,57\u00a0€', TOTAL],
  ['Meilenstein', LEAD, PARTNER, 'Summe'],
  ['1: Muster', '10.200\u00a0€', '0\u00a0€', '10.200\u00a0€'],
  ['2: Modell', '0\u00a0€', '1.234,56\u00a0€', '1.234,56\u00a0€'],
  ['3: Probe', '0\u00a0€', '2.500,01\u00a0€', '2.500,01\u00a0€'],
  ['Summe', '10.200\u00a0€', '3.734,57\u00a0€', TOTAL],
]
const CAPTIONS = ['costPlan.byPartner', 'costPlan.kindsByPartner', 'costPlan.milestonesByPartner'] as const

async function enter(user: { id: string }, javaScript: boolean): Promise<Person> {
  const person = await sitDown({ javaScript })
  const [name = '', value = ''] = (await cookieOf(user.id)).split('=')
  await person.page.context().addCookies([{ name, value, url: application().origin }])
  return person
}

async function sumsOn({ page }: Person): Promise<string[][]> {
  const rows: string[][] = []
  for (const caption of CAPTIONS) {
    const lines = page
      .getByRole('table', { name: t(caption), exact: true })
      .first()
      .locator('tr')
    for (let index = 0; index < (await lines.count()); index += 1)
      rows.push((await lines.nth(index).locator('th, td').allTextContents()).map((one) => one.trim()))
  }
  return rows
}

const cell = ({ page }: Person, name: string) => page.locator(`[name="${name}"]`)

async function writePlan(author: Person, section: (name: string) => string): Promise<void> {
  await author.open(section('plan'))
  for (const [index, [title, month]] of [
    ['Muster', '2'],
    ['Modell', '4'],
    ['Probe', '6'],
  ].entries()) {
    await author.press(t('costPlan.addMilestone'), t('costPlan.removeMilestone', { number: index + 1 }))
    await cell(author, `milestones[${index}].title`).fill(title ?? '')
    await cell(author, `milestones[${index}].month`).fill(month ?? '')
  }
  await author.check('plan: three milestones')
  await author.press(t('proposalEdit.save'), t('proposal.saved'))
}

async function writeCosts(author: Person): Promise<void> {
  for (const [index, row] of ROWS.entries()) {
    const field = (name: string) => cell(author, `costs[${index}].${name}`)
    await field('item').fill(row.item)
    await field('partner').selectOption({ label: row.partner })
    await field('kind').selectOption(row.kind)
    await field('milestone').selectOption({ label: row.milestone })
    await field('amount').fill(row.amount)
  }
}

it.each([true, false])(
  'two organisations share three milestones, and every page tells the same sums (JavaScript: %s)',
  async (javaScript) => {
    const scene = await createScene()
    const challengeId = scene.challenge.id
    const partner = await createOrganisation({ kind: 'researchCentre', name: PARTNER })
    const content = { costs: [] }
    const proposal = await createProposal({ challengeId, organisationId: scene.provider.id, content })
    await createPartner(proposal, partner.id)
    const home = `/vorschlaege/${proposal.id}`
    const section = (name: string) => `${home}/bearbeiten/${name}`

    const author = await enter(scene.author, javaScript)
    await writePlan(author, section)
    await author.open(section('costs'))
    await author.sees(t('costPlan.everybody'))
    await writeCosts(author)
    if (!javaScript) await author.press(t('costPlan.recalculate'), t('costPlan.total', { total: TOTAL }))
    await author.sees(t('costPlan.total', { total: TOTAL }))
    expect(await sumsOn(author)).toEqual(SUMS)
    if (javaScript) {
      const said = author.page.getByRole('status').filter({ hasText: t('costPlan.said', { total: TOTAL }) })
      await said.waitFor({ state: 'attached' })
      expect(await author.page.getByText(t('costPlan.recalculate')).count()).toBe(0)
    }
    await author.check('costs: a plan with its sums')
    await cell(author, 'costs[0].amount').fill('zehn')
    if (javaScript) await author.sees(t('costPlan.unreadable', { count: 1 }))
    await author.press(t('proposalEdit.save'), t('field.money'))
    await author.sees(t('costPlan.unreadable', { count: 1 }))
    await cell(author, 'costs[0].amount').fill(ROWS[0].amount)
    await author.press(t('proposalEdit.save'), t('proposal.saved'))
    expect(await sumsOn(author)).toEqual(SUMS)

    await author.open(`${home}/vorschau`)
    expect(await sumsOn(author)).toEqual(SUMS)
    await author.check('preview with a plan of costs')
    await author.open(`${home}/drucken`)
    expect(await sumsOn(author)).toEqual(SUMS)
    await author.check('print with a plan of costs')
    await createConfirmation(proposal, partner.id)
    await author.open(home)
    expect(await sumsOn(author)).toEqual(SUMS)
    await author.press(t('proposal.submit.action'), t('proposal.submitted'))

    await passTheDeadline(challengeId)
    await db.challenge.update({ where: { id: challengeId }, data: { state: 'opened', openedAt: new Date() } })
    const reader = await enter(scene.reader, javaScript)
    const list = `/herausforderungen/${challengeId}/vorschlaege`
    await reader.open(`${list}/lesen/1`)
    expect(await sumsOn(reader)).toEqual(SUMS)
    await reader.check('reading a plan of costs')
    await reader.open(`${list}/nebeneinander?abschnitt=costs&vorschlag=1`)
    expect(await sumsOn(reader)).toEqual(SUMS)
    await reader.check('sections: a plan of costs')
    const csv = await reader.page.request.get(`${application().origin}${list}.csv?inhalt=kosten`)
    const lines = (await csv.text()).trim().split('\r\n').slice(1)
    expect(lines).toEqual([
      `1;${LEAD};Entwicklung;${LEAD};Personal;1: Muster;10200,00`,
      `1;${LEAD};Messreihe;${PARTNER};Personal;2: Modell;1234,56`,
      `1;${LEAD};Fahrten;${PARTNER};Reisen;3: Probe;2500,01`,
    ])
  },
  240_000,
)

it('a start-up that writes alone sees the plain list, and its sum follows', async () => {
  const scene = await createScene()
  const { id } = await createProposal({ challengeId: scene.challenge.id, organisationId: scene.provider.id })
  const author = await enter(scene.author, true)
  await author.open(`/vorschlaege/${id}/bearbeiten/costs`)
  expect(await author.page.locator('select').count()).toBe(0)
  await author.sees(t('costPlan.total', { total: '57.500,50\u00a0€' }))
  await cell(author, 'costs[1].amount').fill('12.500,25')
  await author.sees(t('costPlan.total', { total: '57.500,25\u00a0€' }))
  await author.press(
    t('proposalEdit.removeCost', { number: 1 }),
    t('costPlan.total', { total: '12.500,25\u00a0€' }),
  )
  await author.check('costs: a plain list')
})
