import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { db } from '~/platform/database/client.server'
import { createChallenge } from '../factories/challenge'
import { addMember, createOrganisation } from '../factories/organisation'
import { moveCutOff } from '../factories/question'
import { cookieOf, createUser } from '../factories/user'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import { t } from './journey/words'

const application = useApplication()
const sitDown = useBrowser(application)
const DAY = 86_400_000
/** Public pages are kept for a second; the dates are moved behind the back of what would forget them. */
const KEPT = 1200

async function createPeople() {
  const authority = await createOrganisation({ kind: 'authority', name: 'Amt für Fragen' })
  const company = await createOrganisation({ name: 'Fragende GmbH' })
  const { id } = await createChallenge({ authorityId: authority.id, state: 'published' })
  const clerk = await createUser({ displayName: 'Karla Klar' })
  await addMember(clerk.id, authority.id, 'editor')
  const founder = await createUser({ displayName: 'Frieda Frage' })
  await addMember(founder.id, company.id, 'owner')
  const citizen = await createUser({ displayName: 'Willi Wacht' })
  return { id, clerk, founder, citizen }
}

it.each([true, false])(
  'from a question to its answer, a late one, and what those who watch hear (JavaScript: %s)',
  async (javaScript) => {
    const { id, ...people } = await createPeople()
    const enter = async (user: { id: string }) => {
      const person = await sitDown({ javaScript })
      const [name = '', value = ''] = (await cookieOf(user.id)).split('=')
      await person.page.context().addCookies([{ name, value, url: application().origin }])
      return person
    }
    const page = `/herausforderungen/${id}`
    const questions = `${page}/fragen`

    const visitor = await sitDown({ javaScript })
    await visitor.visit(questions, 'questions: none, dates not set')
    await visitor.sees(t('question.closed.questionsNotOpen'))

    // The clerk takes the proposed dates over.
    const clerk = await enter(people.clerk)
    await clerk.visit(`${page}/termine`, 'dates of questions: proposed')
    const proposed = await clerk.field(t('questionDates.field.questionsUntil')).inputValue()
    expect(proposed).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
    await clerk.fill({ [t('questionDates.field.answersUntil')]: '2020-01-01T12:00' })
    await clerk.press(t('questionDates.save'), t('field.questionDates.order'))
    await clerk.check('dates of questions: wrong order')
    await clerk.open(`${page}/termine`)
    await clerk.press(t('questionDates.save'), t('questionDates.toast'))

    await visitor.visit(questions, 'questions: open, signed out')
    await visitor.sees(t('question.toLogIn'))

    // Somebody watches.
    const citizen = await enter(people.citizen)
    await citizen.open(page)
    await citizen.press(t('watch.start'), t('watch.toast.watch'))
    await citizen.check('challenge: watched')
    await citizen.visit('/mein-bereich/beobachtet', 'watched challenges')
    const bottomOf = async (place: string) => {
      const box = await citizen.page.locator(place).boundingBox()
      return (box?.y ?? 0) + (box?.height ?? 0)
    }
    // A card that is higher than its place would cover its button or push it out of the page.
    expect(await bottomOf('main form button')).toBeLessThan(await bottomOf('main'))

    // A founder asks for her company.
    const founder = await enter(people.founder)
    await founder.open(page)
    await founder.follow(t('question.linkAsk'), t('question.askNote'))
    await founder.press(t('question.send'), t('field.required'))
    await founder.check('questions: nothing typed')
    await founder.field(t('question.field.organisationId')).selectOption({ label: 'Fragende GmbH' })
    await founder.fill({ [t('question.field.text')]: 'Gibt es Musterdaten?' })
    await founder.press(t('question.send'), t('question.toast.ask'))
    await founder.check('questions: asked')
    await founder.sees(t('question.askedFor', { name: 'Fragende GmbH' }))
    await visitor.open(questions)
    await visitor.sees('Gibt es Musterdaten?')
    expect(await visitor.page.getByText('Fragende GmbH').count()).toBe(0)

    // Overdue in public until the clerk answers; it is her task.
    await moveCutOff(id, -DAY, -1000)
    await wait(KEPT)
    await visitor.visit(questions, 'questions: overdue')
    await visitor.sees(t('question.state.overdue'))
    await clerk.open('/meine-aufgaben')
    await clerk.page
      .getByRole('link', { name: t('question.task', { count: 1, title: '' }).slice(0, 18) })
      .first()
      .click()
    await clerk.sees('Gibt es Musterdaten?')
    await clerk.settle()
    expect(await clerk.page.getByText('Fragende GmbH').count()).toBe(0)
    await clerk.page
      .locator('summary', { hasText: t('question.handle.answer') })
      .first()
      .click()
    await clerk.check('questions: the clerk answers')
    await clerk.field(t('question.field.answer')).fill('Ja, 500 Bögen.')
    await clerk.press(t('question.send.answer'), t('question.toast.answer'))
    await clerk.page
      .locator('summary', { hasText: t('question.handle.correct') })
      .first()
      .click()
    await clerk.field(t('question.field.answer')).fill('Ja, 600 Bögen.')
    await clerk.press(t('question.send.correct'), t('question.toast.correct'))
    await clerk.check('questions: corrected')

    // Everybody concerned hears of both, and the visitor reads them.
    await application().drain()
    await citizen.visit('/mitteilungen', 'notices: answers')
    await citizen.sees('Berichtigte Antwort auf Frage 1')
    await founder.open('/mitteilungen')
    await founder.sees('Antwort auf Frage 1')
    await visitor.visit(questions, 'questions: corrected, signed out')
    await visitor.sees('Ja, 600 Bögen.')

    // A question that is sent after the cut-off is refused; what was typed stays.
    await moveCutOff(id, DAY)
    await founder.open(questions)
    await founder.fill({ [t('question.field.text')]: 'Kommt das noch an?' })
    await moveCutOff(id, -2000)
    await founder.press(t('question.send'), t('question.late'))
    await founder.check('questions: too late')
    expect(await founder.field(t('question.field.text')).inputValue()).toBe('Kommt das noch an?')
    expect(await db.question.count({ where: { challengeId: id } })).toBe(1)

    // No more of it.
    await citizen.open('/mein-bereich/beobachtet')
    await citizen.page.getByRole('button', { name: /nicht mehr beobachten/ }).click()
    await citizen.sees(t('watch.none'))
    await citizen.settle()
    await citizen.check('watched challenges: none')
    expect(await db.watch.count()).toBe(0)
    for (const person of [visitor, clerk, citizen, founder]) person.expectNoFaults()
    expect(application().faults).toEqual([])
  },
)
