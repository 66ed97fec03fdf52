import { expect } from 'vitest'
import type { Person } from '../../support/person'
import { pdf } from '../../support/sample-files'
import { t } from './words'

/** The lead finds an organisation by its name and asks it. */
export async function ask(lead: Person, page: string, name: string): Promise<void> {
  await lead.open(`${page}/partner`)
  await lead.fill({ [t('consortium.search.name')]: name })
  await lead.press(t('consortium.search.action'), t('consortium.step.inviteOne', { name }))
  await lead.press(t('consortium.step.inviteOne', { name }), t('consortium.toast.invite'))
}

/** Somebody of an organisation that was asked says that it hands in with the lead. */
export async function joinTeam(partner: Person, page: string, name: string): Promise<void> {
  await partner.open(`${page}/partner`)
  await partner.page.getByText(t('consortium.step.join'), { exact: true }).first().click()
  await partner.press(t('consortium.confirm.join', { name }), t('consortium.toast.join'))
}

/** Somebody of a partner says that it hands in nothing with the lead any more, and sees the proposal no more. */
export async function leaveTeam(partner: Person, page: string, name: string): Promise<void> {
  await partner.open(`${page}/partner`)
  await partner.page.getByText(t('consortium.step.leave'), { exact: true }).first().click()
  await partner.press(t('consortium.confirm.leave', { name }), t('consortium.toast.leave'))
  expect(await partner.open(page)).toBe(404)
}

/** Somebody confirms the copy for a partner, with their name and what they are there. */
export async function confirmCopyFor(
  partner: Person,
  page: string,
  { name, person }: { name: string; person: string },
): Promise<void> {
  await partner.open(page)
  const label = t('consortium.copy.confirm', { name })
  await partner.page.locator('summary', { hasText: label }).click()
  if (person !== '')
    await partner.fill({ [t('copyForm.name')]: person, [t('copyForm.role')]: 'Projektleitung' })
  await partner.page.getByRole('button', { name: label, exact: true }).click()
  await partner.sees(t(person === '' ? 'shell.errorSummary' : 'consortium.toast.confirmCopy'))
}

/** Somebody types, keeps it for themselves, and goes on at another device. */
export async function keepDraft(writer: Person, elsewhere: Person, page: string): Promise<void> {
  await writer.open(`${page}/bearbeiten/risks`)
  await writer.sees(t('demands.title'))
  await writer.fill({ [t('proposalForm.risks')]: 'Schlechte Scans.' })
  if (writer.hasJavaScript)
    await writer.page
      .getByText(/Entwurf gesichert um \d\d:\d\d Uhr/)
      .first()
      .waitFor()
  else await writer.press(t('draft.keep'), t('draft.toast.kept'))
  await writer.check('section: draft kept')
  await elsewhere.open(`${page}/bearbeiten/risks`)
  await elsewhere.sees('weitergeschrieben')
  await elsewhere.check('section: a draft waits')
  await elsewhere.follow(t('draft.take'), t('draft.taken'))
  expect(await elsewhere.field(t('proposalForm.risks')).inputValue()).toBe('Schlechte Scans.')
  await elsewhere.press(t('proposalEdit.saveAndGoOn'), t('proposal.saved'))
  // A word of success from before may still stand there.
  await elsewhere.page.waitForURL(({ pathname }) => pathname === `${page}/bearbeiten/team`)
}

/** Two organisations write the same section at the same time: the second decides field by field. */
export async function collide(ada: Person, pia: Person, page: string): Promise<void> {
  for (const person of [ada, pia]) await person.open(`${page}/bearbeiten/approach`)
  await ada.press(t('proposalOwner.take'), t('proposalOwner.mine'))
  const [approach, data] = [t('proposalForm.approach'), t('proposalForm.dataNeeded')]
  await pia.fill({ [approach]: 'Weg von Pia.', [data]: 'Daten von Pia.' })
  await pia.press(t('proposalEdit.save'), t('proposal.saved'))
  await ada.fill({ [approach]: 'Weg von Ada.', [data]: 'Daten von Ada.' })
  await ada.press(t('proposalEdit.save'), t('conflict.title'))
  await ada.check('section: both changed the same fields (409)')
  expect(await ada.field(approach).inputValue()).toBe('Weg von Ada.')
  // For each field a choice of its own.
  const choose = (field: string, choice: 'yours' | 'saved') =>
    ada.page.locator(`[name="choice.${field}"][value=${choice}]`).check()
  await choose('approach', 'saved')
  await choose('dataNeeded', 'yours')
  await ada.press(t('proposalEdit.save'), t('proposal.savedBesideOthers'))
}

/** They speak about a section; what was done is in the history, without a word of it. */
export async function discuss(ada: Person, pia: Person, page: string): Promise<void> {
  await ada.follow(t('proposalComments.toSection'), t('proposalComments.none'))
  await ada.check('comments: none yet')
  await ada.fill({ [t('proposalComments.text')]: 'Das sind zu viele Daten.' })
  await ada.press(t('proposalComments.send'), 'Das sind zu viele Daten.')
  await pia.visit(`${page}/bearbeiten/approach`, 'section: one open comment')
  await pia.sees(t('proposalComments.open', { count: 1 }))
  await pia.follow(t('proposalComments.toSection'), 'Das sind zu viele Daten.')
  await pia.press(t('proposalComments.resolve'), t('proposalComments.toast.resolve'))
  await pia.check('comments: done')
  await pia.visit(`${page}/verlauf`, 'proposal: history')
  await pia.sees(t('proposalEvent.commentResolved'))
  expect(await pia.page.content()).not.toContain('zu viele Daten')
}

/** Somebody adds a file to the proposal. */
export async function addPlan(person: Person, page: string): Promise<void> {
  await person.open(page)
  await person.follow(t('proposalFile.manage'), t('proposalFile.upload.title'))
  const plan = { name: 'Zeitplan.pdf', mimeType: 'application/pdf', buffer: pdf('% Zeitplan') }
  await person.field(t('proposalFileForm.files')).setInputFiles([plan])
  await person.press(t('proposalFile.upload.action'), t('proposalFile.toast.upload'))
  await person.sees('Zeitplan.pdf')
}
