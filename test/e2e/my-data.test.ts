import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { createAdministrator } from '~/features/administration/operations/create-administrator.server'
import { configuration } from '~/platform/configuration.server'
import { db } from '~/platform/database/client.server'
import { verifyEvents } from '~/platform/events/verify-events.server'
import { useApplication } from '../support/app-server'
import { checkPage } from '../support/axe'
import { useBrowser } from '../support/browser'
import type { Person } from '../support/person'
import { unzip } from '../support/unzip'
import { logIn, PASSWORD, setUpSecondFactor, signUp } from './journey/accounts'
import { mailTo } from './journey/mails'
import { found, join, verify } from './journey/organisations'
import { t } from './journey/words'

const application = useApplication()
const sitDown = useBrowser(application)

const AUTHORITY = 'Amt Achterwasser'
const NAME = 'Bert Bleibtnicht'
const EMAIL = 'bert@amt.example'
const PAGE = '/konto/meine-daten'

/** Downloads the copy and opens both files in it. */
async function takeData(person: Person, javaScript: boolean): Promise<void> {
  const arriving = person.page.waitForEvent('download')
  await person.page.getByRole('link', { name: t('myData.export.download') }).click()
  const download = await arriving
  expect(download.suggestedFilename()).toMatch(/^meine-daten-\d{4}-\d\d-\d\d\.zip$/)
  const files = unzip(readFileSync(await download.path()))
  const data = JSON.parse(files['meine-daten.json'] ?? '')
  expect(data.sections.account[0]).toMatchObject({ email: EMAIL, displayName: NAME })
  expect(data.sections.memberships).toMatchObject([{ organisation: AUTHORITY, role: 'editor' }])
  if (!javaScript) return
  const file = path.join(configuration().dataDir, 'copy.html')
  writeFileSync(file, files['meine-daten.html'] ?? '')
  const reader = await person.page.context().newPage()
  await reader.goto(`file://${file}`)
  await reader.getByText(AUTHORITY).first().waitFor()
  await checkPage(reader, 'the file with my data', [
    { width: 1440, colorScheme: 'light' },
    { width: 360, colorScheme: 'dark' },
  ])
  await reader.close()
}

/** The last proof of everybody is an hour old. */
const becomeStale = () => db.session.updateMany({ data: { provedAt: new Date(Date.now() - 3_600_000) } })

/** Confirms the deletion with a word. */
async function confirm(person: Person, word: string, then: string): Promise<void> {
  const panel = person.page.locator('details:not([open]) > summary', { hasText: t('myData.delete.open') })
  if ((await panel.count()) > 0) await panel.click()
  await person.fill({ [t('myData.delete.word', { word: 'LÖSCHEN' })]: word })
  await person.press(t('myData.delete.submit'), then)
}

it.each([true, false])(
  'somebody takes their data along and goes (JavaScript: %s)',
  async (javaScript) => {
    const staff = await sitDown({ javaScript })
    const { password } = await createAdministrator({ email: 'team@land.example', displayName: 'Stella' })
    await logIn(staff, 'team@land.example', password ?? '')
    await staff.open('/verwaltung')
    await setUpSecondFactor(staff)
    await staff.follow(t('account.recovery.back'), t('review.title'))
    const ada = await sitDown({ javaScript })
    await signUp(application(), ada, { email: 'ada@amt.example', name: 'Ada Amtfrau' })
    const authority = await found(ada, { kind: 'authority', name: AUTHORITY, city: 'Usedom' })
    await verify(staff, AUTHORITY, 'Steht im Verzeichnis.')
    const bert = await sitDown({ javaScript })
    await signUp(application(), bert, { email: EMAIL, name: NAME })
    await join(bert, ada, authority)

    await ada.visit(PAGE, 'my data: last owner')
    await ada.sees(t('myData.consequence.lastOwner', { name: AUTHORITY }))
    expect(await ada.page.getByRole('button', { name: t('myData.delete.submit') }).count()).toBe(0)

    await bert.open('/konto')
    await bert.follow(t('myData.title'), t('myData.deletion.title'))
    await bert.check('my data: a member')
    await takeData(bert, javaScript)
    await becomeStale()
    await bert.open(PAGE)
    await bert.follow(t('myData.export.download'), t('account.proof.title'))
    await bert.fill({ [t('account.proof.password')]: PASSWORD })
    await bert.press(t('account.proof.submit'), t('myData.export.ready'))
    await bert.check('my data: ready after the proof')
    await takeData(bert, false)

    await becomeStale()
    await confirm(bert, 'weg damit', t('myData.error.word'))
    await bert.check('my data: wrong word (422)')
    await confirm(bert, 'löschen', t('account.proof.title'))
    await bert.check('my data: proof before the deletion (401)')
    await bert.fill({ [t('account.proof.password')]: PASSWORD })
    await bert.press(t('account.proof.submit'), t('account.resume.proof'))
    await bert.press(t('account.resume.send'), t('myData.deleted.title'))
    await bert.check('account closed')
    const mail = await mailTo(application(), EMAIL, 'Ihr Konto ist geschlossen')
    expect(mail.text).toContain('Gelöschtes Konto')

    await bert.open('/anmelden')
    await bert.fill({ [t('account.field.email')]: EMAIL, [t('account.field.password')]: PASSWORD })
    await bert.press(t('shell.account.logIn'), t('account.error.credentials'))
    await ada.visit('/mitteilungen', 'notices that speak of an erased account')
    await ada.sees(t('person.erased'))
    expect(await ada.page.content()).not.toContain(NAME)
    expect(await verifyEvents()).toMatchObject({ ok: true, problems: [] })
  },
  300_000,
)
