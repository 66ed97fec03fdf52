import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { db } from '~/platform/database/client.server'
import { createOrganisation } from '../factories/organisation'
import { createProposal } from '../factories/proposal'
import { cookieOf } from '../factories/user'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import type { Person } from '../support/person'
import { createMember, createScene, passTheDeadline } from '../support/proposal-scene'
import { t } from './journey/words'

const application = useApplication()
const sitDown = useBrowser(application)

const HOUR = 3_600_000
const SIZE = 5

/** A challenge whose deadline is over, with some proposals; the first one is the provider's. */
async function createClosed() {
  const scene = await createScene()
  const challengeId = scene.challenge.id
  const ids: string[] = []
  for (let index = 0; index < SIZE; index += 1) {
    const { id: organisationId } =
      index === 0 ? scene.provider : await createOrganisation({ name: `Kontor Nummer ${index + 1}` })
    if (index > 0) await createMember(organisationId, 'owner')
    const { id } = await createProposal({
      ...{ challengeId, organisationId, state: 'submitted' },
      content: { title: `Entwurf Nummer ${index + 1}`, risks: `Nebel ${index + 1}` },
      receivedAt: new Date(Date.now() - HOUR * (30 - index)),
    })
    ids.push(id)
  }
  await passTheDeadline(challengeId)
  return { ...scene, challengeId, ids }
}

async function enter(user: { id: string }, javaScript: boolean): Promise<Person> {
  const person = await sitDown({ javaScript })
  const [name = '', value = ''] = (await cookieOf(user.id)).split('=')
  await person.page.context().addCookies([{ name, value, url: application().origin }])
  return person
}

/** Goes from proposal to proposal: by keys where there is a script, by links where there is none. */
async function goThrough(reader: Person, challengeId: string): Promise<void> {
  const { page } = reader
  const place = (position: number) => `/herausforderungen/${challengeId}/vorschlaege/lesen/${position}`
  const arrive = async (position: number) => {
    await page.waitForURL((url) => url.pathname === place(position))
    await reader.sees(t('reading.preline', { position, count: SIZE }))
  }
  if (!reader.hasJavaScript) {
    await reader.follow(t('reading.next'), t('reading.preline', { position: 2, count: SIZE }))
    await reader.follow(t('reading.previous'), t('reading.preline', { position: 1, count: SIZE }))
    expect(await page.content()).not.toContain(t('reading.keys.turnOff'))
    return
  }
  // They are said where they are heard: from then on.
  await reader.sees(t('reading.keys.turnOff'))
  await page.keyboard.press('j')
  await arrive(2)
  await page.keyboard.press('ArrowRight')
  await arrive(3)
  const said = t('reading.said', { position: 3, count: SIZE, organisation: 'Kontor Nummer 3' })
  await page.getByRole('status').filter({ hasText: said }).waitFor({ state: 'attached' })
  await page.keyboard.press('k')
  await arrive(2)
  await page.keyboard.press('ArrowLeft')
  await arrive(1)
  // Together with another key, inside a field and at the end of the row the keys mean something else.
  await page.keyboard.press('Control+j')
  await page.keyboard.press('k')
  await reader.field(t('readerNote.text')).press('j')
  expect(new URL(page.url()).pathname).toBe(place(1))
  expect(await reader.field(t('readerNote.text')).inputValue()).toBe('j')
  await reader.field(t('readerNote.text')).fill('')
  await reader.follow(t('reading.keys.turnOff'), t('reading.keys.off'))
  await reader.page.locator('h1').click()
  await page.keyboard.press('j')
  await reader.follow(t('reading.next'), t('reading.preline', { position: 2, count: SIZE }))
  await reader.sees(t('reading.keys.off'))
  await reader.follow(t('reading.keys.turnOn'), t('reading.keys.turnOff'))
}

/** Notes something: kept by itself where there is a script, by the button where there is none. */
async function note(reader: Person, proposalId: string): Promise<void> {
  await reader.fill({ [t('readerNote.text')]: 'Fragen wir nach der Messung.' })
  if (reader.hasJavaScript) await reader.page.getByText(/Gespeichert um/).waitFor()
  else await reader.press(t('readerNote.save'), t('readerNote.saved'))
  expect(await db.readerNote.findFirst({ where: { proposalId } })).toMatchObject({ version: 1 })
  // A second window has begun before; its text is not written over this one.
  await db.readerNote.updateMany({ data: { version: 7 } })
  await reader.fill({ [t('readerNote.text')]: 'Aus dem alten Fenster.' })
  await reader.press(t('readerNote.save'), t('readerNote.stale.title'))
  await reader.sees('Fragen wir nach der Messung.')
  await reader.check('reading: note from two windows')
  await reader.press(t('readerNote.save'), t('readerNote.saved'))
}

async function takeArchive(clerk: Person): Promise<void> {
  const arriving = clerk.page.waitForEvent('download')
  await clerk.page.getByRole('link', { name: t('dossier.action') }).click()
  const files = unzipSync(new Uint8Array(readFileSync(await (await arriving).path())))
  const sums = Buffer.from(files['SHA256SUMS'] ?? [])
    .toString('utf8')
    .trim()
    .split('\n')
  expect(sums.filter((line) => line.endsWith('vorschlag.pdf'))).toHaveLength(SIZE)
  for (const line of sums) {
    const [sum, name = ''] = line.split('  ')
    expect(
      createHash('sha256')
        .update(files[name] ?? '')
        .digest('hex'),
    ).toBe(sum)
  }
}

