import { describe, expect, it } from 'vitest'
import { db } from '~/platform/database/client.server'
import { createChallenge } from '../factories/challenge'
import { completeContent, createProposal } from '../factories/proposal'
import { cookieOf, createUser } from '../factories/user'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import type { Person } from '../support/person'
import { createScene } from '../support/proposal-scene'
import { t } from './journey/words'

const application = useApplication()
const sitDown = useBrowser(application, { isOnce: true })

async function sitDownAs(user: { id: string }, javaScript = true): Promise<Person> {
  const person = await sitDown({ javaScript })
  const [name = '', value = ''] = (await cookieOf(user.id)).split('=')
  await person.page.context().addCookies([{ name, value, url: application().origin }])
  return person
}

const LONG = 'Genehmigungsverfahrensbeschleunigungsvorschlagsbearbeitung'

describe('the start page', () => {
  it.each([true, false])('of every role is for everybody (JavaScript: %s)', async (javaScript) => {
    const { provider, authority, challenge, ...scene } = await createScene()
    await db.challenge.update({ where: { id: challenge.id }, data: { title: LONG } })
    const match = { challengeId: challenge.id, organisationId: provider.id, score: 71.5, reasons: [] }
    await db.match.create({ data: match })
    for (const state of ['inApproval', 'draft', 'opened'] as const)
      await createChallenge({ authorityId: authority.id, state })
    const roles = [
      ['a citizen', await createUser(), t('face.start.latest')],
      ['a provider', scene.author, t('face.start.matches')],
      ['a reader', scene.trainee, t('face.start.reads')],
      ['an authority', scene.official, t('account.workspace.challenges')],
      ['staff', await createUser({ platformRole: 'staff' }), t('face.start.queueEmpty')],
      ['a moderator', await createUser({ platformRole: 'moderator' }), t('face.start.moderation')],
      ['an administrator', await createUser({ platformRole: 'administrator' }), t('face.start.healthGood')],
    ] as const
    for (const [role, user, sign] of roles) {
      const person = await sitDownAs(user, javaScript)
      await person.visit('/mein-bereich', `start page of ${role}${javaScript ? '' : ', still'}`)
      await person.sees(sign)
    }
  })
})

describe('the map of districts', () => {
  it.each([true, false])(
    'sets and removes a district and keeps the rest (JavaScript: %s)',
    async (javaScript) => {
      const { authority } = await createScene()
      const { id: authorityId } = authority
      await createChallenge({ authorityId, state: 'published', title: 'An der Warnow', districts: ['13003'] })
      await createChallenge({ authorityId, state: 'published', title: 'Am See', districts: ['13071'] })
      const person = await sitDown({ javaScript })
      await person.open('/herausforderungen?phase=open')
      await person.page.locator('summary', { hasText: t('face.map.title') }).click()
      await person.check(`challenges: map${javaScript ? '' : ', still'}`)
      const tile = person.page.getByRole('link', { name: /^Rostock \d/ })
      await person.page.setViewportSize({ width: 360, height: 800 })
      const box = await tile.boundingBox()
      expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(44)
      await tile.click()
      await person.sees(t('face.map.titleChosen', { district: 'Rostock' }))
      await person.settle()
      expect(person.path).toBe('/herausforderungen?phase=open&district=13003')
      await person.sees('An der Warnow')
      expect(await person.page.getByText('Am See').count()).toBe(0)
      await person.page.locator('summary', { hasText: t('face.map.asTable') }).click()
      await person.check(`challenges: district chosen, table${javaScript ? '' : ', still'}`)
      await person.follow(t('face.map.all'), 'Am See')
      expect(person.path).toBe('/herausforderungen?phase=open')
    },
  )

  it('stands above providers and research too', async () => {
    await createScene()
    const person = await sitDown({ javaScript: true })
    for (const address of ['/anbieter?district=13004', '/forschung?district=13004'])
      await person.visit(address, `${address}: district chosen`)
  })
})

describe('paper', () => {
  it.each([true, false])('has a button only where there is JavaScript (%s)', async (javaScript) => {
    const { challenge, provider, author } = await createScene()
    const { id } = await createProposal({
      challengeId: challenge.id,
      organisationId: provider.id,
      state: 'submitted',
      content: completeContent({ title: LONG }),
    })
    const person = await sitDownAs(author, javaScript)
    await person.open(`/herausforderungen/${challenge.id}`)
    await person.follow(t('face.print.link'), t('face.print.back'))
    await person.check(`challenge on paper${javaScript ? '' : ', still'}`)
    await person.visit(`/vorschlaege/${id}/drucken`, `proposal on paper${javaScript ? '' : ', still'}`)
    const button = person.page.getByRole('button', { name: t('face.print.button') })
    expect(await button.count()).toBe(javaScript ? 1 : 0)
    await person.page.emulateMedia({ media: 'print' })
    expect(await person.page.getByRole('link', { name: t('face.print.back') }).isVisible()).toBe(false)
    await person.page.emulateMedia({ media: 'screen' })
    await person.follow(t('face.print.back'), t('proposal.receipts.title'))
  })

  it('is black on white for those who read dark pages, and A4', async () => {
    const { challenge } = await createScene()
    const person = await sitDown({ javaScript: true })
    await person.page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await person.open(`/herausforderungen/${challenge.id}/drucken`)
    const colour = await person.page.locator('h1').evaluate((one) => getComputedStyle(one).color)
    expect(colour).toBe('rgb(0, 0, 0)')
    const pdf = (await person.page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const [box = ''] = pdf.match(/\/MediaBox \[[^\]]*\]/) ?? []
    const [, , width = 0, height = 0] = (box.match(/[\d.]+/g) ?? []).map(Number)
    // A4 in points, as exact as the printer rounds it
    expect(Math.abs(width - 595.3)).toBeLessThan(1)
    expect(Math.abs(height - 841.9)).toBeLessThan(1)
  })

  it('receipts explain their words', async () => {
    const { challenge, provider, author } = await createScene()
    const submitted = { organisationId: provider.id, state: 'submitted' } as const
    const { id } = await createProposal({ challengeId: challenge.id, ...submitted })
    const person = await sitDownAs(author)
    await person.open(`/vorschlaege/${id}/beleg/1`)
    await person.page.locator('summary', { hasText: t('face.receipt.words') }).click()
    await person.sees(t('face.receipt.hashText'))
    await person.check('receipt: words explained')
  })
})
