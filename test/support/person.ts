import type { BrowserContext, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { LEAST_SECONDS } from '~/domain/participation/intake'
import { checkCopy, type Look } from './axe'

/** Answers that a page may give to people; anything else from 400 on is a fault. */
const FOR_PEOPLE = [401, 403, 404, 409, 413, 422, 429]
const DOCUMENTS = ['document', 'fetch', 'xhr']

type Setting = {
  context: BrowserContext
  /** where pages of people without JavaScript are looked at by axe */
  checker: Page
  origin: string
  looks: readonly Look[]
  hasJavaScript: boolean
  states: string[]
}

/** Somebody in front of a browser of their own. Every fault on the way is kept and ends the test. */
export class Person {
  readonly faults: string[] = []
  /** Set while the test itself takes the connection away. */
  isOffline = false

  private constructor(
    readonly page: Page,
    readonly hasJavaScript: boolean,
    private readonly setting: Setting,
  ) {
    this.watch(page)
  }

  static async sitDown(setting: Setting): Promise<Person> {
    return new Person(await setting.context.newPage(), setting.hasJavaScript, setting)
  }

  /** A second tab of the same person. */
  async secondTab(): Promise<Person> {
    return Person.sitDown(this.setting)
  }

  private watch(page: Page): void {
    page.on('pageerror', (error) => this.faults.push(`page error: ${error.message}`))
    page.on('console', (message) => {
      // What was refused or not found is judged below by its status.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        this.faults.push(`console: ${message.text()}`)
    })
    page.on('requestfailed', (request) => {
      const why = request.failure()?.errorText
      // Leaving a page ends what it was still fetching; without JavaScript no script is fetched.
      const isExpected = why === 'net::ERR_ABORTED' || (why === 'csp' && !this.hasJavaScript)
      if (!this.isOffline && !isExpected) this.faults.push(`${request.url()}: ${why}`)
    })
    page.on('response', (response) => {
      const status = response.status()
      const isForPeople = FOR_PEOPLE.includes(status) && DOCUMENTS.includes(response.request().resourceType())
      if (status >= 400 && !isForPeople) this.faults.push(`${status} ${response.url()}`)
    })
  }

  /** Opens an address and waits until the page can be used. @returns the status of the answer */
  async open(address: string): Promise<number> {
    const answer = await this.page.goto(new URL(address, this.setting.origin).href)
    await this.settle()
    return answer?.status() ?? 0
  }

  /** Waits until React has taken the page over, so that a click is not lost in between. */
  async settle(): Promise<void> {
    await this.page.waitForLoadState('load')
    if (!this.hasJavaScript) return
    await this.page.waitForFunction(() =>
      Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__reactProps')),
    )
  }

  /** Where the person is. */
  get path(): string {
    const { pathname, search } = new URL(this.page.url())
    return pathname + search
  }

  /** Waits until a text stands on the page. */
  async sees(text: string): Promise<void> {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor()
  }

  /** Fills fields by their labels. */
  async fill(values: Record<string, string>): Promise<void> {
    for (const [label, value] of Object.entries(values)) await this.field(label).fill(value)
  }

  /** Chooses boxes, dots and entries of lists by their labels. */
  async tick(...labels: string[]): Promise<void> {
    for (const label of labels) await this.field(label).check()
  }

  /** A field by its label; what stands behind the label, such as “freiwillig”, does not matter. */
  field(label: string): Locator {
    const start = new RegExp(`^\\s*${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
    return this.page.getByLabel(start).first()
  }

  /** Takes as long as somebody who writes: what comes faster is taken for a program. */
  async ponder(): Promise<void> {
    await this.page.waitForTimeout((LEAST_SECONDS + 0.3) * 1000)
  }

  /** Presses a button, unfolding the panel that guards it, and waits for what it leads to. */
  async press(name: string, then: string): Promise<void> {
    const guard = this.page.locator('details:not([open]) > summary', { hasText: name })
    if ((await guard.count()) > 0) await guard.first().click()
    await this.page.getByRole('button', { name, exact: true }).first().click()
    await this.sees(then)
    await this.settle()
  }

  /** Follows a link and waits for what it leads to. */
  async follow(name: string, then: string): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).first().click()
    await this.sees(then)
    await this.settle()
  }

  /** Has the page looked at by axe and on a phone, and writes the state down. */
  async check(state: string): Promise<void> {
    const { looks, checker, states } = this.setting
    await checkCopy(checker, this.page, state, looks)
    states.push(state)
  }

  /** Opens an address and has it looked at. @returns the status of the answer */
  async visit(address: string, state: string): Promise<number> {
    const status = await this.open(address)
    await this.check(state)
    return status
  }

  /** Fails where anything went wrong on the way. */
  expectNoFaults(): void {
    expect(this.faults).toEqual([])
  }
}
