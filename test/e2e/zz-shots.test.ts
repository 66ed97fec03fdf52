import { it } from 'vitest'
import { cookieOf } from '../factories/user'
import { useApplication } from '../support/app-server'
import { launchChromium } from '../support/chromium'
import { createOpened, plantQuestion } from '../support/opened-scene'
import { db } from '~/platform/database/client.server'

const application = useApplication()
it('shots', async () => {
  const scene = await createOpened(40, (i) => ({ title: `Formulare mit geprüfter Erkennung auslesen, Fassung ${i + 1}`, costs: [{ item: 'Entwicklung', cents: String(1_000_000 + i * 312_345) }, { item: 'Begleitung', cents: '1250050' }], risks: 'Handschrift wird schlechter erkannt. '.repeat(1 + (i % 5)) }))
  await db.challenge.update({ where: { id: scene.challengeId }, data: { budgetMinCents: 5000000n, budgetMaxCents: 9000000n } })
  const id = scene.teams[11]?.proposalId ?? ''
  await plantQuestion(scene.challengeId, id, { askedById: scene.official.id, dueAt: new Date(Date.now() + 5 * 86400000) })
  const browser = await launchChromium()
  if (!browser) throw new Error('x')
  for (const [w, scheme] of [[1440, 'light'], [1440, 'dark'], [360, 'light'], [360, 'dark'], [320, 'light']] as const) {
    const context = await browser.newContext({ viewport: { width: w, height: 900 }, colorScheme: scheme, locale: 'de-DE' })
    const [name = '', value = ''] = (await cookieOf(scene.official.id)).split('=')
    await context.addCookies([{ name, value, url: application().origin }])
    const page = await context.newPage()
    const base = `${application().origin}/herausforderungen/${scene.challengeId}/vorschlaege`
    for (const [n, p] of [['list', ''], ['read', '/lesen/12'], ['cols', '/nebeneinander?abschnitt=costs&vorschlag=1&vorschlag=7&vorschlag=12&vorschlag=40'], ['cols2', '/nebeneinander?abschnitt=risks&vorschlag=1&vorschlag=5&vorschlag=12&vorschlag=40']] as const) {
      await page.goto(base + p); await page.waitForTimeout(700)
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      console.warn(`${n} ${w} overflow ${over}`)
      await page.screenshot({ path: `/tmp/shots-${n}-${w}-${scheme}.png`, fullPage: true })
    }
    await context.close()
  }
  await browser.close()
}, 300_000)
