import { expect, it } from 'vitest'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'

const application = useApplication()
const sitDown = useBrowser(application)

/** What each of these does to a page, the look at it must find. */
const FAULTS: readonly (readonly [string, string])[] = [
  ['image-alt', '<img src="data:,">'],
  ['label', '<input type="text">'],
  ['color-contrast', '<p><font color="#bbbbbb">blass</font></p>'],
  ['sticks out', `<p>${'Rindfleischetikettierungsüberwachung'.repeat(8)}</p>`],
]

it.each([true, false])('the look at a page finds what is planted (JavaScript: %s)', async (javaScript) => {
  const person = await sitDown({ javaScript })
  const look = (html: string) => async () => {
    const { page } = person
    await page.route('**/hilfe-zur-probe', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="de"><head><meta name="viewport" content="width=device-width"><title>Probe</title></head><body><main><h1>Probe</h1>${html}</main></body></html>`,
      }),
    )
    await page.goto(new URL('/hilfe-zur-probe', application().origin).href)
    await person.check('planted')
  }
  await look('<p>gut</p>')()
  for (const [rule, html] of FAULTS) {
    const failure: unknown = await look(html)().catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Error)
    expect(JSON.stringify(failure, ['message', 'actual'])).toContain(rule)
  }
})
