import { describe, expect, it } from 'vitest'
import { db } from '~/platform/database/client.server'
import { createChallenge } from '../factories/challenge'
import { createOrganisation } from '../factories/organisation'
import { completeContent, createProposal } from '../factories/proposal'
import { cookieOf, createUser, DEFAULT_PASSWORD } from '../factories/user'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import type { Person } from '../support/person'
import { createScene, passTheDeadline } from '../support/proposal-scene'
import { t } from './journey/words'

const application = useApplication()
const sitDown = useBrowser(application, { isOnce: true })

/** Goes on with a session that was started elsewhere. */
async function sitDownAs(user: { id: string }, javaScript = true): Promise<Person> {
  const person = await sitDown({ javaScript })
  const [name = '', value = ''] = (await cookieOf(user.id)).split('=')
  await person.page.context().addCookies([{ name, value, url: application().origin }])
  return person
}

const FEEDBACK = 'Mir fehlt eine Karte.'

describe('nothing typed is lost', () => {
  it.each([true, false])('where a field is wrong (JavaScript: %s)', async (javaScript) => {
    const person = await sitDown({ javaScript })
    await person.open('/rueckmeldung')
    await person.fill({
      [t('administration.feedback.text')]: FEEDBACK,
      [t('administration.feedback.replyTo')]: 'x',
    })
    await person.press(t('administration.feedback.submit'), t('shell.errorSummary'))
    expect(await person.page.locator(':focus').textContent()).toContain(t('shell.errorSummary'))
    expect(await person.field(t('administration.feedback.text')).inputValue()).toBe(FEEDBACK)
    await person.check('feedback: field errors (422)')
  })

  it('where the connection is lost', async () => {
    const person = await sitDown({ javaScript: true })
    await person.open('/rueckmeldung')
    await person.fill({ [t('administration.feedback.text')]: FEEDBACK })
    person.isOffline = true
    await person.page.context().setOffline(true)
    await person.page.getByRole('button', { name: t('administration.feedback.submit') }).click()
    await person.sees(t('shell.offline.title'))
    expect(await person.field(t('administration.feedback.text')).inputValue()).toBe(FEEDBACK)
    await person.page.context().setOffline(false)
    await person.check('feedback: connection lost')
  })

  it.each([true, false])('where the session has ended (JavaScript: %s)', async (javaScript) => {
    const { author, challenge, provider } = await createScene()
    const proposal = await createProposal({ challengeId: challenge.id, organisationId: provider.id })
    const person = await sitDownAs(author, javaScript)
    await person.open(`/vorschlaege/${proposal.id}/bearbeiten`)
    await person.fill({ [t('proposalForm.title')]: 'Getippt vor dem Ablauf' })
    await db.session.deleteMany({ where: { userId: author.id } })
    await person.press(t('proposalEdit.save'), t('account.field.password'))
    await person.check('session expired while writing (401)')
    await person.fill({
      [t('account.field.email')]: author.email,
      [t('account.field.password')]: DEFAULT_PASSWORD,
    })
    await person.press(t('shell.account.logIn'), t('account.resume.title'))
    await person.check('log-in: typed text waits')
    await person.press(t('account.resume.send'), t('proposal.saved'))
    expect(await person.field(t('proposalForm.title')).inputValue()).toBe('Getippt vor dem Ablauf')
  })
})

describe('pages that say no', () => {
  it('unknown, refused and too often', async () => {
    const person = await sitDown({ javaScript: true })
    expect(await person.visit('/gibt-es-nicht', 'not found (404)')).toBe(404)
    expect(await person.visit('/en/nowhere', 'not found, English (404)')).toBe(404)
    await person.open('/anmelden')
    await db.rateLimit.deleteMany({})
    for (let attempt = 0; attempt <= 10; attempt += 1) {
      await person.fill({
        [t('account.field.email')]: 'wer@example.org',
        [t('account.field.password')]: 'falsch',
      })
      const answer = person.page.waitForResponse((one) => one.request().method() === 'POST')
      await person.page
        .getByRole('main')
        .getByRole('button', { name: t('shell.account.logIn') })
        .click()
      const status = (await answer).status()
      // The next click must not cut off what the page still fetches after the answer.
      await person.page.locator('main form[aria-busy="false"]').first().waitFor()
      if (status === 429) break
    }
    await person.sees('zu viele Versuche')
    await person.check('log-in: too many attempts (429)')
  })

  it('a link from a mail that no longer holds', async () => {
    const person = await sitDown({ javaScript: true })
    await person.visit(`/bestaetigen/${'x'.repeat(43)}`, 'mail link: no longer valid')
    await person.sees(t('account.link.title'))
  })
})

