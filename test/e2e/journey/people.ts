import { expect } from 'vitest'
import type { Application } from '../../support/app-server'
import type { Sitting } from '../../support/browser'
import type { Person } from '../../support/person'
import { logIn, PASSWORD, signUp } from './accounts'
import { linkIn, mailTo } from './mails'
import { found } from './organisations'
import { t, word } from './words'

const COMPANY = 'Fährwerk GmbH'
const [OLD, NEW] = ['ole@faehrwerk.example', 'nele@faehrwerk.example']

/** An owner invites somebody by mail, who signs up, takes the organisation over, and the owner leaves. */
export async function handOver(
  application: Application,
  sitDown: (sitting: Sitting) => Promise<Person>,
  javaScript: boolean,
): Promise<void> {
  const ole = await sitDown({ javaScript })
  await signUp(application, ole, { email: OLD, name: 'Ole Alt' })
  const organisation = await found(ole, { kind: 'company', name: COMPANY, city: 'Stralsund' })

  await ole.visit(`${organisation}/mitglieder`, 'members: the last owner reads of the hand-over')
  await ole.sees(t('people.handover.lastOwner'))
  await ole.sees(t('reason.lastOwner'))
  await ole.visit(`${organisation}/uebergabe`, 'hand-over: nobody there yet')
  await ole.follow(t('people.invitations.invite'), t('people.invitations.title', { name: COMPANY }))
  await ole.fill({ [t('people.invite.email')]: 'keine Adresse' })
  await ole.press(t('people.invite.submit'), t('shell.errorSummary'))
  await ole.check('invitations: no address (422)')
  await ole.fill({ [t('people.invite.email')]: NEW })
  await ole.press(t('people.invite.submit'), t('people.toast.invite'))
  await ole.check('invitations: one is open')

  const link = linkIn(await mailTo(application, NEW, 'Einladung zu'))
  const nele = await sitDown({ javaScript })
  await nele.visit(link, 'invitation: opened signed out')
  await nele.sees('Ole Alt')
  await ole.open(link)
  await ole.sees(t('people.invitation.other.title'))
  expect(await ole.page.content()).not.toContain(NEW)
  await ole.check('invitation: signed in with another address')

  expect(await nele.field(t('account.signUp.email')).inputValue()).toBe(NEW)
  await nele.fill({
    [t('account.signUp.displayName')]: 'Nele Neu',
    [t('account.signUp.password')]: PASSWORD,
  })
  await nele.tick(t('account.signUp.accepted'))
  await nele.press(t('account.signUp.submit'), t('account.sent.title'))
  await nele.open(linkIn(await mailTo(application, NEW, 'bestätigen Sie')))
  await nele.press(t('account.confirm.submit'), t('people.invitation.decide'))
  await nele.check('invitation: to be answered')
  await nele.press(t('people.invitation.accept'), t('people.toast.accept'))
  await mailTo(application, OLD, 'angenommen')
  await nele.visit(link, 'invitation: used twice')
  await nele.sees(t('people.invitation.accepted.title'))

  await ole.open(`${organisation}/mitglieder`)
  await ole.sees('Nele Neu')
  await ole.page.locator('article', { hasText: 'Nele Neu' }).locator('select').selectOption('finance')
  await ole.page
    .locator('article', { hasText: 'Nele Neu' })
    .getByRole('button', { name: t('profiles.members.changeRole') })
    .click()
  await ole.sees(t('profiles.toast.role'))
  await logIn(nele, NEW)
  await nele.open(`${organisation}/finanzen`)
  await nele.fill({ [t('finance.iban')]: 'DE89 3704 0044 0532 0130 01' })
  await nele.press(t('finance.save'), t('finance.error.iban'))
  await nele.check('finance details: a wrong IBAN (422)')
  await nele.fill({ [t('finance.iban')]: 'DE89 3704 0044 0532 0130 00' })
  await nele.press(t('finance.save'), t('finance.saved'))
  await nele.check('finance details: saved')

  await ole.open(`${organisation}/uebergabe`)
  await ole.check('hand-over: to be offered')
  await ole.tick('Nele Neu', word('organisationRole.viewer'))
  await ole.press(t('people.handover.offer'), t('people.toast.handover.offer'))
  await ole.check('hand-over: offered')
  await mailTo(application, NEW, 'übergeben')
  await nele.visit('/mein-bereich', 'workspace: a hand-over waits')
  await nele.follow(
    t('people.task.handover', { name: COMPANY }),
    t('people.handover.toBecomes', { to: 'Nele Neu' }),
  )
  await nele.check('hand-over: to be accepted')
  await nele.press(t('people.handover.accept'), t('people.toast.handover.accept'))
  await mailTo(application, OLD, 'Übergabe von')

  await logIn(ole, OLD)
  await ole.visit(`${organisation}/mitglieder`, 'members: after the hand-over')
  await ole.press(t('profiles.members.leave'), t('account.workspace.title'))
  expect(await ole.open(`${organisation}/mitglieder`)).toBe(404)
  await nele.open(`${organisation}/mitglieder`)
  expect(await nele.page.getByText('Ole Alt').count()).toBe(0)
}
