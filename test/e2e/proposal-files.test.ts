import { describe, expect, it } from 'vitest'
import { db } from '~/platform/database/client.server'
import { createPreparedFile, createProposalFile } from '../factories/proposal-file'
import { cookieOf } from '../factories/user'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import type { Person } from '../support/person'
import { createFilesScene, openChallenge } from '../support/propose-files'
import { pdf, png } from '../support/sample-files'
import { t } from './journey/words'

const application = useApplication()
const sitDown = useBrowser(application)

async function sitDownAs(user: { id: string }, javaScript: boolean): Promise<Person> {
  const person = await sitDown({ javaScript })
  const [name = '', value = ''] = (await cookieOf(user.id)).split('=')
  await person.page.context().addCookies([{ name, value, url: application().origin }])
  return person
}

const FILES = [
  { name: 'Plan 👩‍🔬.pdf', mimeType: 'application/pdf', buffer: pdf('% Plan') },
  { name: 'Brief.pdf', mimeType: 'application/pdf', buffer: Buffer.from('Guten Tag') },
  { name: 'leer.png', mimeType: 'image/png', buffer: Buffer.alloc(0) },
  { name: 'Skizze.png', mimeType: 'image/png', buffer: png() },
]

/** Several files at once: two are taken, two named with their reasons. */
async function upload(team: Person): Promise<void> {
  await team.field(t('proposalFileForm.section')).selectOption(t('proposalFile.section.plan'))
  await team.field(t('proposalFileForm.files')).setInputFiles(FILES)
  if (team.hasJavaScript) await team.sees('4 Dateien gewählt')
  await team.press(t('proposalFile.upload.action'), t('proposalFile.someRefused'))
  await team.sees(`Brief.pdf: ${t('file.refused.wrongType')}`)
  await team.sees(`leer.png: ${t('file.refused.empty')}`)
  await team.sees('Plan 👩‍🔬.pdf')
  await team.check('files: some refused')
}

/** One is renamed, moved, and taken out again. */
async function arrange(team: Person): Promise<void> {
  const rowOf = (name: string) => team.page.getByRole('listitem').filter({ hasText: name })
  const sketch = rowOf('Skizze.png')
  await sketch.getByRole('button', { name: t('proposalFile.up') }).click()
  await team.sees(t('proposalFile.toast.move'))
  const names = await team.page.locator('li bdi').allTextContents()
  expect(names).toEqual(['Skizze.png', 'Plan 👩‍🔬.pdf'])
  await rowOf('Skizze.png').getByLabel(t('proposalFileForm.name')).fill('Ablauf')
  await rowOf('Skizze.png')
    .getByRole('button', { name: t('proposalFile.rename') })
    .click()
  await team.sees(t('proposalFile.toast.rename'))
  await team.sees('Ablauf.png')
  await rowOf('Ablauf.png')
    .getByRole('button', { name: t('proposalFile.remove') })
    .click()
  await team.sees(t('proposalFile.toast.remove'))
  await team.check('files: renamed, moved, removed')
}

