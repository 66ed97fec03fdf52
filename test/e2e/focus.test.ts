import { describe, expect, it } from 'vitest'
import { db } from '~/platform/database/client.server'
import { createChallenge } from '../factories/challenge'
import { addMember, createOrganisation } from '../factories/organisation'
import { createPilot } from '../factories/pilot'
import { cookieOf, createUser } from '../factories/user'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import type { Person } from '../support/person'
import { t } from './journey/words'

const application = useApplication()
const sitDown = useBrowser(application, { isOnce: true })
const KEEPING_DRAFTS = 5_000

/** A clerk of an authority with a pilot and a challenge that are not published yet. */
async function createDesk(javaScript: boolean) {
  const authority = await createOrganisation({ kind: 'authority', name: 'Stadt Probehafen' })
  const company = await createOrganisation({ name: 'Lesewerk GmbH' })
  const { id: userId } = await createUser()
  await addMember(userId, authority.id, 'editor')
  const written = { authorityId: authority.id, createdById: userId }
  const pilot = await createPilot({ ...written, editorIds: [userId] })
  const challenge = await createChallenge({ ...written, state: 'draft' })
  const clerk = await sitDown({ javaScript })
  const [name = '', value = ''] = (await cookieOf(userId)).split('=')
  await clerk.page.context().addCookies([{ name, value, url: application().origin }])
  return { clerk, pilot, challenge, company, authority }
}

/** What has the focus: its tag and what it says. */
const focused = ({ page }: Person) =>
  page.evaluate(() => {
    const { tagName = '', textContent = '' } = document.activeElement ?? {}
    return `${tagName} ${textContent?.trim()}`
  })

async function reaches(person: Person, expected: string): Promise<void> {
  await expect.poll(() => focused(person), { timeout: 5_000 }).toBe(expected)
}

/** Presses the button as a keyboard does, and says nothing of what comes. */
const strike = ({ page }: Person, name: string) =>
  page.getByRole('button', { name, exact: true }).first().press('Enter')

describe('after a form the focus is on what happened', () => {
  it.each([true, false])('on another page and on the same one (JavaScript: %s)', async (javaScript) => {
    const { clerk, pilot } = await createDesk(javaScript)
    await clerk.open('/pilotprojekte/neu')
    await strike(clerk, t('pilotForm.new.submit'))
    await clerk.sees(t('field.required'))
    await expect.poll(() => focused(clerk)).toContain(`DIV ${t('shell.errorSummary')}`)
    await clerk.fill({ [t('pilotForm.title')]: 'Vorlesen lassen' })
    await strike(clerk, t('pilotForm.new.submit'))
    await reaches(clerk, `P ${t('pilot.toast.created')}`)
    await clerk.check('focus: on the message of another page')
    await clerk.open(`/pilotprojekte/${pilot.id}/partner`)
    await clerk.field(t('pilotForm.organisationId')).selectOption({ label: 'Lesewerk GmbH' })
    await strike(clerk, t('pilotPartners.invite'))
    await reaches(clerk, `P ${t('pilotPartners.toast.invite')}`)
    // The way on with Tab begins there, and the message hides nothing that is reached.
    await clerk.page.keyboard.press('Tab')
    expect(await clerk.page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
    await clerk.check('focus: on the message of the same page')
  })
})

describe('with JavaScript', () => {
  it('a link leads to the headline, and back as well; a search on the same page keeps it', async () => {
    const { clerk, authority } = await createDesk(true)
    const posted = { authorityId: authority.id, state: 'published' } as const
    const { title } = await createChallenge({ ...posted, title: 'Brücken prüfen' })
    await clerk.open('/')
    const { page } = clerk
    await page
      .getByRole('link', { name: t('shell.nav.challenges'), exact: true })
      .first()
      .press('Enter')
    await reaches(clerk, `H1 ${t('challenge.list.title')}`)
    await page.getByRole('link', { name: title, exact: true }).first().press('Enter')
    await reaches(clerk, `H1 ${title}`)
    await page.goBack()
    await reaches(clerk, `H1 ${t('challenge.list.title')}`)
    await clerk.open('/suche')
    await clerk.field(t('search.label')).focus()
    await page.keyboard.type('qqqq')
    await page.waitForURL(/q=qqqq/)
    await clerk.sees(t('search.none'))
    await page.keyboard.type('q')
    expect(await clerk.field(t('search.label')).inputValue()).toBe('qqqqq')
  })

  it('a page that is gone leads to its headline, and so does the way on from it', async () => {
    const { clerk } = await createDesk(true)
    const { id: authorityId } = await createOrganisation({ kind: 'authority' })
    const posted = { authorityId, state: 'published' } as const
    const { id, title } = await createChallenge({ ...posted, title: 'Brücken prüfen' })
    await clerk.open('/herausforderungen')
    await db.challenge.update({ where: { id }, data: { state: 'draft', publishedAt: null } })
    await clerk.page.getByRole('link', { name: title, exact: true }).first().press('Enter')
    await reaches(clerk, `H1 ${t('error.notFound.title')}`)
    await clerk.page.getByRole('link', { name: t('error.backHome'), exact: true }).press('Enter')
    await expect.poll(() => clerk.path).toBe('/')
    await expect.poll(() => focused(clerk)).toMatch(/^H1 /)
  })

  it('nobody is taken away from a field: neither by a kept draft nor while the answer is on its way', async () => {
    const { clerk, challenge, pilot } = await createDesk(true)
    const { page } = clerk
    await clerk.open(`/herausforderungen/${challenge.id}/bearbeiten/need`)
    const field = page.locator('main textarea').first()
    await field.focus()
    await page.keyboard.type('Noch ein Satz.')
    await page.waitForResponse((response) => response.url().includes('/entwurf/'), {
      timeout: 2 * KEEPING_DRAFTS,
    })
    await page.keyboard.type(' Und einer.')
    expect(await focused(clerk)).toMatch(/^TEXTAREA/)
    expect(await field.inputValue()).toContain('Noch ein Satz. Und einer.')
    await clerk.open(`/pilotprojekte/${pilot.id}/partner`)
    await clerk.field(t('pilotForm.organisationId')).selectOption({ label: 'Lesewerk GmbH' })
    await page.route('**/partner.data*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500))
      await route.continue()
    })
    await strike(clerk, t('pilotPartners.invite'))
    const search = page.getByRole('combobox', { name: t('search.box') })
    await search.focus()
    await page.keyboard.type('Vorlesen')
    await clerk.sees(t('pilotPartners.toast.invite'))
    await page.waitForTimeout(100)
    expect(await search.evaluate((element) => element === document.activeElement)).toBe(true)
  })
})
