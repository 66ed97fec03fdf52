import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { columnOf } from '~/domain/calendar/day'
import { db } from '~/platform/database/client.server'
import { addMember, createOrganisation } from '../factories/organisation'
import { createPilot, dayFromNow } from '../factories/pilot'
import { cookieOf, createUser } from '../factories/user'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import type { Person } from '../support/person'
import { t } from './journey/words'

const application = useApplication()
const sitDown = useBrowser(application, { isOnce: true })
/** Public pages are kept for a second. */
const KEPT = 1200
const TITLE = 'Anträge vorlesen lassen'

async function createPeople() {
  const authority = await createOrganisation({ kind: 'authority', name: 'Stadt Probehafen' })
  const company = await createOrganisation({ name: 'Lesewerk GmbH' })
  const person = async (organisationId: string, role: 'owner' | 'editor') => {
    const user = await createUser()
    await addMember(user.id, organisationId, role)
    return user
  }
  return {
    ...{ authority, company },
    clerk: await person(authority.id, 'editor'),
    head: await person(authority.id, 'owner'),
    maker: await person(company.id, 'owner'),
  }
}

/** From the empty form to a complete draft, with rows that come and go without a script. @returns the id */
async function write(clerk: Person): Promise<string> {
  await clerk.open('/pilotprojekte')
  await clerk.follow(t('pilot.list.new'), t('pilotForm.new.lead'))
  await clerk.press(t('pilotForm.new.submit'), t('field.required'))
  await clerk.check('pilot: new, nothing typed')
  await clerk.fill({ [t('pilotForm.title')]: TITLE })
  await clerk.press(t('pilotForm.new.submit'), t('pilot.toast.created'))
  const [, , id = ''] = clerk.path.split('/')
  await clerk.fill({
    [t('pilotForm.summary')]: 'Ein Programm liest Anträge vor.',
    [t('pilotForm.goal')]: 'Bescheide kommen schneller.',
    [t('pilotForm.description')]: 'Jeder Antrag wird zweimal gelesen.',
    [t('pilotForm.scope')]: 'Anträge auf Anwohnerparken.',
  })
  await clerk.check('pilot: edit, about')
  await clerk.press(t('pilotForm.edit.submit'), t('pilotForm.milestones'))
  await clerk.fill({
    [t('pilotForm.startsOn')]: dayFromNow(0),
    [t('pilotForm.endsOn')]: dayFromNow(60),
    [t('pilotForm.milestones.title')]: 'Programm läuft',
    [t('pilotForm.milestones.dueOn')]: dayFromNow(10),
  })
  await clerk.press(t('pilotForm.milestones.add'), t('pilotForm.milestones.row', { number: 2 }))
  await clerk.check('pilot: edit, plan with two rows')
  await clerk.page
    .getByRole('button', { name: t('pilotForm.milestones.remove') })
    .last()
    .click()
  await clerk.press(t('pilotForm.edit.submit'), t('pilotForm.indicators'))
  await clerk.fill({
    [t('pilotForm.indicators.name')]: 'Dauer',
    [t('pilotForm.indicators.baseline')]: 'vierzehn',
    [t('pilotForm.dataUsed')]: 'Anträge mit Einwilligung.',
    [t('pilotForm.protection')]: 'Ein Mensch entscheidet.',
  })
  await clerk.press(t('pilotForm.edit.submit'), t('pilot.error.number'))
  await clerk.check('pilot: edit, measuring with an error')
  await clerk.fill({
    [t('pilotForm.indicators.unit')]: 'Tage',
    [t('pilotForm.indicators.baseline')]: '14',
    [t('pilotForm.indicators.target')]: '3',
  })
  await clerk.field(t('pilotForm.indicators.direction')).selectOption('lower')
  await clerk.press(t('pilotForm.edit.submit'), t('pilotManage.complete'))
  return id
}

/** A partner is asked, says yes; a second person publishes. */
async function publish(id: string, { clerk, maker, head }: Record<'clerk' | 'maker' | 'head', Person>) {
  await clerk.follow(t('pilotManage.partners'), t('pilotPartners.none'))
  await clerk.field(t('pilotForm.organisationId')).selectOption({ label: 'Lesewerk GmbH' })
  await clerk.press(t('pilotPartners.invite'), t('pilotPartners.toast.invite'))
  await clerk.check('pilot: partners, one is asked')
  await maker.open('/meine-aufgaben')
  await maker.follow(t('pilot.task.answer', { title: TITLE }), t('pilotPartners.lead'))
  await maker.check('pilot: partners, the asked one answers')
  await maker.press(t('pilotPartners.step.confirm'), t('pilotPartners.toast.confirm'))
  await clerk.open(`/pilotprojekte/${id}/verwalten`)
  await clerk.press(t('pilotManage.submit'), t('pilot.toast.submit'))
  await clerk.sees(t('pilotReason.samePerson'))
  await head.open(`/pilotprojekte/${id}/verwalten`)
  await head.check('pilot: manage, the second person decides')
  await head.press(t('pilotManage.approve'), t('pilot.toast.approve'))
}

async function enter(user: { id: string }, javaScript = false): Promise<Person> {
  const person = await sitDown({ javaScript })
  const [name = '', value = ''] = (await cookieOf(user.id)).split('=')
  await person.page.context().addCookies([{ name, value, url: application().origin }])
  return person
}

