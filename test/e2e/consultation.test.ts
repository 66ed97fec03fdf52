import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { db } from '~/platform/database/client.server'
import { movePeriod, SEEDS } from '../factories/consultation'
import { addMember, createOrganisation } from '../factories/organisation'
import { cookieOf, createUser } from '../factories/user'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import type { Person } from '../support/person'
import { t } from './journey/words'

const application = useApplication()
const sitDown = useBrowser(application)
const DAY = 86_400_000
/** Public pages are kept for a second; the period is moved behind the back of what would forget them. */
const KEPT = 1200

async function createPeople() {
  const authority = await createOrganisation({ kind: 'authority', name: 'Stadt Wegefrage' })
  const person = async (displayName: string, role?: 'owner' | 'editor') => {
    const user = await createUser({ displayName })
    if (role) await addMember(user.id, authority.id, role)
    return user
  }
  return {
    clerk: await person('Karla Klar', 'editor'),
    head: await person('Hanno Haupt', 'owner'),
    anna: await person('Anna Anders'),
    ben: await person('Ben Bunt'),
  }
}

async function readTheList(visitor: Person) {
  await visitor.visit('/beteiligung', 'consultations: none')
  await visitor.sees(t('consultation.list.none'))
}

/** From the empty form to the publication by a second person. @returns the id */
async function publish(clerk: Person, head: Person): Promise<string> {
  await clerk.open('/beteiligung')
  await clerk.follow(t('consultation.list.new'), t('consultationForm.new.lead'))
  await clerk.press(t('consultationForm.new.submit'), t('field.required'))
  await clerk.check('consultation: new, nothing typed')
  await clerk.fill({ [t('consultationForm.title')]: 'Wege in der Stadt' })
  await clerk.press(t('consultationForm.new.submit'), t('consultation.toast.created'))
  const [, , id = ''] = clerk.path.split('/')
  const local = (at: number) => new Date(at).toISOString().slice(0, 16)
  await clerk.fill({
    [t('consultationForm.question')]: 'Was soll die Stadt zuerst tun?',
    [t('consultationForm.background')]: 'Der Plan wird neu geschrieben.',
    [t('consultationForm.useOfResult')]: 'Der Rat beschließt im Herbst.',
    [t('consultationForm.startsAt')]: local(Date.now() + DAY),
    [t('consultationForm.endsAt')]: local(Date.now() + 30 * DAY),
    [t('consultationForm.seeds')]: `${SEEDS[0]}\n${SEEDS[0]}`,
  })
  await clerk.press(t('consultationForm.edit.submit'), t('consultation.error.seed.twice', { count: 2 }))
  await clerk.check('consultation: edit, with errors')
  await clerk.fill({ [t('consultationForm.seeds')]: SEEDS.slice(0, 4).join('\n') })
  await clerk.press(t('consultationForm.edit.submit'), t('consultation.toast.saved'))
  await clerk.sees(t('consultationManage.seedsMissing', { count: 5 }))
  await clerk.check('consultation: manage, incomplete')
  await clerk.follow(t('consultationManage.edit'), t('consultationForm.seeds'))
  await clerk.fill({ [t('consultationForm.seeds')]: SEEDS.join('\n') })
  await clerk.press(t('consultationForm.edit.submit'), t('consultationManage.complete'))
  await clerk.press(t('consultationManage.submit'), t('consultation.toast.submit'))
  await clerk.sees(t('consultationReason.samePerson'))
  await clerk.check('consultation: manage, awaits the second person')
  await head.open('/meine-aufgaben')
  await head.follow(
    t('consultation.task.approve', { title: 'Wege in der Stadt' }),
    t('consultationManage.turn.secondPerson'),
  )
  await head.sees(SEEDS[4])
  await head.check('consultation: manage, the second person decides')
  await head.press(t('consultationManage.approve'), t('consultation.toast.approve'))
  return id
}

