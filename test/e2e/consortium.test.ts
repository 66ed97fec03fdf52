import { describe, expect, it } from 'vitest'
import type { OrganisationRole } from '~/domain/permission/matrix'
import { createChallenge } from '../factories/challenge'
import { addMember, createOrganisation } from '../factories/organisation'
import { createProposal } from '../factories/proposal'
import { cookieOf, createUser } from '../factories/user'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import type { Person } from '../support/person'
import { mailTo } from './journey/mails'
import { t } from './journey/words'

const application = useApplication()
const sitDown = useBrowser(application)

async function memberOf(organisationId: string, javaScript: boolean, role: OrganisationRole = 'owner') {
  const user = await createUser()
  await addMember(user.id, organisationId, role)
  const person = await sitDown({ javaScript })
  const [name = '', value = ''] = (await cookieOf(user.id)).split('=')
  await person.page.context().addCookies([{ name, value, url: application().origin }])
  return { person, user }
}

/** Finds an organisation by its name and asks it. */
async function ask(lead: Person, page: string, name: string) {
  await lead.open(`${page}/partner`)
  await lead.fill({ [t('consortium.search.name')]: name })
  await lead.press(t('consortium.search.action'), t('consortium.step.inviteOne', { name }))
  await lead.press(t('consortium.step.inviteOne', { name }), t('consortium.toast.invite'))
}

async function join(partner: Person, page: string, name: string) {
  await partner.open(`${page}/partner`)
  await partner.page.getByText(t('consortium.step.join'), { exact: true }).first().click()
  await partner.press(t('consortium.confirm.join', { name }), t('consortium.toast.join'))
}

async function confirm(partner: Person, page: string, name: string, person: string) {
  await partner.open(page)
  const label = t('consortium.copy.confirm', { name })
  await partner.page.locator('summary', { hasText: label }).click()
  await partner.fill({ [t('copyForm.name')]: person, [t('copyForm.role')]: 'Projektleitung' })
  await partner.page.getByRole('button', { name: label, exact: true }).click()
  await partner.sees(t('consortium.toast.confirmCopy'))
}

describe.each([false, true])('three organisations with one proposal (JavaScript: %s)', (javaScript) => {
  const mark = javaScript ? 'A' : 'B'

  it('goes from the request to the receipt; a change is confirmed anew; one leaves', async () => {
    const [lead, first, second] = [
      await createOrganisation({ name: `Werft ${mark} Federführung` }),
      await createOrganisation({ name: `Institut ${mark} Eins`, kind: 'researchCentre' }),
      await createOrganisation({ name: `Institut ${mark} Zwei`, kind: 'researchCentre' }),
    ]
    const authority = await createOrganisation({ kind: 'authority' })
    const challenge = await createChallenge({ authorityId: authority.id, state: 'published' })
    const proposal = await createProposal({ challengeId: challenge.id, organisationId: lead.id })
    const page = `/vorschlaege/${proposal.id}`
    const author = await memberOf(lead.id, javaScript)
    const one = await memberOf(first.id, javaScript)
    const two = await memberOf(second.id, javaScript)

    await author.person.visit(`${page}/partner`, 'consortium: nobody asked yet')
    await ask(author.person, page, first.name)
    await ask(author.person, page, second.name)
    await author.person.check('consortium: two are asked')

    await mailTo(application(), one.user.email, 'Gemeinsamer Vorschlag?')
    await one.person.visit('/meine-aufgaben', 'tasks: a request for a joint proposal')
    await one.person.follow(
      t('consortium.task.answer', { title: challenge.title }),
      t('consortium.invited.hidden'),
    )
    await one.person.check('consortium: to be answered')
    expect(await one.person.open(page)).toBe(404)
    await join(one.person, page, first.name)
    await one.person.check('proposal: as a partner sees it')
    await join(two.person, page, second.name)

    await author.person.visit(page, 'proposal: confirmations are missing')
    await author.person.sees(t('reason.confirmationMissing'))
    await one.person.open(page)
    const label = t('consortium.copy.confirm', { name: first.name })
    await one.person.page.locator('summary', { hasText: label }).click()
    await one.person.page.getByRole('button', { name: label, exact: true }).click()
    await one.person.sees(t('shell.errorSummary'))
    await one.person.check('proposal: confirmation without a name (422)')
    await confirm(one.person, page, first.name, 'Pia Partner')
    await confirm(two.person, page, second.name, 'Paul Partner')
    await two.person.check('proposal: confirmed by all')

    // One of them changes the text: everybody is asked again.
    await two.person.open(`${page}/bearbeiten/about`)
    await two.person.fill({ [t('proposalForm.title')]: 'Ein besserer Titel' })
    await two.person.press(t('proposalEdit.saveAndGoOn'), t('proposal.saved'))
    await mailTo(application(), one.user.email, 'Bitte neu bestätigen')
    await author.person.open(page)
    await author.person.sees(t('reason.confirmationMissing'))
    await confirm(one.person, page, first.name, 'Pia Partner')
    await confirm(two.person, page, second.name, 'Paul Partner')
    await author.person.open(page)
    await author.person.press(t('proposal.submit.action'), t('proposal.submitted'))
    await author.person.sees('Pia Partner, Projektleitung')
    await author.person.check('receipt: handed in by three')

    await two.person.open(`${page}/partner`)
    await two.person.page.getByText(t('consortium.step.leave'), { exact: true }).first().click()
    await two.person.press(t('consortium.confirm.leave', { name: second.name }), t('consortium.toast.leave'))
    expect(await two.person.open(page)).toBe(404)
    await mailTo(application(), author.user.email, 'ist ausgestiegen')
    await author.person.visit(`${page}/partner`, 'consortium: one has left')
    for (const { person } of [author, one, two]) person.expectNoFaults()
  }, 300_000)
})