it.each([true, false])(
  'an outcome is kept and taken up elsewhere (JavaScript: %s)',
  async (javaScript) => {
    const { authority, clerk: user } = await createPeople()
    const { id } = await createPilot({ authorityId: authority.id, state: 'published' })
    const clerk = await enter(user, javaScript)
    await clerk.open(`/pilotprojekte/${id}/ende`)
    await clerk.fill({ [t('pilotForm.result')]: 'Neun von zehn.' })
    if (javaScript) {
      const kept = clerk.page.getByText(/Entwurf gesichert um \d\d:\d\d Uhr/)
      await kept.first().waitFor()
    } else await clerk.press(t('draft.keep'), t('draft.toast.kept'))
    await clerk.check('pilot: end, a draft is kept')
    const elsewhere = await enter(user, javaScript)
    await elsewhere.open(`/pilotprojekte/${id}/ende`)
    await elsewhere.check('pilot: end, a draft waits')
    expect(await elsewhere.field(t('pilotForm.result')).inputValue()).toBe('')
    await elsewhere.follow(t('draft.take'), t('draft.taken'))
    expect(await elsewhere.field(t('pilotForm.result')).inputValue()).toBe('Neun von zehn.')
    // A colleague has written meanwhile, and it came back to the authority.
    const written = { result: 'Acht von zehn.', version: { increment: 1 } }
    await db.pilot.update({ where: { id }, data: written })
    await elsewhere.tick(t('pilotForm.ending.finished'))
    await elsewhere.tick(t('pilot.future.adopted'))
    const texts = ['lessons', 'futureBecause', 'reuse'] as const
    await elsewhere.fill(Object.fromEntries(texts.map((name) => [t(`pilotForm.${name}`), 'Ja.'])))
    for (const name of ['Gefundene Risse', 'Dauer je Brücke'])
      await elsewhere.fill({ [t('pilotForm.unmeasured', { name })]: 'Keine Zeit.' })
    await elsewhere.press(t('pilotEnd.submit'), t('pilotForm.stale'))
    await elsewhere.sees('Acht von zehn.')
    await elsewhere.check('pilot: end, two texts')
    await elsewhere.press(t('pilotEnd.submit'), t('pilot.toast.proposeEnd'))
    expect(await db.pilotOutcomeDraft.count()).toBe(0)
  },
  120_000,
)

it('from the draft of a pilot to its outcome, without a script', async () => {
  const people = await createPeople()
  const visitor = await sitDown({ javaScript: false })
  await visitor.visit('/pilotprojekte', 'pilots: none')
  const [clerk, head, maker] = [
    await enter(people.clerk),
    await enter(people.head),
    await enter(people.maker),
  ]
  const id = await write(clerk)
  const page = `/pilotprojekte/${id}`
  await publish(id, { clerk, maker, head })
  await wait(KEPT)
  await visitor.visit(page, 'pilot: running')
  await visitor.sees('Lesewerk GmbH')

  await clerk.open(`${page}/verwalten`)
  await clerk.press(t('pilotManage.measure'), t('field.required'))
  await clerk.fill({ [t('pilotForm.value')]: '2,5' })
  await clerk.press(t('pilotManage.measure'), t('pilot.toast.measure'))
  await clerk.check('pilot: manage, running')
  await clerk.follow(t('pilotManage.report'), t('pilotReport.lead'))
  await clerk.fill({ [t('pilotForm.text')]: 'Es läuft gut.' })
  await clerk.press(t('pilotReport.submit'), t('pilot.toast.report'))

  await clerk.open(`${page}/ende`)
  await clerk.tick(t('pilotForm.ending.finished'))
  await clerk.tick(t('pilot.future.adopted'))
  await clerk.fill({
    [t('pilotForm.result')]: 'Bescheide kommen in zweieinhalb Tagen.',
    [t('pilotForm.futureBecause')]: 'Es spart Zeit.',
    [t('pilotForm.reuse')]: 'Alles ist offen.',
  })
  await clerk.press(t('pilotEnd.submit'), t('pilot.error.lacking'))
  await clerk.check('pilot: end, something is missing')
  await clerk.fill({ [t('pilotForm.lessons')]: 'Handschrift ist schwer.' })
  await clerk.press(t('pilotEnd.submit'), t('pilot.toast.proposeEnd'))
  await wait(KEPT)
  await visitor.open(page)
  expect(await visitor.page.content()).not.toContain('Handschrift ist schwer.')
  await head.open(`${page}/verwalten`)
  await head.press(t('pilotManage.finish'), t('pilot.toast.finish'))
  await wait(KEPT)
  await visitor.visit(page, 'pilot: finished, with its outcome')
  await visitor.sees('Handschrift ist schwer.')
  await visitor.sees(t('pilot.indicators.reached'))
  await visitor.visit(`/organisationen/${people.company.id}`, 'profile: confirmed by a finished pilot')
  await visitor.sees(t('pilot.verified'))
  expect(
    await db.pilot.count({ where: { endsOn: { gte: columnOf(dayFromNow(0)) }, state: 'finished' } }),
  ).toBe(1)
}, 240_000)
