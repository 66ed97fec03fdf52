import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { default as Axe, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  // Styles are our own and loaded; reading them once more takes most of the time.
  preload: false,
  resultTypes: ['violations'],
}
/** The packed build: it is given to every page, and the whole one takes more time than the rules. */
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/**
 * Axe makes several colours for every text and keeps their private fields in weak maps, which costs more than
 * most of its rules. As properties under a symbol they hold the same.
 */
const AXE = `((WeakMap, WeakSet) => {${SOURCE}
})(class {
  key = Symbol()
  has(object) { return this.key in object }
  get(object) { return object?.[this.key] }
  set(object, value) { object[this.key] = value; return this }
}, class {
  key = Symbol()
  has(object) { return this.key in object }
  add(object) { object[this.key] = true; return this }
});(${rememberColours})()`
const SCRIPT = /<script\b[\s\S]*?<\/script>/g

/** How a page is looked at: width in pixels and colours. */
export type Look = { width: number; colorScheme: 'light' | 'dark' }

const NARROW = [360, 320]

/** Runs in the page: what reaches beyond its right edge, where the page can be scrolled sideways. */
function stickingOut(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth,
  )
  return [`${scrollWidth} in ${clientWidth} px`, ...wide.map((element) => element.outerHTML.slice(0, 150))]
}

type Colour = {
  r: number
  g: number
  b: number
  alpha: number
  parseString: (this: Colour, text: string) => Colour
}

/** Runs in the page: has axe read each colour once. The same few are written on every element of every page. */
function rememberColours(): void {
  const { axe } = window as unknown as { axe: { commons: { color: { Color: { prototype: Colour } } } } }
  const { prototype } = axe.commons.color.Color
  const read = prototype.parseString
  const known = new Map<string, Omit<Colour, 'parseString'>>()
  prototype.parseString = function (text) {
    let colour = known.get(text)
    if (!colour) {
      const { r, g, b, alpha } = read.call(this, text)
      colour = { r, g, b, alpha }
      known.set(text, colour)
    }
    return Object.assign(this, colour)
  }
}

/** Runs in the page: what axe finds there, in words. */
async function violations(options: RunOptions): Promise<string[]> {
  const { axe } = window as unknown as { axe: typeof Axe }
  const found = await axe.run(document, options)
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
}

/**
 * Looks at a page as it stands: axe finds nothing, and nothing sticks out on a phone.
 * @param state what the failure message calls it
 */
export async function checkPage(page: Page, state: string, looks: readonly Look[]): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  for (const { width, colorScheme } of looks) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 900 })
    expect(
      await page.evaluate(violations, OPTIONS),
      `axe on ${state} at ${width} px, ${colorScheme}`,
    ).toEqual([])
  }
  for (const width of NARROW) {
    await page.setViewportSize({ width, height: 900 })
    expect(await page.evaluate(stickingOut), `${state} sticks out at ${width} px`).toEqual([])
  }
}

/** Runs in the page: puts another document in the place of this one, in the same window. */
function rewrite(html: string): Promise<void> {
  document.open()
  const isLoaded = new Promise<void>((done) => window.addEventListener('load', () => done(), { once: true }))
  document.write(html)
  document.close()
  return isLoaded
}

/**
 * The same for the page that stands before a person: its document, as it is now, is written into a page of its own
 * without its scripts. Without JavaScript axe could not run otherwise; and the window stays, so that axe need not
 * begin anew with every page: that takes as long as looking.
 */
export async function checkCopy(
  page: Page,
  shown: Page,
  state: string,
  looks: readonly Look[],
): Promise<void> {
  const { origin } = new URL(shown.url())
  // Any page of the same origin: styles and links of what is written then lead to the right place.
  if (new URL(page.url()).origin !== origin) await page.goto(`${origin}/impressum`)
  await page.evaluate(rewrite, (await shown.content()).replace(SCRIPT, ''))
  await checkPage(page, state, looks)
}
