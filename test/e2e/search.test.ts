import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { BUILT_IN_CODES } from '~/domain/taxonomy/catalogue'
import { reconcileIndex } from '~/features/searching/operations/reconcile-index.server'
import { createChallenge } from '../factories/challenge'
import { createOrganisation } from '../factories/organisation'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import { t, word } from './journey/words'

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

/** On a phone the groups stand behind one button; where they stand open, nothing is done. */
async function openPanel(page: Page): Promise<void> {
  const panel = page.locator('details.ui-facets__panel')
  if (await panel.evaluate((one) => (one as HTMLDetailsElement).open)) return
  await panel.locator('summary').first().click()
}

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
      await openPanel(page)
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

it('a page that comes alive while somebody types in it stays alive', async () => {
  const { page } = await sitDown({ javaScript: true })
  const browser = await page.context().newCDPSession(page)
  // A slow machine makes the moment longer: it was met in one of ten tries.
  for (const rate of [1, 3, 5, 7, 9, 11, 13, 15, 5, 9, 13, 15]) {
    await browser.send('Emulation.setCPUThrottlingRate', { rate })
    await page.goto(`${application().origin}/suche`, { waitUntil: 'commit' })
    await page.getByLabel(t('search.label')).pressSequentially('Brücken', { delay: 10 })
    await page.getByRole('combobox', { name: t('search.box') }).waitFor()
  }
})

describe('a page and what reads alike', () => {
  it.each([true, false])('leads from one thing to another like it (JavaScript: %s)', async (javaScript) => {
    const texts = { summary: 'Drohnen zeigen Risse.', problem: 'Drohnen fotografieren Beton und Stahl.' }
    const authority = await createOrganisation({ kind: 'authority', name: `Bauamt ${LONG}` })
    const posted = { authorityId: authority.id, state: 'published', ...texts } as const
    const { id } = await createChallenge({ ...posted, title: 'Risse an Brücken finden' })
    await createChallenge({ ...posted, title: 'Drohnen über Brücken' })
    await reconcileIndex()
    const person = await sitDown({ javaScript })
    await person.visit(`/herausforderungen/${id}`, `challenge: similar ones${javaScript ? '' : ', still'}`)
    const similar = person.page.getByRole('region', { name: t('near.similar.challenge') })
    await similar.getByRole('link', { name: 'Drohnen über Brücken' }).click()
    await person.page.getByRole('heading', { level: 1, name: 'Drohnen über Brücken' }).waitFor()
    await similar.getByRole('link', { name: 'Risse an Brücken finden' }).waitFor()
  })
})

describe('a long group of values', () => {
  it.each([true, false])(
    'is folded, narrowed by typing, and keeps what is chosen (JavaScript: %s)',
    async (javaScript) => {
      const authority = await createOrganisation({ kind: 'authority', name: 'Amt Warnow' })
      for (const domain of BUILT_IN_CODES.domain)
        await createChallenge({ authorityId: authority.id, state: 'published', domains: [domain] })
      await reconcileIndex()
      const person = await sitDown({ javaScript })
      const { page } = person
      await person.open('/suche')
      const transport = page.getByLabel(new RegExp(`^${word('domain.transport')} `))
      expect(await transport.isVisible()).toBe(false)
      const group = page
        .locator('details', {
          has: page.getByText(t('near.values', { facet: t('search.facet.domain'), count: 14 })),
        })
        .last()
      await openPanel(page)
      await group.locator('summary').click()
      if (javaScript) {
        await person.field(t('near.narrow', { facet: t('search.facet.domain') })).fill('verkehr')
        await page.getByLabel(new RegExp(`^${word('domain.energy')} `)).waitFor({ state: 'detached' })
        await page.getByText(t('near.narrowCount', { count: 1 })).waitFor({ state: 'attached' })
      }
      await person.check(`search: a long group${javaScript ? ', narrowed' : ', still'}`)
      await transport.check()
      if (!javaScript) await page.getByRole('button', { name: t('search.apply') }).click()
      await page.waitForURL(/transport/)
      await openPanel(page)
      expect(await transport.isChecked()).toBe(true)
      expect(await transport.isVisible()).toBe(true)
    },
  )
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
    await page.getByRole('option').first().waitFor()
    // It begins anew: what was marked before it closed is not what Enter would choose.
    expect(await field.getAttribute('aria-activedescendant')).toBeNull()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/herausforderungen|organisationen/)
  })

  it('shows the option that is marked, however long the list is', async () => {
    const authority = await createOrganisation({ kind: 'authority', name: 'Amt Warnow' })
    for (let number = 1; number <= 8; number += 1)
      await createChallenge({
        authorityId: authority.id,
        state: 'published',
        title: `Schleuse ${number}: ${'Boote und Schiffe auf dem Wasser zählen, '.repeat(3)}`,
      })
    await reconcileIndex()
    const person = await sitDown({ javaScript: true })
    const { page } = person
    await person.open('/')
    await page.getByRole('combobox', { name: t('search.box') }).focus()
    await page.keyboard.type('schleuse')
    await page.getByRole('option').nth(7).waitFor()
    await page.keyboard.press('ArrowUp')
    const isInside = () =>
      page.locator('[role=option][aria-selected=true]').evaluate((option) => {
        const list = option.closest('[role=listbox]')?.getBoundingClientRect()
        const { top, bottom } = option.getBoundingClientRect()
        return list !== undefined && top >= list.top - 1 && bottom <= list.bottom + 1
      })
    await expect.poll(isInside).toBe(true)
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
