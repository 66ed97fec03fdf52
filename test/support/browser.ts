import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import type { Application } from './app-server'
import type { Look } from './axe'
import { launchChromium, NO_CHROMIUM } from './chromium'
import { Person } from './person'

const DESK: Look = { width: 1440, colorScheme: 'light' }
const PHONE: Look = { width: 360, colorScheme: 'dark' }
/**
 * A journey that is made twice is looked at on a desk with JavaScript and on a phone without it: looking takes
 * more time than everything else. What is visited once only asks for both looks.
 */
const LOOKS = { script: [DESK], still: [PHONE] } as const
const BOTH = { script: [DESK, PHONE], still: [DESK, PHONE] } as const

/** Nobody looks at the pixels, and painting a sixteenth of them takes less time. */
const COARSE = 0.25

export type Sitting = { javaScript: boolean; locale?: 'de-DE' | 'en-GB' }

/**
 * Chromium for the tests of a file: one browser, one context a person.
 * @param isOnce the states of this file are visited in one way only, so that each is looked at twice
 */
export function useBrowser(application: () => Application, { isOnce = false } = {}) {
  const seen = isOnce ? BOTH : LOOKS
  let browser: Browser | undefined
  let checker: Page | undefined
  let people: Person[] = []
  const contexts: BrowserContext[] = []
  const states: string[] = []

  beforeAll(async () => {
    const found = await launchChromium()
    if (!found) throw new Error(NO_CHROMIUM)
    browser = found
    checker = await (await browser.newContext({ deviceScaleFactor: COARSE })).newPage()
  })

  afterEach(async () => {
    const seated = people
    people = []
    for (const context of contexts.splice(0)) await context.close()
    // What is still being sent would otherwise meet the database that the next test finds empty.
    await application().drain()
    for (const person of seated) person.expectNoFaults()
    expect(application().faults.splice(0)).toEqual([])
  })

  afterAll(async () => {
    await browser?.close()
    process.stdout.write(
      `axe 0 on ${states.length} page states\n${states.map((state) => `  ${state}\n`).join('')}`,
    )
  })

  /** Somebody sits down in front of a browser of their own, in a network of their own. */
  return async ({ javaScript, locale = 'de-DE' }: Sitting): Promise<Person> => {
    if (!browser || !checker) throw new Error('The browser runs inside tests only')
    const context = await browser.newContext({
      javaScriptEnabled: javaScript,
      locale,
      timezoneId: 'Europe/Berlin',
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      deviceScaleFactor: COARSE,
      extraHTTPHeaders: { 'X-Forwarded-For': `10.1.0.${people.length + 1}` },
    })
    // What is waited for comes at once, and late where every core is busy.
    context.setDefaultTimeout(30_000)
    contexts.push(context)
    const { origin } = application()
    const looks = javaScript ? seen.script : seen.still
    const person = await Person.sitDown({
      ...{ context, checker, origin, looks, states },
      hasJavaScript: javaScript,
    })
    people.push(person)
    return person
  }
}
