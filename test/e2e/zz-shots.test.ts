import { it } from 'vitest'
import { createCompetition, somePhases } from '../factories/competition'
import { cookieOf } from '../factories/user'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import { createScene } from '../support/proposal-scene'

const application = useApplication()
const sitDown = useBrowser(application)

it('shots', async () => {
  const { authority, official, challenge } = await createScene(((o: never) => createCompetition(o)) as never)
  const draft = await createCompetition({ authorityId: authority.id, editorIds: [] })
  const ahead = await createCompetition({
    authorityId: authority.id,
    state: 'published',
    phases: somePhases(2, Date.now() + 86400000),
  })
  const person = await sitDown({ javaScript: true })
  const [name = '', value = ''] = (await cookieOf(official.id)).split('=')
  await person.page.context().addCookies([{ name, value, url: application().origin }])
  const pages = {
    show: `/herausforderungen/${challenge.id}`,
    ahead: `/herausforderungen/${ahead.id}`,
    step: `/herausforderungen/${draft.id}/bearbeiten/competition`,
    need: `/herausforderungen/${draft.id}/bearbeiten/need`,
    dates: `/herausforderungen/${draft.id}/bearbeiten/dates`,
    list: '/herausforderungen',
    change: `/herausforderungen/${challenge.id}/aendern`,
    manage: `/herausforderungen/${ahead.id}/verwalten`,
  }
  for (const [key, address] of Object.entries(pages)) {
    await person.open(address)
    for (const [width, scheme] of [
      [360, 'light'],
      [1440, 'light'],
      [1440, 'dark'],
      [360, 'dark'],
    ] as const) {
      await person.page.setViewportSize({ width, height: 900 })
      await person.page.emulateMedia({ colorScheme: scheme })
      await person.page.screenshot({ path: `/tmp/comp-shots/${key}-${width}-${scheme}.png`, fullPage: true })
    }
  }
}, 300000)
