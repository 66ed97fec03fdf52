import { describe, expect, it } from 'vitest'
import type { Frequency } from '~/domain/notification/kinds'
import { db } from '~/platform/database/client.server'
import { unsubscribeToken } from '~/platform/unsubscribe-token.server'
import { createOrganisation } from '../factories/organisation'
import { createProposal } from '../factories/proposal'
import { cookieOf, createUser } from '../factories/user'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import { wish } from '../support/outbox'
import type { Person } from '../support/person'
import { createMember, createScene } from '../support/proposal-scene'
import { t } from './journey/words'

const application = useApplication()
const sitDown = useBrowser(application, { isOnce: true })

async function sitDownAs(user: { id: string }, javaScript = true): Promise<Person> {
  const person = await sitDown({ javaScript })
  const [name = '', value = ''] = (await cookieOf(user.id)).split('=')
  await person.page.context().addCookies([{ name, value, url: application().origin }])
  return person
}
const mailOf = async (userId: string, kind: string): Promise<Frequency | undefined> =>
  (await db.notificationPreference.findFirst({ where: { userId, kind, channel: 'mail' } }))?.frequency

describe('how people are told', () => {
  it.each([true, false])('is chosen in one form (JavaScript: %s)', async (javaScript) => {
    const user = await createUser()
    const person = await sitDownAs(user, javaScript)
    expect(await person.visit('/konto/mitteilungen', 'notification settings')).toBe(200)
    const matches = person.page.getByRole('group', { name: t('notificationKind.matches') })
    await matches.getByLabel(t('notices.settings.mail')).selectOption('weekly')
    await person.press(t('shell.save'), t('notices.settings.saved'))
    await person.check('notification settings: saved')
    expect(await matches.getByLabel(t('notices.settings.mail')).inputValue()).toBe('weekly')
    expect(await mailOf(user.id, 'matches')).toBe('weekly')
  })

  it('says that an address does not work, in the settings and among the tasks', async () => {
    const user = await createUser()
    await db.user.update({ where: { id: user.id }, data: { mailBouncedAt: new Date() } })
    const person = await sitDownAs(user)
    await person.visit('/mitteilungen', 'notifications: the address does not work')
    await person.sees(t('notices.bounced.title'))
    await person.visit('/meine-aufgaben', 'tasks: the address does not work')
    await person.follow(t('notices.bounced.task'), t('account.address.title'))
    await person.open('/konto/mitteilungen')
    await person.sees(t('notices.bounced.title'))
    await person.check('notification settings: the address does not work')
    await person.press(t('notices.bounced.check'), t('notices.bounced.checking'))
    await application().drain()
    await person.open('/konto/mitteilungen')
    expect(await person.page.getByText(t('notices.bounced.title')).count(), 'the mail was taken').toBe(0)
  })
})

describe('the link of a mail', () => {
  it.each([true, false])('ends mails by a button, without a log-in (JavaScript: %s)', async (javaScript) => {
    const user = await createUser()
    const person = await sitDown({ javaScript })
    const page = `/abbestellen/${unsubscribeToken(user.id, 'matches')}`
    expect(await person.visit(page, 'unsubscribe: one kind')).toBe(200)
    await person.press(t('notices.unsubscribe.submit'), t('notices.unsubscribe.done'))
    await person.check('unsubscribe: done')
    expect(await mailOf(user.id, 'matches')).toBe('none')
  })

  it('of a digest says so, and a forged one is unknown', async () => {
    const user = await createUser()
    await wish(user.id, 'challenges', 'daily')
    const person = await sitDown({ javaScript: true, locale: 'en-GB' })
    await person.visit(
      `/en/unsubscribe/${unsubscribeToken(user.id, 'digest')}`,
      'unsubscribe: digest, English',
    )
    await person.press('Unsubscribe', 'Unsubscribed')
    expect(await mailOf(user.id, 'challenges')).toBe('none')
    expect(await person.open(`/abbestellen/${'x'.repeat(71)}`)).toBe(404)
  })
})

describe('what was sent', () => {
  it('is told in words, page by page', async () => {
    const user = await createUser()
    const row = { userId: user.id, template: 'challengeClosed' }
    for (let index = 0; index < 26; index += 1)
      await db.mailDelivery.create({
        data: { ...row, messageId: `m${index}`, outcome: 'sent', smtpCode: index === 25 ? null : 250 },
      })
    const refused = { smtpCode: 550, reply: '550 5.1.1 … unknown user' }
    await db.mailDelivery.create({ data: { ...row, messageId: 'b', outcome: 'bounced', ...refused } })
    await db.mailDelivery.create({ data: { ...row, messageId: 'f', outcome: 'failed', smtpCode: 450 } })
    await db.mailDelivery.create({ data: { ...row, messageId: 's', outcome: 'skipped', template: 'digest' } })
    const person = await sitDownAs(user)
    await person.visit('/konto/zustellung', 'deliveries')
    await person.sees(t('notices.log.outcome.bounced'))
    await person.follow(t('notices.log.older'), t('notices.log.newest'))
    await person.check('deliveries: second page')
    const other = await sitDownAs(await createUser())
    await other.visit('/konto/zustellung', 'deliveries: empty')
    await other.sees(t('notices.log.emptyTitle'))
  })
})

describe('the notices', () => {
  it.each([true, false])('can be narrowed to unread ones (JavaScript: %s)', async (javaScript) => {
    const user = await createUser()
    const params = { title: 'Brücke', path: '/herausforderungen' }
    const notice = { userId: user.id, template: 'challengeClosed', params }
    await db.notification.create({ data: { ...notice, eventId: 'a' } })
    await db.notification.create({ data: { ...notice, eventId: 'b', readAt: new Date() } })
    const person = await sitDownAs(user, javaScript)
    await person.visit('/mitteilungen', 'notifications: read and unread')
    await person.follow(t('notices.list.unread'), t('account.notifications.new'))
    await expect.poll(() => person.page.getByRole('article').count()).toBe(1)
    await person.press(t('account.notifications.readAll'), t('account.notifications.readToast'))
    await person.visit('/mitteilungen?zeige=ungelesen', 'notifications: nothing unread')
    await person.sees(t('notices.list.noneUnread'))
  })
})

describe('the tasks', () => {
  it.each([true, false])(
    'stand by organisation and by whose turn it is (JavaScript: %s)',
    async (javaScript) => {
      const { provider, challenge } = await createScene()
      await createProposal({ challengeId: challenge.id, organisationId: provider.id })
      const member = await createMember(provider.id, 'owner')
      const rejected = await createOrganisation({ state: 'rejected', name: 'Noch nicht bestätigt' })
      await db.membership.create({ data: { userId: member.id, organisationId: rejected.id, role: 'owner' } })
      const person = await sitDownAs(member, javaScript)
      await person.visit('/meine-aufgaben', 'tasks')
      await person.sees(provider.name)
      await person.follow(t('tasks.filter.others', { count: 0 }), t('tasks.empty'))
      await person.check('tasks: none of this side')
      await person.visit('/mein-bereich', 'workspace: with a link to all tasks')
      await person.follow(t('tasks.all', { count: 4 }), t('tasks.lead'))
    },
  )
})
