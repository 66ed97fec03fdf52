import { beforeEach, describe, expect, it } from 'vitest'
import { reconcileIndex } from '~/features/searching/operations/reconcile-index.server'
import { createChallenge } from '../factories/challenge'
import { createOrganisation } from '../factories/organisation'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import { t } from './journey/words'

const application = useApplication()
const sitDown = useBrowser(application, { isOnce: true })
const LONG = 'Genehmigungsverfahrensbeschleunigungsvorschlagsbearbeitung'

beforeEach(async () => {
  const authority = await createOrganisation({ kind: 'authority', name: `Amt für ${LONG}` })
  const posted = { authorityId: authority.id, state: 'published' } as const
  const english = { title: 'Inspect bridges', summary: 'Pictures show cracks.' }
  await createChallenge({ ...posted, title: 'Brücken prüfen', english, domains: ['transport'] })
  await createChallenge({ ...posted, title: LONG, domains: ['energy'], budgetMaxCents: 4_000_000n })
  await createOrganisation({ name: 'Brückenbild GmbH' })
  await reconcileIndex()
})

describe('the page of the search', () => {
  it.each([true, false])(
    'finds, narrows down, corrects and says what helps (JavaScript: %s)',
    async (javaScript) => {
      const still = javaScript ? '' : ', still'
      const person = await sitDown({ javaScript })
      const { page } = person
      await person.visit('/suche', `search: start${still}`)
      await person.field(t('search.label')).fill('Bruecken')
      await page
        .locator('#search')
        .getByRole('button', { name: t('search.submit') })
        .click()
      await page.waitForURL(/q=Bruecken/)
      await person.sees(t('search.countFor', { count: 2, text: 'Bruecken' }))
      await person.check(`search: results${still}`)
      const panel = page.locator('details.ui-facets__panel')
      if (!(await panel.evaluate((one) => (one as HTMLDetailsElement).open)))
        await panel.locator('summary').click()
      await page.getByLabel(`${t('search.kind.provider')} (1)`).check()
      if (!javaScript) await page.getByRole('button', { name: t('search.apply') }).click()
      await page.waitForURL(/art=provider/)
      await person.sees(t('search.countFor', { count: 1, text: 'Bruecken' }))
      await person.check(`search: filtered${still}`)
      await person.visit('/suche?q=qqqqzzzz', `search: nothing found${still}`)
      await person.sees(t('search.none'))
      await person.visit('/suche?q=Br%C3%BCkcen', `search: correction${still}`)
      await page.getByRole('link', { name: 'Brücken', exact: true }).click()
      await page.waitForURL(/q=Br%C3%BCcken/)
      await person.visit('/en/search?q=bridges', `search: English${still}`)
      await person.sees('Inspect')
      await person.visit(`/suche?q=${LONG}`, `search: long words${still}`)
    },
  )

  it('finds while somebody types, keeps the field and brings everything back with the history', async () => {
    const { page } = await sitDown({ javaScript: true })
    await page.goto(`${application().origin}/suche`)
    const field = page.getByLabel(t('search.label'))
    await field.pressSequentially('Brücken', { delay: 20 })
    await page.getByText(t('search.countFor', { count: 2, text: 'Brücken' })).waitFor()
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true)
    await page.getByLabel(`${t('search.kind.challenge')} (1)`).check()
    await page.getByText(t('search.countFor', { count: 1, text: 'Brücken' })).waitFor()
    await page.goBack()
    await page.getByText(t('search.countFor', { count: 2, text: 'Brücken' })).waitFor()
    expect(await page.locator('input:checked').count()).toBe(0)
    expect(await field.inputValue()).toBe('Brücken')
  })
})

describe('the field on every page', () => {
  it('suggests, by the keyboard alone, and leads there', async () => {
    const person = await sitDown({ javaScript: true })
    const { page } = person
    await person.open('/')
    const field = page.getByRole('combobox', { name: t('search.box') })
    await field.focus()
    await page.keyboard.type('brück')
    await page.getByRole('option').nth(1).waitFor()
    expect(await field.getAttribute('aria-expanded')).toBe('true')
    await page.getByText(t('search.suggestionCount', { count: 2 })).waitFor({ state: 'attached' })
    await page.keyboard.press('ArrowDown')
    const active = await field.getAttribute('aria-activedescendant')
    expect(await page.locator(`[id="${active}"]`).getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('Escape')
    expect(await field.getAttribute('aria-expanded')).toBe('false')
    expect(await field.inputValue()).toBe('brück')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/herausforderungen|organisationen/)
  })

  it('is a plain form without JavaScript, and a link in the menu of a phone', async () => {
    const person = await sitDown({ javaScript: false })
    const { page } = person
    await person.open('/')
    await page.getByRole('searchbox', { name: t('search.box') }).fill('Brücken')
    await page.keyboard.press('Enter')
    await page.waitForURL(/suche\?q=/)
    await page.setViewportSize({ width: 360, height: 800 })
    await page.locator('.ui-navigation-menu summary').click()
    await page
      .locator('.ui-navigation-menu')
      .getByRole('link', { name: t('search.title') })
      .click()
    await page.waitForURL(/\/suche$/)
  })
})