it.each([true, false])(
  'two persons open, read, note, ask, are answered, and take everything to the file (JavaScript: %s)',
  async (javaScript) => {
    const { challengeId, ids, official, colleague, author } = await createClosed()
    const list = `/herausforderungen/${challengeId}/vorschlaege`
    const ada = await enter(official, javaScript)
    await ada.open(list)
    await ada.press(t('opening.consent.action'), t('opening.consented'))
    const bert = await enter(colleague, javaScript)
    await bert.open(list)
    await bert.press(t('opening.open.action'), t('opening.done'))
    await bert.check('opened list')
    await bert.follow(t('reading.list.sort.costs'), t('reading.list.sortNote'))

    await ada.open(list)
    await ada.follow(t('reading.list.start'), t('reading.preline', { position: 1, count: SIZE }))
    await ada.check('reading: the first proposal')
    await goThrough(ada, challengeId)
    await ada.open(`${list}/lesen/1`)
    await note(ada, ids[0] ?? '')

    await ada.fill({ [t('readerQuestion.field.question')]: '' })
    await ada.press(t('readerQuestion.askSend'), t('field.required'))
    await ada.check('reading: a question without words')
    await ada.fill({ [t('readerQuestion.field.question')]: 'Womit messen Sie?' })
    await ada.press(t('readerQuestion.askSend'), t('readerQuestion.asked'))
    await ada.sees('Womit messen Sie?')
    await ada.check('reading: a question waits')

    const cem = await enter(author, javaScript)
    await cem.open(`/vorschlaege/${ids[0]}`)
    await cem.sees(t('progress.state.proposal.asked'))
    await cem.follow(t('readerQuestion.link'), 'Womit messen Sie?')
    await cem.check('queries of the team')
    await cem.press(t('readerQuestion.send'), t('field.required'))
    await cem.fill({ [t('readerQuestion.yourAnswer')]: 'Mit 500 Mustern.' })
    await cem.press(t('readerQuestion.send'), t('readerQuestion.sent'))
    await cem.check('queries of the team: answered')
    await db.readerQuestion.updateMany({ data: { dueAt: new Date(Date.now() - 1000) } })
    await cem.fill({ [t('readerQuestion.yourAnswer')]: 'Doch anders.' })
    await cem.press(t('readerQuestion.change'), t('readerQuestion.late'))
    expect(await cem.field(t('readerQuestion.yourAnswer')).inputValue()).toBe('Doch anders.')
    await cem.check('queries of the team: too late')

    await bert.open(`${list}/lesen/1`)
    await bert.sees('Mit 500 Mustern.')
    expect(await bert.page.content()).not.toContain('Aus dem alten Fenster')
    await bert.open(`${list}/nebeneinander`)
    await bert.check('sections: nothing chosen')
    await bert.field(t('reading.sections.section')).selectOption('risks')
    for (const index of [1, 2, 3])
      await bert.field(t('reading.sections.proposal', { number: index })).selectOption(String(index))
    await bert.page.getByRole('button', { name: t('reading.sections.show') }).click()
    await bert.sees('Nebel 3')
    await bert.check('sections: three side by side')

    await bert.open(list)
    await bert.sees(t('reading.list.questions.answered', { count: 1 }))
    await takeArchive(bert)
  },
  300_000,
)

it('somebody reads, notes and asks with the keyboard alone', async () => {
  const { challengeId, official, colleague } = await createClosed()
  await db.challenge.update({ where: { id: challengeId }, data: { state: 'opened', openedAt: new Date() } })
  const ada = await enter(official, true)
  const { page } = ada
  await ada.open(`/herausforderungen/${challengeId}/vorschlaege/lesen/1`)
  await ada.sees(t('reading.keys.turnOff'))
  await page.keyboard.press('j')
  await ada.sees(t('reading.preline', { position: 2, count: SIZE }))
  const tabTo = async (name: string) => {
    for (let step = 0; step < 80; step += 1) {
      await page.keyboard.press('Tab')
      const text = await page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null
        return element?.labels?.[0]?.textContent ?? element?.textContent ?? ''
      })
      if (text.trim().startsWith(name)) return
    }
    expect.fail(`Tab never reaches “${name}”`)
  }
  await tabTo(t('readerQuestion.field.question'))
  await page.keyboard.type('Jeder Junge kann das?')
  await tabTo(t('readerQuestion.askSend'))
  await page.keyboard.press('Enter')
  await ada.sees(t('readerQuestion.asked'))
  await ada.sees('Jeder Junge kann das?')
  await tabTo(t('readerNote.text'))
  await page.keyboard.type('Kurz: ja.')
  // Going on by a key keeps what was typed, although five seconds are not over.
  await tabTo(t('reading.previous'))
  await page.keyboard.press('ArrowRight')
  await ada.sees(t('reading.preline', { position: 3, count: SIZE }))
  await expect.poll(() => db.readerNote.count()).toBe(1)
  await page.keyboard.press('k')
  await ada.sees(t('reading.preline', { position: 2, count: SIZE }))
  await expect.poll(() => ada.field(t('readerNote.text')).inputValue()).toBe('Kurz: ja.')
  expect(await db.readerNote.count({ where: { userId: colleague.id } })).toBe(0)
})