describe.each([true, false])('files of a proposal, JavaScript %s', (javaScript) => {
  it('are added, put in order, submitted and listed on the receipt, and read after the opening', async () => {
    const scene = await createFilesScene()
    const { proposal, challenge } = scene
    const team = await sitDownAs(scene.author, javaScript)
    await team.open(`/vorschlaege/${proposal.id}`)
    await team.follow(t('proposalFile.manage'), t('proposalFile.upload.title'))
    await team.check('files: none yet')
    await upload(team)
    await arrange(team)
    // What the job makes stands ready for a second file; the first one waits for it.
    const ready = await createPreparedFile(proposal, 7, { name: 'Fertig.pdf', content: pdf('% fertig') })
    await team.open(`/vorschlaege/${proposal.id}/dateien`)
    await team.sees(t('proposalFile.preview.preparing'))
    await team.page.locator('summary', { hasText: t('proposalFile.preview.title') }).click()
    expect(await team.page.locator('img[alt^="Seite 2 von"]').getAttribute('loading')).toBe('lazy')
    await team.check('files: with pages')
    await team.follow(t('proposalFile.back'), t('proposal.submit.title'))
    await team.check('proposal: with files')
    await team.press(t('proposal.submit.action'), t('proposal.submitted'))
    const rows = await db.proposalFile.findMany({ where: { removedAt: null } })
    const page = (await team.page.textContent('main')) ?? ''
    for (const { sha256 } of rows) expect(page.replace(/\s/g, '')).toContain(sha256)
    await team.check('receipt: with files')
    await openChallenge(challenge.id)
    const reader = await sitDownAs(scene.reader, javaScript)
    await reader.open(`/vorschlaege/${proposal.id}`)
    await reader.sees(t('proposalFile.reader.preparing'))
    await reader.check('reader: files')
    const answer = await reader.page.request.get(
      `${application().origin}/vorschlaege/${proposal.id}/dateien/${ready.id}`,
    )
    expect([answer.status(), await answer.text()]).toEqual([200, 'ohne Verfasser 7'])
    expect(answer.headers()['content-disposition']).toMatch(/^attachment/)
    team.expectNoFaults()
    reader.expectNoFaults()
  })
})

it('files arrive by being dragged onto the field', async () => {
  const { proposal, author } = await createFilesScene()
  await createProposalFile(proposal)
  const team = await sitDownAs(author, true)
  await team.open(`/vorschlaege/${proposal.id}/dateien`)
  await team.sees(t('proposalFile.upload.drop'))
  const held = await team.page.evaluateHandle(() => {
    const transfer = new DataTransfer()
    transfer.items.add(new File(['%PDF-1.7\n%%EOF\n'], 'Gezogen.pdf', { type: 'application/pdf' }))
    return transfer
  })
  const zone = team.page.locator('input[type=file]')
  await zone.dispatchEvent('dragover', { dataTransfer: held })
  await zone.dispatchEvent('drop', { dataTransfer: held })
  await team.sees('Eine Datei gewählt')
  expect(await zone.evaluate((input) => (input as HTMLInputElement).files?.[0]?.name)).toBe('Gezogen.pdf')
})

it('an upload says how much is sent, can be stopped, and can be sent again after a lost line', async () => {
  const { proposal, author } = await createFilesScene()
  const team = await sitDownAs(author, true)
  await team.open(`/vorschlaege/${proposal.id}/dateien`)
  const line = await team.page.context().newCDPSession(team.page)
  const slow = (uploadThroughput: number) =>
    line.send('Network.emulateNetworkConditions', {
      ...{ offline: false, latency: 0, downloadThroughput: -1, uploadThroughput },
    })
  const buffer = pdf(`% ${'lang '.repeat(600_000)}`)
  await team
    .field(t('proposalFileForm.files'))
    .setInputFiles([{ name: 'Groß.pdf', mimeType: 'application/pdf', buffer }])
  const send = () => team.page.getByRole('button', { name: t('proposalFile.upload.action') }).click()
  const chosen = () =>
    team.page.locator('input[type=file]').evaluate((input) => (input as HTMLInputElement).files?.[0]?.name)
  const bar = team.page.getByLabel(/^[1-9]\d? % gesendet \(.* von 3 MB\)$/)

  await slow(300_000)
  await send()
  await bar.waitFor()
  expect(Number(await bar.getAttribute('value'))).toBeGreaterThan(0)
  await team.check('files: an upload on its way')
  await team.press(t('upload.cancel'), t('upload.cancelled'))
  expect(await chosen()).toBe('Groß.pdf')
  team.isOffline = true
  await team.page.route(/dateien\.data/, (route) => route.abort('connectionreset'), { times: 1 })
  await team.press(t('proposalFile.upload.action'), t('upload.lost'))
  await team.check('files: the line broke off')
  expect(await chosen()).toBe('Groß.pdf')
  expect(await db.proposalFile.count()).toBe(0)
  team.isOffline = false
  await slow(-1)
  await team.press(t('proposalFile.upload.action'), t('proposalFile.toast.upload'))
  expect(await db.proposalFile.count()).toBe(1)
  expect(await chosen()).toBeUndefined()
})