describe('empty lists say what to do', () => {
  it.each([
    '/anbieter',
    '/forschung',
    '/behoerden',
    '/verzeichnis',
    '/herausforderungen',
    '/herausforderungen/anderswo',
  ])('%s', async (address) => {
    const person = await sitDown({ javaScript: true })
    expect(await person.visit(address, `${address}: empty`)).toBe(200)
  })

  it('for people who are new', async () => {
    const person = await sitDownAs(await createUser({ platformRole: 'administrator' }))
    for (const address of [
      '/mitteilungen',
      '/mein-bereich',
      '/konto',
      '/verwaltung',
      '/verwaltung/rueckmeldungen',
      '/verwaltung/quellen',
      '/herausforderungen/neu',
    ])
      expect([address, await person.visit(address, `${address}: empty`)]).toEqual([address, 200])
  })
})

describe('challenges and proposals at their ends', () => {
  it('withdrawn and archived challenges say so to everybody', async () => {
    const { id: authorityId } = await createOrganisation({ kind: 'authority' })
    const person = await sitDown({ javaScript: true })
    for (const state of ['withdrawn', 'archived', 'opened'] as const) {
      const { id } = await createChallenge({ authorityId, state })
      expect(await person.visit(`/herausforderungen/${id}`, `challenge: ${state}`)).toBe(200)
    }
  })

  it('receipts tell whether they still count, and a late attempt is refused with its time', async () => {
    const { author, challenge, provider, official } = await createScene()
    const proposal = await createProposal({
      challengeId: challenge.id,
      organisationId: provider.id,
      content: completeContent(),
    })
    const team = await sitDownAs(author)
    const page = `/vorschlaege/${proposal.id}`
    await team.open(page)
    await team.press(t('proposal.submit.action'), t('proposal.submitted'))
    await team.open(`${page}/bearbeiten`)
    await team.fill({ [t('proposalForm.title')]: 'Zweite Fassung' })
    await team.press(t('proposalEdit.save'), t('proposal.saved'))
    await team.open(page)
    await team.check('proposal: changed after it was submitted')
    await team.press(t('proposal.submit.again'), t('proposal.submitted'))
    await team.visit(`${page}/beleg/1`, 'receipt: superseded')
    await team.sees(t('proposal.receiptState.superseded'))
    await team.open(page)
    await team.page.locator('summary', { hasText: t('proposal.withdraw.title') }).click()
    await team.press(t('proposal.withdraw.action'), t('proposal.withdrawn'))
    await team.visit(`${page}/beleg/2`, 'receipt: withdrawn')
    await team.open(page)
    await passTheDeadline(challenge.id)
    await team.press(t('proposal.submit.again'), t('proposal.late.title'))
    await team.check('proposal: too late (409)')
    await team.visit(`/herausforderungen/${challenge.id}`, 'challenge: deadline has passed')
    const clerk = await sitDownAs(official)
    await clerk.visit(`/herausforderungen/${challenge.id}/verwalten`, 'challenge: managed after the deadline')
  })

  it('a challenge saved by somebody else meanwhile shows both texts', async () => {
    const { authority, official } = await createScene()
    const { id } = await createChallenge({ authorityId: authority.id })
    const clerk = await sitDownAs(official)
    await clerk.open(`/herausforderungen/${id}/bearbeiten/need`)
    await db.challenge.update({
      where: { id },
      data: { title: 'Fassung der Kollegin', version: { increment: 1 } },
    })
    await clerk.fill({ [t('challengeForm.title')]: 'Meine Fassung' })
    await clerk.press(t('posting.save'), t('conflict.title'))
    await clerk.sees('Fassung der Kollegin')
    expect(await clerk.field(t('challengeForm.title')).inputValue()).toBe('Meine Fassung')
    await clerk.check('challenge: saved by somebody else meanwhile (409)')
    await clerk.tick(t('conflict.takeSaved'))
    await clerk.press(t('posting.save'), t('challenge.toast.saved'))
    const { title } = await db.challenge.findUniqueOrThrow({ where: { id } })
    expect(title).toBe('Fassung der Kollegin')
  })

  it('a profile saved by somebody else meanwhile shows both texts', async () => {
    const { provider, author } = await createScene()
    const member = await sitDownAs(author)
    await member.open(`/organisationen/${provider.id}/bearbeiten`)
    await db.organisation.update({
      where: { id: provider.id },
      data: { summary: 'Fassung der Kollegin', version: { increment: 1 } },
    })
    await member.fill({ [t('profiles.field.summary')]: 'Meine Fassung' })
    await member.press(t('shell.save'), t('profiles.stale.title'))
    await member.sees('Fassung der Kollegin')
    expect(await member.field(t('profiles.field.summary')).inputValue()).toBe('Meine Fassung')
    await member.check('organisation: saved by somebody else meanwhile (409)')
  })
})
