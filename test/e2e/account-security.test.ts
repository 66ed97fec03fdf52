import { expect, it } from 'vitest'
import { db } from '~/platform/database/client.server'
import { codeOf } from '../factories/user'
import { type Application, useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import type { Person } from '../support/person'
import { PASSWORD, setUpSecondFactor, signUp } from './journey/accounts'
import { linkIn, mailTo } from './journey/mails'
import { t } from './journey/words'

const application = useApplication()
const sitDown = useBrowser(application)

const OLD = 'kim@alt.example'
const NEW = 'kim@neu.example'
const OTHER_PASSWORD = 'Neun Kraniche im Schilf'

async function logOut(person: Person): Promise<void> {
  await person.open('/abmelden')
  await person.page.locator('main').getByRole('button').first().click()
  await person.sees(t('shell.account.logIn'))
}

/** The password is right: the page for the code stands there. */
async function enterPassword(person: Person, email: string, password: string): Promise<void> {
  await person.open('/anmelden')
  await person.fill({ [t('account.field.email')]: email, [t('account.field.password')]: password })
  await person.press(t('shell.account.logIn'), t('account.code.lead'))
}

async function enterCode(person: Person, code: string, then: string): Promise<void> {
  await person.fill({ [t('account.code.oneTimeCode')]: code })
  await person.press(t('account.code.submit'), then)
}

/** Second factor: set-up, log-in with a code, with a recovery code; what was used is refused. */
async function secondFactor(person: Person) {
  await person.visit('/konto/sicherheit', 'account: security')
  await person.visit('/konto/zweiter-faktor', 'second factor: off')
  const { secret, used, codes } = await setUpSecondFactor(person, true)
  const [first = '', ...others] = codes
  await person.follow(t('account.recovery.done'), t('account.recovery.renewTitle'))
  await person.check('second factor: on')

  await logOut(person)
  await enterPassword(person, OLD, PASSWORD)
  await person.check('log-in: code')
  await enterCode(person, used, t('account.error.code'))
  await person.check('log-in: code used already')
  await enterCode(person, codeOf(secret), t('account.workspace.title'))

  await logOut(person)
  await enterPassword(person, OLD, PASSWORD)
  await enterCode(person, first, t('account.workspace.title'))
  await logOut(person)
  await enterPassword(person, OLD, PASSWORD)
  await enterCode(person, first, t('account.error.code'))
  await enterCode(person, others[0] ?? '', t('account.workspace.title'))
  return others.slice(1)
}

/** A refused change of the password, then a good one: nothing typed and no error is left on the page. */
async function newPassword(person: Person) {
  const change = async (now: string, next: string, then: string) => {
    await person.fill({
      [t('account.password.currentPassword')]: now,
      [t('account.password.newPassword')]: next,
    })
    await person.press(t('account.password.submit'), then)
  }
  await person.open('/konto/sicherheit')
  await change('falsch geraten', PASSWORD, t('account.error.currentPassword'))
  await change(PASSWORD, OTHER_PASSWORD, t('account.password.toast'))
  expect(await person.page.getByText(t('account.error.currentPassword')).count()).toBe(0)
  const left = await person.page
    .locator('main input[type=password]')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))
  expect(left).toEqual(['', ''])
  // Another document: the toast of the first change must not be taken for that of the second.
  await person.open('/konto/sicherheit')
  await change(OTHER_PASSWORD, PASSWORD, t('account.password.toast'))
}

/** Another address: fresh proof first, what was typed comes through, then a yes of both mailboxes. */
async function newAddress(app: Application, person: Person, code: string): Promise<void> {
  await person.open('/konto/adresse')
  await person.check('account: address')
  await db.session.updateMany({ data: { provedAt: new Date(Date.now() - 11 * 60_000) } })
  await person.fill({ [t('account.address.newEmail')]: NEW })
  await person.press(t('account.address.submit'), t('account.proof.title'))
  await person.check('step-up: proof needed (401)')
  await person.fill({
    [t('account.proof.password')]: 'falsch geraten',
    [t('account.proof.oneTimeCode')]: '1',
  })
  await person.press(t('account.proof.submit'), t('account.error.currentPassword'))
  await person.check('step-up: wrong password (422)')
  await person.fill({ [t('account.proof.password')]: PASSWORD, [t('account.proof.oneTimeCode')]: code })
  await person.press(t('account.proof.submit'), t('account.resume.proof'))
  await person.check('step-up: typed values wait')
  await person.press(t('account.resume.send'), t('account.address.sentToast'))
  await person.check('account: change of address waits')
  await person.open(linkIn(await mailTo(app, OLD, 'neue E-Mail-Adresse')))
  await person.check('address: link of the old mailbox')
  await person.press(t('account.address.link.confirm'), t('account.address.link.waiting'))
  await person.open(linkIn(await mailTo(app, NEW, 'Gehört diese E-Mail-Adresse')))
  await person.press(t('account.address.link.confirm'), t('account.address.link.done'))
  await person.check('address: done')
  await mailTo(app, OLD, 'neue E-Mail-Adresse')
}

/** A forgotten password: the link of the mail alone does not open the account. */
async function resetPassword(app: Application, person: Person, code: string): Promise<void> {
  await person.open('/passwort-vergessen')
  await person.check('forgotten password')
  await person.fill({ [t('account.forgotten.email')]: NEW })
  await person.press(t('account.forgotten.submit'), t('account.sent.title'))
  await person.open(linkIn(await mailTo(app, NEW, 'Neues Passwort wählen')))
  await person.fill({ [t('account.choose.password')]: OTHER_PASSWORD })
  await person.check('reset: new password')
  await person.press(t('account.choose.submit'), t('account.code.lead'))
  expect(await person.open('/mein-bereich')).toBe(200)
  expect(person.path).toContain('/anmelden')
  await enterCode(person, code, t('account.workspace.title'))
  await mailTo(app, NEW, 'Ihr Passwort wurde geändert')
}

it.each([true, false])(
  'an account is secured, moved to another address and opened by a new password (JavaScript: %s)',
  async (javaScript) => {
    const app = application()
    const person = await sitDown({ javaScript })
    await signUp(app, person, { email: OLD, name: 'Kim Kranich' })
    const [forAddress = '', forLogIn = '', forReset = ''] = await secondFactor(person)
    await person.visit('/konto/sitzungen', 'account: sessions')
    await newPassword(person)
    await newAddress(app, person, forAddress)
    await enterPassword(person, NEW, PASSWORD)
    await enterCode(person, forLogIn, t('account.workspace.title'))
    await logOut(person)
    await resetPassword(app, person, forReset)
    await person.open('/konto/sitzungen')
    await person.page.locator('summary', { hasText: t('account.sessions.endAll') }).click()
    await person.press(t('account.sessions.endAllConfirm'), t('account.logIn.forgotten'))
    expect(await db.session.count()).toBe(0)
  },
  240_000,
)
