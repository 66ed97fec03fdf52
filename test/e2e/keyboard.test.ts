import { expect, it } from 'vitest'
import { createProposal } from '../factories/proposal'
import { DEFAULT_PASSWORD } from '../factories/user'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import type { Person } from '../support/person'
import { createScene } from '../support/proposal-scene'
import { t } from './journey/words'

const application = useApplication()
const sitDown = useBrowser(application, { isOnce: true })

const MOST_STEPS = 150

/** Goes on with Tab until the focus is on the element that a label or a name stands for. */
async function tabTo({ page }: Person, name: string): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Tab')
    const reached = await page.evaluate(() => {
      const element = document.activeElement
      const labels =
        element && 'labels' in element ? [...((element.labels as NodeListOf<Element>) ?? [])] : []
      return [element?.textContent ?? '', ...labels.map((label) => label.textContent ?? '')]
    })
    if (reached.some((text) => text.trim().startsWith(name))) return
  }
  expect.fail(`Tab never reaches “${name}”`)
}

async function type(person: Person, values: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    await tabTo(person, label)
    await person.page.keyboard.type(value)
  }
}

it('somebody logs in, changes and submits a proposal with Tab and Enter alone', async () => {
  const { challenge, provider, author } = await createScene()
  const proposal = await createProposal({
    challengeId: challenge.id,
    organisationId: provider.id,
    content: { title: '' },
  })
  const person = await sitDown({ javaScript: true })
  await person.open(`/anmelden?weiter=/vorschlaege/${proposal.id}/bearbeiten/about`)
  await tabTo(person, t('shell.skipToContent'))
  await type(person, {
    [t('account.field.email')]: author.email,
    [t('account.field.password')]: DEFAULT_PASSWORD,
  })
  await person.page.keyboard.press('Enter')
  await person.sees(t('proposalOwner.title'))
  await person.settle()
  await type(person, { [t('proposalForm.title')]: 'Nur mit Tasten geschrieben' })
  await tabTo(person, t('proposalEdit.save'))
  await person.page.keyboard.press('Enter')
  await person.sees(t('proposal.saved'))
  await tabTo(person, `8. ${t('proposalPreview.step')}`)
  await person.page.keyboard.press('Enter')
  await person.sees(t('proposalPreview.submit'))
  await tabTo(person, t('proposalPreview.submit'))
  await person.page.keyboard.press('Enter')
  await person.sees(t('proposal.complete'))
  await tabTo(person, t('proposal.submit.action'))
  await person.page.keyboard.press('Enter')
  await person.sees(t('proposal.submitted'))
  await person.check('proposal: submitted by keyboard')
})

it('the first Tab offers the way to the content, and Enter takes it', async () => {
  const person = await sitDown({ javaScript: false })
  await person.open('/herausforderungen')
  await person.page.keyboard.press('Tab')
  await person.page.keyboard.press('Enter')
  await person.page.waitForURL(({ hash }) => hash !== '')
})