/** Votes on all statements by the keyboard, and adds one. */
async function takePart(person: Person, id: string, hasJavaScript: boolean) {
  await person.open(`/beteiligung/${id}`)
  await person.follow(t('consultation.takePart'), t('statement.progress', { count: 0, all: 5 }))
  await person.check('statements: the first one')
  const button = person.page.getByRole('button', { name: t('statement.agree'), exact: true })
  await button.focus()
  for (let count = 1; count <= 5; count += 1) {
    await person.page.keyboard.press('Enter')
    if (count === 5) break
    await person.sees(t('statement.progress', { count, all: 5 }))
    await person.settle()
    if (count === 1) await person.check('statements: after a vote')
    if (!hasJavaScript) await button.focus()
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true)
  }
  await person.sees(t('statement.done'))
  await person.settle()
  await person.check('statements: all voted on')
  await person.fill({ [t('statement.add.text')]: 'x'.repeat(141) })
  await person.press(t('statement.add.submit'), t('statement.error.tooLong'))
  await person.check('statements: too long')
  await person.fill({ [t('statement.add.text')]: SEEDS[3].toUpperCase() })
  await person.ponder()
  await person.press(t('statement.add.submit'), t('statement.error.saidAlready', { count: 4 }))
  await person.fill({ [t('statement.add.text')]: 'Mehr Bänke am Hafen.' })
  await person.ponder()
  await person.press(t('statement.add.submit'), t('statement.toast.added'))
  await person.check('statements: all of them, with an own one')
  expect(await person.field(t('statement.add.text')).inputValue()).toBe('')
  if (hasJavaScript) {
    // The focus is with the new one, and the counter begins anew.
    const added = t('statement.number', { number: 6 })
    await expect.poll(() => person.page.evaluate('document.activeElement?.textContent')).toBe(added)
    await person.sees(t('statement.add.remaining', { count: 140 }))
  }
  await person.follow(t('statement.change', { number: 1 }), t('statement.yourVote.agree'))
  await person.check('statements: a vote to be changed')
  await person.press(t('statement.disagree'), t('statement.saved', { number: 1 }))
}

it.each([true, false])(
  'from the draft of a consultation to its result (JavaScript: %s)',
  async (javaScript) => {
    const people = await createPeople()
    const enter = async (user: { id: string }) => {
      const person = await sitDown({ javaScript })
      const [name = '', value = ''] = (await cookieOf(user.id)).split('=')
      await person.page.context().addCookies([{ name, value, url: application().origin }])
      return person
    }
    const visitor = await sitDown({ javaScript })
    await db.consultation.deleteMany()
    await wait(KEPT)
    await readTheList(visitor)
    const [clerk, head] = [await enter(people.clerk), await enter(people.head)]
    const id = await publish(clerk, head)
    const page = `/beteiligung/${id}`
    await wait(KEPT)
    await visitor.visit(page, 'consultation: planned')
    await visitor.sees(t('consultation.stands.planned'))

    await movePeriod(id, -DAY, 30 * DAY)
    await wait(KEPT)
    await visitor.visit('/beteiligung', 'consultations: one runs')
    await visitor.visit(page, 'consultation: running')
    await visitor.visit(`${page}/thesen`, 'statements: signed out')
    await visitor.sees(t('statement.signedOut'))
    await visitor.visit(`${page}/ergebnis`, 'consultation result: not yet')
    await db.follow.create({
      data: { userId: people.ben.id, subjectType: 'consultation', subjectId: id },
    })

    const anna = await enter(people.anna)
    await takePart(anna, id, javaScript)
    const ben = await enter(people.ben)
    await ben.open(`${page}/thesen?these=6`)
    await ben.sees('Mehr Bänke am Hafen.')
    await ben.press(t('statement.pass'), t('statement.progress', { count: 1, all: 6 }))

    // It ends while Ben still has it before his eyes: what he sends is not taken, and he is told why.
    await movePeriod(id, -2 * DAY, -1)
    await ben.press(t('statement.agree'), t('statement.error.consultationOver'))
    await ben.check('statements: a vote too late')
    await wait(KEPT)
    await visitor.visit(page, 'consultation: ended')
    await visitor.visit(`${page}/ergebnis`, 'consultation result: owed')
    await visitor.sees(t('consultationResult.waiting'))

    await head.open(`${page}/verwalten`)
    await head.press(t('consultationManage.close'), t('consultationReason.reasonMissing'))
    await head.check('consultation: manage, closing without a word')
    await head.fill({ [t('consultationForm.reason.close')]: 'Wir räumen ab Winter die Radwege.' })
    await head.press(t('consultationManage.close'), t('consultation.toast.close'))
    await wait(KEPT)
    await visitor.visit(`${page}/ergebnis`, 'consultation result')
    await visitor.sees('Wir räumen ab Winter die Radwege.')
    await visitor.visit(page, 'consultation: closed')
    await visitor.visit(`/en/participation/${id}`, 'consultation: closed, English')
    await application().drain()
    await ben.open('/mitteilungen')
    await ben.sees('Das Ergebnis ist da: Beteiligung „Wege in der Stadt“')

    for (const person of [visitor, clerk, head, anna, ben]) person.expectNoFaults()
  },
  180_000,
)
