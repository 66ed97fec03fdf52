import { expect } from 'vitest'
import { PROPOSAL_SECTIONS, type ProposalSection } from '~/domain/proposal/sections'
import { db } from '~/platform/database/client.server'
import type { Person } from '../../support/person'
import { t, word } from './words'

/** What nobody outside the team may ever see before the opening. */
export const SECRET = 'Geheimer Lösungsweg mit Bodden-Netz'

/** Everything that a proposal needs, by the sections and the labels of their forms. */
export const TEXTS: Record<ProposalSection, Record<string, string>> = {
  about: {
    [t('proposalForm.title')]: 'Formulare lesen mit offenem Modell',
    [t('proposalForm.summary')]: 'Die Behörde bekommt fertige Felder.',
  },
  approach: {
    [t('proposalForm.approach')]: SECRET,
    [t('proposalForm.dataNeeded')]: 'Die geschwärzten Formulare.',
  },
  plan: { [t('proposalForm.workPlan')]: 'Drei Monate: Aufbau, Probe, Betrieb.' },
  costs: {
    [t('proposalForm.costs.item')]: 'Entwicklung',
    [t('proposalForm.costs.amount')]: '45.000',
  },
  results: {},
  risks: { [t('proposalForm.risks')]: 'Schlechte Scans. Wir prüfen sie vorher.' },
  team: {
    [t('proposalForm.contactName')]: 'Cem Coder',
    [t('proposalForm.contactEmail')]: 'cem@firma.example',
  },
}

/** Writes every section, one after the other, and ends on the page of the proposal. */
export async function fillSections(developer: Person, proposal: string): Promise<void> {
  await developer.open(`${proposal}/bearbeiten`)
  const pages = PROPOSAL_SECTIONS.map((section) => `${proposal}/bearbeiten/${section}`)
  for (const [index, section] of PROPOSAL_SECTIONS.entries()) {
    expect(developer.path).toBe(pages[index])
    await developer.fill(TEXTS[section])
    if (section === 'results') {
      await developer.field(t('proposalForm.resultLicence')).selectOption(word('licenceModel.openSource'))
      await developer.field(t('proposalForm.readiness')).selectOption('7')
    }
    await developer.press(t('proposalEdit.saveAndGoOn'), t('proposal.saved'))
    // The word of success of the section before may still stand there.
    const next = pages[index + 1] ?? proposal
    await developer.page.waitForURL(({ pathname }) => pathname === next)
  }
}

/** A developer starts a proposal, meets an error, and ends with a whole draft. */
export async function writeProposal(developer: Person, challenge: string): Promise<string> {
  await developer.open(challenge)
  await developer.follow(t('challenge.show.propose'), t('proposalNew.action'))
  const [organisation] = await db.organisation.findMany({ where: { kind: 'company' }, take: 1 })
  await developer.tick(organisation?.name ?? '')
  await developer.check('proposal: new')
  await developer.press(t('proposalNew.action'), t('proposal.started'))
  const proposal = developer.path.replace('/bearbeiten/about', '')
  await fieldError(developer, proposal)
  await fillSections(developer, proposal)
  await developer.visit(`${proposal}/vorschau`, 'proposal: preview')
  await developer.sees(SECRET)
  await developer.follow(t('proposalPreview.submit'), t('proposal.complete'))
  expect(developer.path).toBe(proposal)
  return proposal
}

async function fieldError(developer: Person, proposal: string): Promise<void> {
  await developer.open(`${proposal}/bearbeiten/team`)
  await developer.fill({ ...TEXTS.team, [t('proposalForm.contactEmail')]: 'keine Adresse' })
  await developer.press(t('proposalEdit.save'), t('shell.errorSummary'))
  await developer.check('proposal: field error')
  const focused = await developer.page.locator(':focus').textContent()
  expect(focused).toContain(t('shell.errorSummary'))
  expect(await developer.field(t('proposalForm.contactName')).inputValue()).toBe('Cem Coder')
}

/** Submits, and reads the receipt with the checksum. */
export async function submitProposal(developer: Person, again = false): Promise<string> {
  const button = t(again ? 'proposal.submit.again' : 'proposal.submit.action')
  await developer.press(button, t('proposal.submitted'))
  const hash = await developer.page
    .getByText(/^[0-9a-f\s]{64,}$/)
    .first()
    .textContent()
  await developer.check(again ? 'proposal: receipt of the second version' : 'proposal: receipt')
  return (hash ?? '').replace(/\s/g, '')
}

/** Somebody who was shown a receipt checks it: the true one, and the same with another time in it. */
export async function checkReceipt(developer: Person, citizen: Person, hidden: string): Promise<void> {
  const code = await developer.field(t('signedReceipt.code')).inputValue()
  const [body = '', ...rest] = code.split('.')
  const statement = Buffer.from(body, 'base64url').toString()
  const earlier = statement.replace(/"receivedAt":"\d{4}/, '"receivedAt":"2020')
  const forged = [Buffer.from(earlier).toString('base64url'), ...rest].join('.')
  await citizen.visit('/beleg/pruefen', 'receipt check')
  await citizen.fill({ [t('signedReceipt.check.code')]: forged })
  await citizen.press(t('signedReceipt.check.submit'), t('signedReceipt.verdict.altered'))
  await citizen.check('receipt check: altered')
  await citizen.fill({ [t('signedReceipt.check.code')]: `${code.slice(0, 80)}\n${code.slice(80)}` })
  await citizen.press(t('signedReceipt.check.submit'), t('signedReceipt.verdict.valid'))
  await citizen.check('receipt check: valid')
  expect(await citizen.page.content()).not.toContain(hidden)
}

/** Takes the submitted proposal back. */
export async function withdrawProposal(developer: Person, proposal: string): Promise<void> {
  await developer.visit(proposal, 'proposal: submitted')
  await developer.page.locator('summary', { hasText: t('proposal.withdraw.title') }).click()
  await developer.press(t('proposal.withdraw.action'), t('proposal.withdrawn'))
  await developer.check('proposal: withdrawn')
}

/** Nobody outside the team can tell it from a proposal that does not exist. */
export async function expectHidden(person: Person, proposal: string, who: string): Promise<void> {
  for (const address of [
    proposal,
    `${proposal}/bearbeiten`,
    `${proposal}/bearbeiten/approach`,
    `${proposal}/vorschau`,
    `${proposal}/beleg/1`,
  ]) {
    expect([who, address, await person.open(address)]).toEqual([who, address, 404])
    expect(await person.page.content()).not.toContain(SECRET)
  }
}
