import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { demoId } from '#prisma/seed/demo-ids'
import { cookieOf } from '#test/factories/user'
import { launchChromium, NO_CHROMIUM } from '#test/support/chromium'
import { type BuiltServer, startDemoServer } from './demo-server'
import { writeOfficeScene } from './office-scene'
import { fileOf, LOOKS, type Look, SHOTS, type Shot } from './shots'

/**
 * Writes every page in every look to a folder.
 * @returns what was done, or why nothing was
 */
export async function takeScreenshots(built: BuiltServer, folder: string): Promise<string> {
  const browser = await launchChromium()
  if (!browser) return `Skipped: ${NO_CHROMIUM}`
  try {
    const server = await startDemoServer(built)
    try {
      await writeOfficeScene()
      await mkdir(folder, { recursive: true })
      for (const shot of SHOTS)
        for (const look of LOOKS) await take(browser, server.origin, shot, look, folder)
    } finally {
      await server.stop()
    }
  } finally {
    await browser.close()
  }
  return `${SHOTS.length * LOOKS.length} screenshots written to ${folder}`
}

/** One page in one look: what fits on the screen before anybody scrolls. */
async function take(browser: Browser, origin: string, shot: Shot, look: Look, folder: string): Promise<void> {
  const { width, height, scheme } = look
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
  })
  if (shot.person) {
    // A session of its own instead of the log-in form, which may ask for a second factor.
    const [name = '', value = ''] = (await cookieOf(demoId('person', shot.person))).split('=')
    await context.addCookies([{ name, value, url: origin }])
  }
  const page = await context.newPage()
  const answer = await page.goto(`${origin}${shot.address}`)
  if (answer?.status() !== 200) throw new Error(`${shot.address} answered ${answer?.status()}`)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: path.join(folder, fileOf(shot, look)), animations: 'disabled' })
  await context.close()
}
