import { setTimeout as wait } from 'node:timers/promises'
import { it } from 'vitest'
import { addMember, createOrganisation } from '../factories/organisation'
import { cookieOf, createUser } from '../factories/user'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import type { Person } from '../support/person'
import { t } from './journey/words'

const application = useApplication()
const sitDown = useBrowser(application)
/** Public pages are kept for a second. */
const KEPT = 1200
const NAME = 'Risse aus der Luft'

async function createPeople() {
  const authority = await createOrganisation({ kind: 'authority', name: 'Amt Brückenbau' })
  const other = await createOrganisation({ kind: 'authority', name: 'Kreis Nachbarland' })
  const person = async (displayName: string, organisationId: string, role: 'owner' | 'editor') => {
    const user = await createUser({ displayName })
    await addMember(user.id, organisationId, role)
    return user
  }
  return {
    clerk: await person('Karla Klar', authority.id, 'editor'),
    head: await person('Hanno Haupt', authority.id, 'owner'),
    neighbour: await person('Nele Nah', other.id, 'editor'),
  }
}

/** From the empty form through every section to the submission. @returns the id */
async function fillIn(clerk: Person): Promise<string> {
  const next = t('register.edit.submit')
  const step = (number: number) => t('register.edit.position', { number, count: 8 })
  await clerk.open('/ki-register')
  await clerk.follow(t('register.list.new'), t('register.new.lead'))
  await clerk.press(t('register.new.submit'), t('field.required'))
  await clerk.check('register: new, nothing typed')
  await clerk.fill({ [t('register.field.name')]: NAME })
  await clerk.press(t('register.new.submit'), t('register.toast.created'))
  const [, , id = ''] = clerk.path.split('/')
  await clerk.fill({
    [t('register.field.summary')]: 'Drohnen fotografieren Brücken, eine KI sucht Risse.',
    [t('register.field.beginMonth')]: 'im Mai',
    [t('register.field.contact')]: 'ki@amt.example',
  })
  await clerk.field(t('register.field.phase')).selectOption({ label: t('register.choice.phase.pilot') })
  await clerk.field(t('register.field.domain')).selectOption({ label: t('domain.transport') })
  await clerk.press(next, t('register.error.month'))
  await clerk.check('register: a section with an error')
  await clerk.fill({ [t('register.field.beginMonth')]: '5/2026' })
  await clerk.press(next, step(2))
  await clerk.fill({ [t('register.field.goal')]: 'Schäden früher finden.' })
  await clerk.press(next, step(3))
  await clerk.press(next, step(4))
  await clerk.check('register: the section of the law')
  await clerk
    .field(t('register.field.aiActClass'))
    .selectOption({ label: t('assessment.outcome.aiAct.notYetClassified') })
  await clerk.press(next, step(5))
  await clerk.press(next, step(6))
  await clerk.fill({ [t('register.field.providerName')]: 'Flugbild GmbH' })
  await clerk
    .field(t('register.field.licenceModel'))
    .selectOption({ label: t('register.choice.licenceModel.proprietary') })
  await clerk.check('register: the section of the provider')
  await clerk.press(next, step(7))
  await clerk.press(t('register.edit.last'), t('registerManage.complete'))
  await clerk.check('register: manage, complete')
  await clerk.press(t('registerManage.submit'), t('register.toast.submit'))
  await clerk.sees(t('registerReason.samePerson'))
  return id
}

it.each([true, false])(
  'from the draft of an entry to the public register (JavaScript: %s)',
  async (javaScript) => {
    const people = await createPeople()
    const enter = async (user: { id: string }) => {
      const person = await sitDown({ javaScript })
      const [name = '', value = ''] = (await cookieOf(user.id)).split('=')
      await person.page.context().addCookies([{ name, value, url: application().origin }])
      return person
    }
    const visitor = await sitDown({ javaScript })
    const [clerk, head] = [await enter(people.clerk), await enter(people.head)]
    const id = await fillIn(clerk)
    await head.open('/meine-aufgaben')
    await head.follow(t('register.task.approve', { title: NAME }), t('registerManage.turn.secondPerson'))
    await head.sees('Schäden früher finden.')
    await head.check('register: manage, the second person decides')
    await head.press(t('registerManage.approve'), t('register.toast.approve'))
    await head.check('register: manage, published')

    const neighbour = await enter(people.neighbour)
    await neighbour.open(`/ki-register/${id}`)
    await neighbour.follow(t('experience.write'), t('experience.form.lead'))
    await neighbour.press(t('experience.form.submit'), t('field.required'))
    await neighbour.check('register: an experience, nothing typed')
    await neighbour.fill({
      [t('experience.form.beginMonth')]: '06/2026',
      [t('experience.form.text')]: 'Findet auch alte Kratzer.',
    })
    await neighbour.field(t('experience.criterion.benefit')).selectOption({ label: t('experience.grade.2') })
    await neighbour.page.getByLabel(t('experience.again.yes'), { exact: true }).check()
    await neighbour.press(t('experience.form.submit'), t('experience.toast.written'))

    await wait(KEPT)
    await visitor.visit(`/ki-register/${id}`, 'register: an entry')
    await visitor.sees('Findet auch alte Kratzer.')
    await visitor.visit(`/ki-register/${id}/versionen/1`, 'register: a version')
    await visitor.visit('/ki-register?text=risse', 'register: the list')
    await visitor.follow(t('register.list.table'), t('register.list.againCount', { yes: 1, all: 1 }))
    await visitor.check('register: the table')
    await visitor.visit(`/en/ai-register/${id}`, 'register: an entry, English')

    await head.press(t('registerManage.withdraw'), t('registerReason.reasonMissing'))
    await head.check('register: manage, withdrawn without a word')
    await head.fill({ [t('registerStep.reason')]: 'Der Versuch ist beendet.' })
    await head.press(t('registerManage.withdraw'), t('register.toast.withdraw'))
    await wait(KEPT)
    await visitor.visit(`/ki-register/${id}`, 'register: what is left of a withdrawn entry')
    await visitor.sees('Der Versuch ist beendet.')
    for (const person of [visitor, clerk, head, neighbour]) person.expectNoFaults()
  },
  180_000,
)
