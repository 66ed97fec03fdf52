import { expect } from 'vitest'
import { codeOf, withTimeLeft } from '../../factories/user'
import type { Application } from '../../support/app-server'
import type { Person } from '../../support/person'
import { linkIn, mailTo } from './mails'
import { t } from './words'

/** `used`: the code of the set-up, which counts no more. */
export type SecondFactor = { secret: string; used: string; codes: string[] }

export const PASSWORD = 'Vier Boote am Bodden 17'

/** Signs up through the page and confirms the address by the link in the mail. Ends in the workspace. */
export async function signUp(
  application: Application,
  person: Person,
  { email, name }: { email: string; name: string },
): Promise<void> {
  await person.open('/registrieren')
  await person.fill({
    [t('account.signUp.email')]: email,
    [t('account.signUp.displayName')]: name,
    [t('account.signUp.password')]: PASSWORD,
  })
  await person.tick(t('account.signUp.accepted'))
  await person.press(t('account.signUp.submit'), t('account.sent.title'))
  const mail = await mailTo(application, email, 'bestätigen Sie')
  await person.open(linkIn(mail))
  await person.press(t('account.confirm.submit'), t('account.workspace.title'))
  expect(person.path).toBe('/mein-bereich')
}

/**
 * Sets up one-time codes on the page, with the secret that it shows. Ends at the recovery codes.
 * @param isLookedAt once is enough: every journey with a second person comes through here
 */
export async function setUpSecondFactor(person: Person, isLookedAt = false): Promise<SecondFactor> {
  await person.press(t('account.secondFactor.begin'), t('account.setUp.scan'))
  if (isLookedAt) await person.check('second factor: secret to scan or type')
  const secret = (await person.page.locator('.ui-hash__value').textContent()) ?? ''
  await withTimeLeft(6000)
  const used = codeOf(secret, -1)
  await person.fill({ [t('account.setUp.oneTimeCode')]: used })
  await person.press(t('account.setUp.submit'), t('account.recovery.title'))
  if (isLookedAt) await person.check('second factor: recovery codes')
  return { secret, used, codes: await person.page.locator('.ui-code-list li').allTextContents() }
}

/** Logs in through the page. Ends in the workspace. */
export async function logIn(person: Person, email: string, password = PASSWORD): Promise<void> {
  await person.open('/anmelden')
  await person.fill({ [t('account.field.email')]: email, [t('account.field.password')]: password })
  await person.press(t('shell.account.logIn'), t('account.workspace.title'))
}
