import { describe, expect, it } from 'vitest'
import { db } from '~/platform/database/client.server'
import { addMember, createOrganisation } from '../factories/organisation'
import { cookieOf, createUser } from '../factories/user'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import { invite } from '../support/invite'
import type { Person } from '../support/person'
import { linkIn, mailTo } from './journey/mails'
import { handOver } from './journey/people'
import { t } from './journey/words'

const application = useApplication()
const sitDown = useBrowser(application, { isOnce: true })

async function sitDownAs(user: { id: string }, javaScript = true): Promise<Person> {
  const person = await sitDown({ javaScript })
  const [name = '', value = ''] = (await cookieOf(user.id)).split('=')
  await person.page.context().addCookies([{ name, value, url: application().origin }])
  return person
}

describe('from an invitation to the hand-over', () => {
  it.each([false, true])(
    'somebody is invited, signs up, takes over, and the old owner leaves (JavaScript: %s)',
    (javaScript) => handOver(application(), sitDown, javaScript),
    300_000,
  )
})

describe('an invitation that cannot be accepted says why', () => {
  it.each(['revoked', 'declined', 'expired', 'organisationGone', 'unknown'] as const)('%s', async (phase) => {
    const organisation = await createOrganisation()
    const owner = await createUser()
    await addMember(owner.id, organisation.id, 'owner')
    const { id } = await invite(owner.id, organisation, `${phase}@amt.example`)
    const mail = await mailTo(application(), `${phase}@amt.example`, 'Einladung zu')
    if (phase === 'revoked' || phase === 'declined')
      await db.invitation.update({ where: { id }, data: { state: phase } })
    if (phase === 'expired') await db.invitation.update({ where: { id }, data: { expiresAt: new Date(0) } })
    if (phase === 'organisationGone')
      await db.organisation.update({ where: { id: organisation.id }, data: { state: 'closed' } })
    const person = await sitDown({ javaScript: true })
    const address = phase === 'unknown' ? `/einladung/${'x'.repeat(43)}` : linkIn(mail)
    await person.visit(address, `invitation: ${phase}`)
    await person.sees(t(`people.invitation.${phase}.title`))
  })
})

describe('staff merges duplicates', () => {
  it.each([false, true])('and the old address leads on (JavaScript: %s)', async (javaScript) => {
    const mark = javaScript ? 'A' : 'B'
    const survivor = await createOrganisation({ name: `Werft ${mark} Nord GmbH`, city: 'Wismar' })
    const duplicate = await createOrganisation({
      name: `Werft ${mark} Nord`,
      source: 'liste',
      externalId: mark,
    })
    await addMember((await createUser()).id, duplicate.id, 'owner')
    const staff = await sitDownAs(await createUser({ platformRole: 'staff' }), javaScript)
    await staff.open('/verwaltung')
    await staff.follow(t('merging.title'), t('merging.lead'))
    await staff.fill({ [t('merging.search')]: `werft ${mark}` })
    await staff.press(t('merging.find'), t('merging.candidates'))
    await staff.check('merge: found')
    await staff.follow(t('merging.asSurvivorOf', { name: survivor.name }), t('merging.comparison'))
    await staff.follow(t('merging.asDuplicateOf', { name: duplicate.name }), t('merging.consequences'))
    await staff.check('merge: both beside each other')
    await staff.press(t('merging.submit'), t('shell.errorSummary'))
    await staff.check('merge: without reason and confirmation (422)')
    await staff.fill({ [t('merging.reason')]: 'Gleicher Registereintrag.' })
    await staff.tick(t('merging.confirmed'))
    await staff.press(t('merging.submit'), t('merging.toast'))
    const visitor = await sitDown({ javaScript })
    expect(await visitor.open(`/en/organisations/${duplicate.id}`)).toBe(200)
    expect(visitor.path).toBe(`/en/organisations/${survivor.id}`)
    await staff.open(`/verwaltung/zusammenfuehren?bleibt=${duplicate.id}&doppelt=${survivor.id}`)
    await staff.sees(t('reason.survivorGone'))
    await staff.check('merge: refused')
  })
})

describe('closing and choosing', () => {
  it('an owner closes an organisation, whose page says so', async () => {
    const organisation = await createOrganisation({ name: 'Kontor am Sund' })
    const owner = await createUser()
    await addMember(owner.id, organisation.id, 'owner')
    const person = await sitDownAs(owner)
    await person.visit(`/organisationen/${organisation.id}/schliessen`, 'organisation: to be closed')
    await person.fill({ [t('people.close.reason')]: 'Wir hören auf.' })
    await person.press(t('people.close.submit'), t('people.toast.closed'))
    const visitor = await sitDown({ javaScript: true })
    await visitor.visit(`/organisationen/${organisation.id}`, 'organisation: closed')
    await visitor.sees(t('profiles.notice.closed.title'))
  })

  it.each([false, true])('somebody chooses for whom they work (JavaScript: %s)', async (javaScript) => {
    const user = await createUser()
    for (const name of ['Amt Eins', 'Amt Zwei'])
      await addMember(user.id, (await createOrganisation({ kind: 'authority', name })).id, 'editor')
    const person = await sitDownAs(user, javaScript)
    await person.visit('/mein-bereich', 'workspace: several organisations')
    await person.field(t('account.workingFor.label')).selectOption({ label: 'Amt Zwei' })
    await person.press(t('account.workingFor.submit'), t('account.workingFor.toast'))
    await person.visit('/arbeiten-fuer', 'the choice of an organisation')
    await person.page.locator('header').getByText(user.displayName).click()
    await person.sees(t('account.workingFor.menu', { name: 'Amt Zwei' }))
  })
})
